import PerformanceModel

/// Cuts a cell's text into tokens, in one pass.
struct Tokenizer {
  let characters: [Character]
  let language: Language
  var position = 0
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
        if isWrapped(behind: tokens.last) {
          position += 1
        } else {
          tokens.append(token(.stop, length: 1))
        }
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
    if let money = money() { return money }
    if character.isAlphabetic { return word() }
    return sign() ?? arrow() ?? token(punctuation[character] ?? .other, length: 1)
  }

  mutating func token(
    _ kind: Token.Kind, length: Int, folded: String? = nil, power: Int = 0
  ) -> Token {
    let range = position..<(position + length)
    position += length
    let text = String(characters[range])
    return Token(
      kind: kind, text: text, folded: folded ?? text.folded, range: range,
      followsBlank: followsBlank, power: power)
  }

  private mutating func word() -> Token {
    let length = run(from: position) { $0.isAlphabetic || $0.isDigit || "_²³".contains($0) }
    if let length = numberSign(length) { return token(.word, length: length, folded: "n") }
    return token(.word, length: length)
  }

  /// The length of `n°`, `Nº`, `nr°`, where a word of some length ends there.
  private func numberSign(_ length: Int) -> Int? {
    let word = text(position, length).lowercased()
    if word == "nº" { return length }
    let end = position + length
    return ["n", "nr"].contains(word) && end < characters.count && characters[end] == "°"
      ? length + 1 : nil
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

  /// `2°`, `3ª`, `1st`; not the degrees of a temperature.
  private mutating func ordinal() -> Token? {
    let digits = run(from: position, where: \.isDigit)
    guard (1...2).contains(digits), let number = Int(text(position, digits)) else { return nil }
    let end = position + digits
    if end < characters.count, "°ºª".contains(characters[end]) {
      let isDegree = end + 1 < characters.count && "CFcf".contains(characters[end + 1])
      return isDegree ? nil : token(.ordinal(number), length: digits + 1)
    }
    let letters = run(from: end) { $0.isAlphabetic || $0.isDigit }
    guard ordinalEndings.contains(text(end, letters).folded) else { return nil }
    return token(.ordinal(number), length: digits + letters)
  }

  func text(_ start: Int, _ length: Int) -> String {
    String(characters[start..<(start + length)])
  }

  func run(from start: Int, where belongs: (Character) -> Bool) -> Int {
    var end = start
    while end < characters.count, belongs(characters[end]) { end += 1 }
    return end - start
  }
}

private let ordinalEndings: Set<String> = [
  "st", "nd", "rd", "th", "a", "o", "e", "er", "eme", "ere",
]
