import PerformanceModel

extension Tokenizer {
  /// `→`, `->`.
  mutating func arrow() -> Token? {
    if "→⇒➔➜".contains(characters[position]) { return token(.arrow, length: 1) }
    guard "-–—".contains(characters[position]), position + 1 < characters.count,
      characters[position + 1] == ">"
    else { return nil }
    return token(.arrow, length: 2)
  }

  /// A sign of comparison, with one character or more (`>=`, `> o =`).
  mutating func sign() -> Token? {
    if characters[position] == "&",
      let (entity, comparator) = entities.first(where: { stands($0.name) })
    {
      return token(.sign(comparator), length: entity.count)
    }
    if position + 1 < characters.count,
      let comparator = twoSigns[String(characters[position...(position + 1)])]
    {
      return token(.sign(comparator), length: 2)
    }
    guard let comparator = oneSign[characters[position]] else { return nil }
    let rest = comparator.isStrict ? lengthOfEquality(from: 1) : 0
    return token(.sign(rest > 0 ? comparator.withEquality : comparator), length: 1 + rest)
  }

  /// The length of what makes a strict sign include its value (` o =`, `/=`); 0 where nothing does.
  private func lengthOfEquality(from length: Int) -> Int {
    var place = position + length
    place += run(from: place, where: \.isWhitespace)
    let joiner = run(from: place) { $0.isAlphabetic || $0 == "/" }
    guard equalityJoiners.contains(text(place, joiner).lowercased()) else { return 0 }
    place += joiner
    place += run(from: place, where: \.isWhitespace)
    return place < characters.count && characters[place] == "=" ? place + 1 - position - length : 0
  }

  /// `k€`, `€M` before a number, `€/000` beside one: a sign of money with its power of ten.
  mutating func money() -> Token? {
    guard "kKmM€£$".contains(characters[position]),
      let (name, power, isLead) = scaledMoney.first(where: { stands($0.name) })
    else { return nil }
    let end = position + name.count
    if isLead {
      let next = end + run(from: end, where: \.isWhitespace)
      guard next < characters.count, characters[next].isDigit, !isBehindDigit else { return nil }
    } else if end < characters.count, characters[end].isDigit || characters[end].isAlphabetic {
      return nil
    }
    return token(
      name.contains("€") ? .euro : .currency, length: name.count, power: power)
  }

  private var isBehindDigit: Bool {
    let before = characters[..<position].last { !$0.isWhitespace }
    return before?.isDigit ?? false
  }

  /// Returns whether a line break only wraps its line.
  ///
  /// The line before then ends in a word that needs another one, or in a number whose unit follows.
  func isWrapped(behind last: Token?) -> Bool {
    let place = position + run(from: position, where: \.isWhitespace)
    guard let last, place < characters.count else { return false }
    let next = characters[place]
    switch last.kind {
    case .sign, .currency: return next.isDigit
    case .number: return next.isLowercase || next == "%" || next == "€"
    case .word: return LineWraps.words.contains(last.folded)
    case .date, .wrongDate, .clock, .ordinal, .percent, .permille, .euro, .plus, .minus, .open,
      .close, .slash, .asterisk, .comma, .period, .colon, .stop, .apostrophe, .arrow, .ornament,
      .other:
      return false
    }
  }

  private func stands(_ name: String) -> Bool {
    characters[position...].starts(with: name)
  }
}

/// The words that need another one behind them, so that a line cannot end in them.
private enum LineWraps {
  static let words: Set<String> = Lexicon.fillers.union(Lexicon.circumstances)
    .union(ComparisonReader.lastWords).subtracting(ends)

  /// Words that end a comparison behind its number (`20 o più`).
  private static let ends: Set<String> = [
    "massimo", "minimo", "max", "min", "maximum", "minimum", "piu", "meno", "oltre", "more", "less",
    "fewer", "over", "mehr", "weniger", "mas", "menos", "plus", "moins",
  ]
}

extension Comparator {
  /// True if the value itself does not satisfy the comparison.
  fileprivate var isStrict: Bool {
    switch self {
    case .moreThan, .lessThan: true
    case .atLeast, .atMost, .equal: false
    }
  }

  fileprivate var withEquality: Comparator {
    switch self {
    case .moreThan, .atLeast: .atLeast
    case .lessThan, .atMost: .atMost
    case .equal: .equal
    }
  }
}

private let equalityJoiners: Set<String> = ["o", "or", "ou", "oder", "/", "e"]

private let twoSigns: [String: Comparator] = [
  ">=": .atLeast, "=>": .atLeast, "<=": .atMost, "=<": .atMost, "==": .equal,
]

/// Signs as web pages write them.
private let entities: [(name: String, comparator: Comparator)] = [
  ("&ge;", .atLeast), ("&le;", .atMost), ("&gt;=", .atLeast), ("&lt;=", .atMost),
  ("&gt;", .moreThan), ("&lt;", .lessThan),
]

private let oneSign: [Character: Comparator] = [
  "≥": .atLeast, "⩾": .atLeast, "≧": .atLeast, "≤": .atMost, "⩽": .atMost, "≦": .atMost,
  ">": .moreThan, "<": .lessThan, "=": .equal,
]

/// Signs of money with a power of ten, and whether they only stand before their number.
private let scaledMoney: [(name: String, power: Int, isLead: Bool)] = {
  var table: [(name: String, power: Int, isLead: Bool)] = []
  for sign in ["€", "£", "$"] {
    for end in ["/1000", "/000", "'000", "’000", "000s", "000"] {
      table.append((sign + end, 3, false))
    }
    for scale in ["k", "K"] {
      table.append((scale + sign, 3, true))
      table.append((sign + scale, 3, true))
    }
    for scale in ["mln", "Mln", "M"] { table.append((scale + sign, 6, true)) }
    for scale in ["M", "m"] { table.append((sign + scale, 6, true)) }
  }
  return table
}()

let punctuation: [Character: Token.Kind] = [
  "%": .percent, "‰": .permille, "€": .euro, "£": .currency, "$": .currency, "¥": .currency,
  "₤": .currency, "÷": .minus, "+": .plus, "-": .minus, "–": .minus, "−": .minus, "—": .minus,
  "‐": .minus, "‑": .minus, "(": .open, "[": .open, ")": .close, "]": .close, "/": .slash,
  "*": .asterisk, "×": .asterisk, ",": .comma, ".": .period, ":": .colon, ";": .stop,
  "'": .apostrophe, "’": .apostrophe, "‘": .apostrophe, "`": .apostrophe, "\"": .ornament,
  "“": .ornament, "”": .ornament, "„": .ornament, "«": .ornament, "»": .ornament, "•": .ornament,
  "·": .ornament, "…": .ornament, "¹": .ornament, "²": .ornament, "³": .ornament, "⁴": .ornament,
  "⁵": .ornament, "⁶": .ornament, "⁷": .ornament, "⁸": .ornament, "⁹": .ornament, "⁰": .ornament,
  "†": .ornament, "‡": .ornament, "~": .ornament, "≈": .ornament, "✓": .ornament, "✔": .ornament,
]
