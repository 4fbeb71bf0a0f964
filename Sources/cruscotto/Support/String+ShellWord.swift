import Text

extension String {
  /// The text as one word of a shell's command line, for a person to copy; on one line in any case.
  var shellWord: String {
    let isPlain = !isEmpty && utf8.allSatisfy(\.isPlainInShell)
    guard !isPlain else { return self }
    guard unicodeScalars.allSatisfy({ $0.danger == nil }) else {
      let bytes = utf8.map { $0.isPlainInShell ? String(Unicode.Scalar($0)) : $0.octal }
      return "$'\(bytes.joined())'"
    }
    return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}

extension UInt8 {
  /// The byte by its number, as shells read it within `$'…'`.
  fileprivate var octal: String {
    let digits = String(self, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
  }

  fileprivate var isPlainInShell: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
