/// The characters that text from web pages spells out (`&ge;`, `&egrave;`, `&#8805;`).
enum Entities {
  /// The text with its entities as characters, but for those that would part cells or rows.
  static func decoded(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(ampersand) else { return text }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      if text[index] == ampersand, let (character, end) = entity(at: index, in: text) {
        decoded += Array(character.utf8)
        index = end
      } else {
        decoded.append(text[index])
        index += 1
      }
    }
    return decoded
  }

  /// The character of an entity, and the position behind it.
  private static func entity(
    at start: Int, in text: [UInt8]
  ) -> (character: String, end: Int)? {
    let longest = 10
    let rest = text[(start + 1)...].prefix(longest)
    guard let end = rest.firstIndex(of: semicolon) else { return nil }
    let name = String(decoding: rest[..<end], as: UTF8.self)
    guard let character = named[name] ?? numbered(name), !separators.contains(character) else {
      return nil
    }
    return (character, end + 1)
  }

  /// `#8805` or `#x2265`.
  private static func numbered(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let number, number >= 0x20 else { return nil }
    return Unicode.Scalar(number).map { String(Character($0)) }
  }

  private static let ampersand: UInt8 = 0x26
  private static let semicolon: UInt8 = 0x3B
  private static let separators: Set<String> = [";", ",", "|", "\"", "\t", "\u{7F}"]

  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "le": "≤", "ge": "≥", "nbsp": "\u{A0}", "apos": "'",
    "euro": "€", "pound": "£", "deg": "°", "plusmn": "±", "minus": "−", "ndash": "–", "mdash": "—",
    "hellip": "…", "bull": "•", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "laquo": "«", "raquo": "»", "times": "×", "permil": "‰", "ordm": "º", "ordf": "ª",
    "agrave": "à", "aacute": "á", "egrave": "è", "eacute": "é", "ecirc": "ê", "igrave": "ì",
    "iacute": "í", "ograve": "ò", "oacute": "ó", "ocirc": "ô", "ugrave": "ù", "uacute": "ú",
    "Agrave": "À", "Egrave": "È", "Eacute": "É", "Igrave": "Ì", "Ograve": "Ò", "Ugrave": "Ù",
    "ccedil": "ç", "ntilde": "ñ", "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö",
    "Uuml": "Ü", "szlig": "ß", "frac12": "½", "frac14": "¼", "shy": "\u{AD}",
  ]
}
