import PerformanceModel

/// A piece of a cell's text that the grammar tells apart.
struct Token: Hashable, Sendable {
  let kind: Kind
  /// As written.
  let text: String
  /// ``text`` in lower case and without accents.
  let folded: String
  /// The characters of the cell that the token covers.
  let range: Range<Int>
  /// True if a blank or the start of the text stands before the token.
  let followsBlank: Bool
  /// The power of ten that a sign of money brings (`k€`, `€/000`).
  var power = 0

  enum Kind: Hashable, Sendable {
    case number(Figure)
    /// A whole date, as in `31/12/2017` or `2017-12-31`.
    case date(Day)
    /// The form of a date, but no such day, as in `31/02/2025`.
    case wrongDate
    /// A time of day or a span in hours and minutes, as in `01:30`; its minutes.
    case clock(Figure, hasSeconds: Bool)
    /// A number in a row of things, as in `2°` or `1st`.
    case ordinal(Int)
    case word
    case sign(Comparator)
    case percent
    case permille
    case euro
    /// A sign of money other than the euro's.
    case currency
    case plus
    case minus
    case open
    case close
    case slash
    case asterisk
    case comma
    case period
    case colon
    /// A semicolon or a line break.
    case stop
    case apostrophe
    /// An arrow from one value to another.
    case arrow
    /// A mark that says nothing by itself: a quotation mark, a dot of a list, a footnote's number.
    case ornament
    case other
  }

  var figure: Figure? { if case .number(let figure) = kind { figure } else { nil } }
  var ordinal: Int? { if case .ordinal(let number) = kind { number } else { nil } }
  var day: Day? { if case .date(let day) = kind { day } else { nil } }
  var comparator: Comparator? { if case .sign(let comparator) = kind { comparator } else { nil } }
  var isWord: Bool { kind == .word }
  var isMoney: Bool { kind == .euro || kind == .currency }

  /// The number of the token when it may name a year: four digits without separators.
  var year: Int? {
    guard figure != nil, text.count == 4, let year = Int(text), (1900...2199).contains(year) else {
      return nil
    }
    return year
  }
}

/// The tokens of a text, with the text itself for quoting from it.
struct TokenizedText: Sendable {
  let characters: [Character]
  let tokens: [Token]
  let language: Language

  /// The most characters of a cell that are looked at; a longer cell is no criterion.
  static let longest = 4000

  init(_ text: String, language: Language) {
    characters = PlainCharacters.of(text, atMost: TokenizedText.longest)
    self.language = language
    var scanner = Tokenizer(characters: characters, language: language)
    tokens = scanner.tokens()
  }

  /// Returns the text from one token to another, as written.
  func text(of range: Range<Int>) -> String {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= tokens.count else { return "" }
    let first = tokens[range.lowerBound].range.lowerBound
    let last = tokens[range.upperBound - 1].range.upperBound
    return String(characters[first..<last]).trimmed
  }

  var text: String { String(characters) }

  /// Returns the token at a place, if there is one.
  subscript(index: Int) -> Token? { tokens.indices.contains(index) ? tokens[index] : nil }
}
