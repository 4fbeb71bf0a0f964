extension StringProtocol {
  /// The text in ASCII: letters without accents, likenesses for signs, `?` for the rest.
  public var ascii: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
    var plain = ""
    for scalar in unicodeScalars where scalar.widthClass != .mark && scalar.danger != .joiner {
      plain += scalar.isASCII ? String(scalar) : longForms[scalar] ?? String(scalar.asciiForm)
    }
    return plain
  }
}

/// Signs that need more than one character.
private let longForms: [Unicode.Scalar: String] = [
  "«": "\"", "»": "\"", "…": "...", "≥": ">=", "≤": "<=", "≠": "!=", "±": "+-", "→": "->",
  "←": "<-",
  "€": "EUR", "£": "GBP", "§": "par.", "©": "(c)", "°": "o", "ª": "a", "º": "o", "½": "1/2",
  "¼": "1/4",
  "¾": "3/4", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "²": "2", "³": "3", "·": "-",
  "▸": ">", "▾": "v",
]
