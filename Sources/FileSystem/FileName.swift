import Glibc

// A name of a file is bytes, which need not be UTF-8. In a text, a byte that is none stands as a
// character of its own, U+EF80 to U+EFFF; where a name holds such a character itself, its bytes
// stand so, too. Thus every name has a text of its own, and every text leads back to its name.

extension String {
  /// Creates the text of a name, or path, of a file.
  package init(fileName bytes: some Collection<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self), !text.standsForBytes {
      self = text
      return
    }
    var text = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let byte = rest.first {
      let length = rest.scalarLength
      if let scalar = String(validating: rest.prefix(length), as: UTF8.self)?.unicodeScalars.first,
        !scalar.standsForByte
      {
        text.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        if let scalar = Unicode.Scalar(0xEF00 + UInt32(byte)) { text.append(scalar) }
        rest = rest.dropFirst()
      }
    }
    self = String(text)
  }

  /// Creates the text of a name that the system gave.
  package init(fileName name: UnsafePointer<CChar>) {
    self.init(fileName: UnsafeRawBufferPointer(start: name, count: strlen(name)))
  }

  /// The bytes of the name, or path, of a file.
  package var fileNameBytes: [UInt8] {
    guard standsForBytes else { return Array(utf8) }
    return unicodeScalars.flatMap { scalar in
      scalar.standsForByte ? [UInt8(scalar.value & 0xFF)] : Array(String(scalar).utf8)
    }
  }

  /// Lends a path to a call of the system.
  package func withFileName<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    guard standsForBytes else { return withCString(body) }
    let bytes = (fileNameBytes + [0]).map { CChar(bitPattern: $0) }
    return bytes.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map(body) ?? withCString(body)
    }
  }

  /// True if any character stands for a byte.
  private var standsForBytes: Bool {
    utf8.contains(0xEE) && unicodeScalars.contains(where: \.standsForByte)
  }
}

extension Unicode.Scalar {
  fileprivate var standsForByte: Bool { (0xEF80...0xEFFF).contains(value) }
}

extension ArraySlice<UInt8> {
  /// The number of bytes of the character that the first byte begins; 1 where it begins none.
  fileprivate var scalarLength: Int {
    switch first ?? 0 {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    case _: 1
    }
  }
}
