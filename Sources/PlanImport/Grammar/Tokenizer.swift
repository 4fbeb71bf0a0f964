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
    if character.isDigit { return date() ?? number() }
    if character.isLetter { return word() }
    return sign() ?? token(punctuation[character] ?? .other, length: 1)
  }

  private mutating func token(_ kind: Token.Kind, length: Int) -> Token {
    let range = position..<(position + length)
    position += length
    let text = String(characters[range])
    return Token(
      kind: kind, text: text, folded: text.folded, range: range, followsBlank: followsBlank)
  }

  private mutating func word() -> Token {
    let length = run(from: position) { $0.isLetter || $0.isDigit || $0 == "_" }
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
    return token(.number(figure), length: end - position)
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

  /// A date with day, month and year, or in the ISO form.
  private mutating func date() -> Token? {
    var end = position
    while end < characters.count, end - position < 11,
      characters[end].isDigit || "/.-".contains(characters[end])
    {
      end += 1
    }
    while end > position, !characters[end - 1].isDigit { end -= 1 }
    guard end - position >= 8, end == characters.count || !characters[end].isDigit,
      let day = Day(typed: String(characters[position..<end]))
    else { return nil }
    return token(.date(day), length: end - position)
  }

  /// A sign of comparison, with one character or two.
  private mutating func sign() -> Token? {
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

private let oneSign: [Character: Comparator] = [
  "≥": .atLeast, "⩾": .atLeast, "≧": .atLeast, "≤": .atMost, "⩽": .atMost, "≦": .atMost,
  ">": .moreThan, "<": .lessThan, "=": .equal, "＞": .moreThan, "＜": .lessThan, "＝": .equal,
]

private let punctuation: [Character: Token.Kind] = [
  "%": .percent, "％": .percent, "€": .euro, "+": .plus, "-": .minus, "–": .minus, "−": .minus,
  "—": .minus, "‐": .minus, "‑": .minus, "(": .open, "[": .open, ")": .close, "]": .close,
  "/": .slash, "*": .asterisk, "×": .asterisk, ",": .comma, ".": .period, ":": .colon, ";": .stop,
  "'": .apostrophe, "’": .apostrophe, "‘": .apostrophe, "`": .apostrophe,
]
