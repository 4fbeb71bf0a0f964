import PerformanceModel

/// Cuts a cell's text into tokens, in one pass.
struct Tokenizer {
  let characters: [Character]
  let language: Language
  private var position = 0
  private var followsBlank = true

  init(characters: [Character], language: Language) {
    self.characters = characters
    self.language = language
  }

  mutating func tokens() -> [Token] {
    var tokens: [Token] = []
    while position < characters.count {
      let character = characters[position]
      if character.isNewline {
        tokens.append(token(.stop, length: 1))
        followsBlank = true
      } else if character.isWhitespace {
        position += 1
        followsBlank = true
      } else {
        tokens.append(next(character))
        followsBlank = false
      }
    }
    return tokens
  }

  private mutating func next(_ character: Character) -> Token {
    if character.isDigit { return date() ?? clock() ?? ordinal() ?? number() }
    if character.isLetter { return word() }
    return sign() ?? arrow() ?? token(punctuation[character] ?? .other, length: 1)
  }

  private mutating func token(_ kind: Token.Kind, length: Int) -> Token {
    let range = position..<(position + length)
    position += length
    let text = String(characters[range])
    return Token(
      kind: kind, text: text, folded: text.folded, range: range, followsBlank: followsBlank)
  }

  private mutating func word() -> Token {
    let length = run(from: position) { $0.isLetter || $0.isDigit || "_²³".contains($0) }
    return token(.word, length: length)
  }

  /// A number with the separators of either language, or a reference such as `1.2.3`.
  private mutating func number() -> Token {
    var end = endOfSpacedThousands() ?? position + run(from: position, where: \.isDigit)
    while end + 1 < characters.count, ".,".contains(characters[end]), characters[end + 1].isDigit {
      end += 1
      end += run(from: end, where: \.isDigit)
    }
    let text = String(characters[position..<end].filter { $0.isDigit || ".,".contains($0) })
    guard let figure = try? Figure(typed: text, in: language) else {
      return token(.other, length: end - position)
    }
    if let (power, length) = powerOfTen(at: end) {
      guard let scaled = Figure(coefficient: figure.coefficient, exponent: figure.exponent + power)
      else { return token(.other, length: end + length - position) }
      return token(.number(scaled), length: end + length - position)
    }
    return token(.number(figure), length: end - position)
  }

  /// The power of ten that a spreadsheet writes behind a number, as in `1,2E+06`.
  private func powerOfTen(at start: Int) -> (power: Int, length: Int)? {
    guard start + 1 < characters.count, characters[start] == "E" || characters[start] == "e",
      "+-".contains(characters[start + 1])
    else { return nil }
    let digits = run(from: start + 2, where: \.isDigit)
    guard (1...2).contains(digits),
      let power = Int(String(characters[(start + 1)..<(start + 2 + digits)]))
    else { return nil }
    return (power, digits + 2)
  }

  /// The end of a number whose thousands are parted by blanks or apostrophes, as in `1 500`.
  private func endOfSpacedThousands() -> Int? {
    let first = run(from: position, where: \.isDigit)
    guard (1...3).contains(first), characters[position] != "0" else { return nil }
    var end = position + first
    while end < characters.count, " \u{A0}\u{202F}\u{2009}'’".contains(characters[end]),
      run(from: end + 1, where: \.isDigit) == 3
    {
      end += 4
    }
    return end > position + first ? end : nil
  }

  /// A date with day, month and year, or in the ISO form; in English also with the month first,
  /// where no day stands there.
  private mutating func date() -> Token? {
    var end = position
    while end < characters.count, end - position < 11,
      characters[end].isDigit || "/.-".contains(characters[end])
    {
      end += 1
    }
    while end > position, !characters[end - 1].isDigit { end -= 1 }
    guard end - position >= 8, end == characters.count || !characters[end].isDigit else {
      return nil
    }
    let written = String(characters[position..<end])
    if let day = Day(typed: written) ?? monthFirst(written) ?? shortYear(written) {
      return token(.date(day), length: end - position)
    }
    return Day.isTyped(written) ? token(.wrongDate, length: end - position) : nil
  }

  /// `04/13/2025`: the thirteenth of April, in English.
  private func monthFirst(_ written: String) -> Day? {
    let parts = written.split(separator: "/").compactMap { Int($0) }
    guard language == .english, parts.count == 3, parts[2] > 999 else { return nil }
    return Day(year: parts[2], month: parts[0], day: parts[1])
  }

