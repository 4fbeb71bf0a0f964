/// Writes the characters of a cell in the plain forms that the grammar knows.
///
/// Digits and signs of any width or script become those of ASCII, invisible characters go, and a
/// word that a hyphen parts at the end of a line is joined again.
enum PlainCharacters {
  /// The plain characters of a text, at most as many as are looked at.
  static func of(_ text: String, atMost longest: Int) -> [Character] {
    let start = text.prefix(longest)
    let isPlain = start.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0A && $0 != 0x0D }
    return isPlain ? Array(start) : joined(Array(String(plain(start.unicodeScalars))))
  }

  private static func plain(
    _ scalars: Substring.UnicodeScalarView
  ) -> String.UnicodeScalarView {
    var plain = String.UnicodeScalarView()
    for scalar in scalars where !isInvisible(scalar) { plain.append(Self.plain(scalar)) }
    return plain
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard !scalar.isASCII else { return scalar }
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
    case 0xFE63: return "-"
    case 0x2116: return "n"
    default: break
    }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
    else { return scalar }
    return Unicode.Scalar(0x30 + UInt8(value))
  }

  /// Returns whether a reader sees nothing of a character: soft hyphens, joiners, marks of
  /// direction.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// Joins what a hyphen parts at the end of a line (`impre-` `se`).
  private static func joined(_ characters: [Character]) -> [Character] {
    var joined: [Character] = []
    var index = 0
    while index < characters.count {
      if characters[index] == "-", index + 2 < characters.count, characters[index + 1].isNewline,
        characters[index + 2].isLowercase, joined.last?.isAlphabetic == true
      {
        index += 2
      } else {
        joined.append(characters[index])
        index += 1
      }
    }
    return joined
  }
}
