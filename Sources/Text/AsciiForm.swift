extension Unicode.Scalar {
  /// The ASCII character to draw instead of this one: a likeness for a symbol, `?` for a letter.
  public var asciiForm: Unicode.Scalar {
    switch value {
    case 0x20...0x7E: self
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: " "
    case 0x2500...0x257F: lineForm
    case 0x2580...0x259F: blockForm
    case 0x25A0...0x27BF: shapeForm
    default: punctuationForm
    }
  }

  private var punctuationForm: Unicode.Scalar {
    switch self {
    case "‐", "‑", "‒", "–", "—", "―", "−": "-"
    case "‘", "’", "‚", "‛", "′": "'"
    case "“", "”", "„", "‟", "″": "\""
    case "«", "‹", "≤", "←", "⇐", "⟨": "<"
    case "»", "›", "≥", "→", "⇒", "⟩": ">"
    case "↑", "⇑": "^"
    case "↓", "⇓": "v"
    case "…", "·", "∙", "⋯": "."
    case "•", "∗": "*"
    case "×": "x"
    case "÷", "⁄", "∕": "/"
    default: accentless
    }
  }

  /// The plain letter of one with an accent.
  private var accentless: Unicode.Scalar {
    let plain = (properties.lowercaseMapping.unicodeScalars.first ?? self).withoutAccent
    guard (0x61...0x7A).contains(plain.value) else { return "?" }
    return properties.isUppercase ? Unicode.Scalar(UInt8(plain.value) & 0x5F) : plain
  }

  private var lineForm: Unicode.Scalar {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2550: "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: "|"
    case 0x2571: "/"
    case 0x2572: "\\"
    case 0x2573: "X"
    case 0x2574...0x257F: value.isMultiple(of: 2) ? "-" : "|"
    default: "+"
    }
  }

  private var blockForm: Unicode.Scalar {
    switch value {
    case 0x2581...0x2583: "_"
    case 0x2584...0x2586: "="
    case 0x2591: "."
    case 0x2592: ":"
    default: "#"
    }
  }

  /// The forms of the ten statuses equal those that the dashboard chooses itself.
  private var shapeForm: Unicode.Scalar {
    switch self {
    case "■", "✓", "✔": "+"
    case "▲", "△": "~"
    case "◆", "◇", "○", "◦": "o"
    case "✖", "✗", "✘", "✕": "x"
    case "▷", "▶", "▸", "▹", "►", "❯", "➜", "➤": ">"
    case "◁", "◀", "◂", "◃", "◄", "❮": "<"
    case "▼", "▽", "▾", "▿": "v"
    case "▴", "▵": "^"
    case "●", "★", "☆", "◉": "*"
    case "□", "▪", "▫", "▢": "#"
    default: "?"
    }
  }
}