  /// `15.10.25`, with two digits in every place.
  private func shortYear(_ written: String) -> Day? {
    let parts = written.split { "/.-".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, parts.allSatisfy({ $0.count == 2 }),
      (10...60).contains(numbers[2])
    else { return nil }
    return Day(year: 2000 + numbers[2], month: numbers[1], day: numbers[0])
  }

  /// `00:20`, `01:30:00`: hours and minutes, perhaps with seconds.
  private mutating func clock() -> Token? {
    let hours = run(from: position, where: \.isDigit)
    guard (1...2).contains(hours), let minutes = sixty(at: position + hours) else { return nil }
    let seconds = sixty(at: position + hours + 3)
    let length = hours + (seconds == nil ? 3 : 6)
    guard position + length == characters.count || !characters[position + length].isDigit,
      let whole = Int(String(characters[position..<(position + hours)])), seconds ?? 0 == 0
    else { return nil }
    return token(
      .clock(Figure(whole * 60 + minutes), hasSeconds: seconds != nil), length: length)
  }

  /// The number below sixty that stands in two digits behind a colon.
  private func sixty(at start: Int) -> Int? {
    guard start + 2 < characters.count, characters[start] == ":",
      let value = Int(String(characters[(start + 1)...(start + 2)])), (0..<60).contains(value)
    else { return nil }
    return value
  }

  /// `2°`, `3ª`, `1st`; not the degrees of a temperature.
  private mutating func ordinal() -> Token? {
    let digits = run(from: position, where: \.isDigit)
    guard (1...2).contains(digits), let number = Int(text(position, digits)) else { return nil }
    let end = position + digits
    if end < characters.count, "°ºª".contains(characters[end]) {
      let isDegree = end + 1 < characters.count && "CFcf".contains(characters[end + 1])
      return isDegree ? nil : token(.ordinal(number), length: digits + 1)
    }
    let letters = run(from: end) { $0.isLetter || $0.isDigit }
    guard ordinalEndings.contains(text(end, letters).folded) else { return nil }
    return token(.ordinal(number), length: digits + letters)
  }

  private func stands(_ name: String) -> Bool {
    characters[position...].prefix(name.count).elementsEqual(name)
  }

  private func text(_ start: Int, _ length: Int) -> String {
    String(characters[start..<(start + length)])
  }

  /// `→`, `->`.
  private mutating func arrow() -> Token? {
    if "→⇒➔➜".contains(characters[position]) { return token(.arrow, length: 1) }
    guard "-–—".contains(characters[position]), position + 1 < characters.count,
      characters[position + 1] == ">"
    else { return nil }
    return token(.arrow, length: 2)
  }

  /// A sign of comparison, with one character or two.
  private mutating func sign() -> Token? {
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
    return oneSign[characters[position]].map { token(.sign($0), length: 1) }
  }

  private func run(from start: Int, where belongs: (Character) -> Bool) -> Int {
    var end = start
    while end < characters.count, belongs(characters[end]) { end += 1 }
    return end - start
  }
}

private let twoSigns: [String: Comparator] = [
  ">=": .atLeast, "=>": .atLeast, "<=": .atMost, "=<": .atMost, "==": .equal,
]

/// Signs as web pages write them.
private let entities: [(name: String, comparator: Comparator)] = [
  ("&ge;", .atLeast), ("&le;", .atMost), ("&gt;", .moreThan), ("&lt;", .lessThan),
]

private let oneSign: [Character: Comparator] = [
  "≥": .atLeast, "⩾": .atLeast, "≧": .atLeast, "≤": .atMost, "⩽": .atMost, "≦": .atMost,
  ">": .moreThan, "<": .lessThan, "=": .equal, "＞": .moreThan, "＜": .lessThan, "＝": .equal,
]

private let punctuation: [Character: Token.Kind] = [
  "%": .percent, "％": .percent, "‰": .permille, "€": .euro, "£": .currency, "$": .currency,
  "¥": .currency, "₤": .currency, "÷": .minus, "+": .plus, "-": .minus, "–": .minus, "−": .minus,
  "—": .minus, "‐": .minus, "‑": .minus, "(": .open, "[": .open, ")": .close, "]": .close,
  "/": .slash, "*": .asterisk, "×": .asterisk, ",": .comma, ".": .period, ":": .colon, ";": .stop,
  "'": .apostrophe, "’": .apostrophe, "‘": .apostrophe, "`": .apostrophe, "\"": .ornament,
  "“": .ornament, "”": .ornament, "„": .ornament, "«": .ornament, "»": .ornament, "•": .ornament,
  "·": .ornament, "…": .ornament, "¹": .ornament, "²": .ornament, "³": .ornament, "⁴": .ornament,
  "†": .ornament, "‡": .ornament, "~": .ornament, "≈": .ornament, "✓": .ornament, "✔": .ornament,
]

private let ordinalEndings: Set<String> = ["st", "nd", "rd", "th", "a", "o"]
