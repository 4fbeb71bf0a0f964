extension StringProtocol {
  /// The text in lower case, without accents and with plain quotes: for finding and comparing
  /// words.
  public var folded: String {
    var bytes: [UInt8] = []
    String(self).appendFolded(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folded letters and digits alone: for comparing names.
  public var foldedLetters: String {
    let text = folded
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isLetterOrDigit)))
    }
    let letters = text.utf8.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return String(decoding: letters, as: UTF8.self)
  }
}

extension String {
  /// Appends the bytes of ``folded``; letters of western Europe are looked up byte by byte.
  public func appendFolded(to bytes: inout [UInt8]) {
    let start = bytes.count
    var text = self
    let isPlain = text.withUTF8 { utf8 in
      var place = 0
      while place < utf8.count {
        let length = appendKey(of: utf8, at: place, to: &bytes)
        if length == 0 { return false }
        place += length
      }
      return true
    }
    if isPlain { return }
    bytes.removeSubrange(start...)
    bytes.append(contentsOf: foldedByScalar.utf8)
  }

  /// The folded form of a text with any characters.
  private var foldedByScalar: String {
    var key = UnicodeScalarView()
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      case "\u{300}"..."\u{36F}": continue
      case "’", "‘", "`", "´": key.append("'")
      case "“", "”", "«", "»": key.append("\"")
      default: key.append(scalar.withoutAccent)
      }
    }
    return String(key)
  }
}

extension Unicode.Scalar {
  /// The letter without its accent, where it has one in Latin script; else the character itself.
  public var withoutAccent: Unicode.Scalar {
    isASCII ? self : accentedLetters[self] ?? self
  }

  /// The character is a letter or a digit of any script.
  public var isLetterOrDigit: Bool { properties.isAlphabetic || properties.numericType == .decimal }
}

/// Appends the key of the character at an offset in valid UTF-8 and returns its length.
///
/// 0 means a character that needs Unicode's tables.
@inline(__always)
private func appendKey(
  of utf8: UnsafeBufferPointer<UInt8>, at place: Int, to key: inout [UInt8]
) -> Int {
  let byte = utf8[place]
  if byte < 0x80 {
    key.append(byte &- 0x41 < 26 ? byte | 0x20 : byte == 0x60 ? 0x27 : byte)
    return 1
  }
  let second = utf8[place + 1]
  switch (byte, second) {
  case (0xC2, 0xAB), (0xC2, 0xBB):
    key.append(UInt8(ascii: "\""))
    return 2
  case (0xC3, _) where latinLetters[Int(second & 0x3F)] != 0:
    key.append(latinLetters[Int(second & 0x3F)])
    return 2
  // Quotation marks, and the comparators that targets are written with.
  case (0xE2, 0x80) where utf8[place + 2] & 0xFE == 0x98: key.append(UInt8(ascii: "'"))
  case (0xE2, 0x80) where utf8[place + 2] & 0xFE == 0x9C: key.append(UInt8(ascii: "\""))
  case (0xE2, 0x80), (0xE2, 0x89): key.append(contentsOf: [byte, second, utf8[place + 2]])
  default: return 0
  }
  return 3
}

private let accentedLetters: [Unicode.Scalar: Unicode.Scalar] = {
  let groups: [(Unicode.Scalar, String)] = [
    ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"),
    ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
    ("z", "źżž"),
  ]
  var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
  for (plain, accented) in groups {
    for letter in accented.unicodeScalars { letters[letter] = plain }
  }
  return letters
}()

/// The plain letters of U+00C0…U+00FF by their last six bits; 0 for characters without one.
private let latinLetters: [UInt8] = (0x00C0...0x00FF).map { value in
  guard let scalar = Unicode.Scalar(UInt32(value)),
    let letter = scalar.properties.lowercaseMapping.unicodeScalars.first
  else { return 0 }
  let plain = letter.withoutAccent
  return plain.isASCII ? UInt8(plain.value) : 0
}
