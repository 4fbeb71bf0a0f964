import Text

/// The words of a date, each with its meaning; those that mean nothing here are left out.
struct DayPhrase: Hashable {
  let words: [Word]
  /// The days from today, where the phrase is one word for them: -1 for `yesterday`.
  let daysFromToday: Int?

  enum Word: Hashable {
    /// A number of one or two digits, with how many, or a word for one.
    case number(Int, digits: Int)
    case year(Int)
    /// The last two digits of a year behind an apostrophe.
    case shortYear(Int)
    /// The month, and whether its name is one in each language.
    case month(Int, isItalian: Bool, isEnglish: Bool)
    /// A part of a year, in months.
    case span(months: Int)
    case end
    case start
  }

  /// Finds the meaning of each word; `nil` where one has none.
  init?(_ text: String) {
    guard let pieces = DayPhrase.pieces(of: text.folded) else { return nil }
    let telling = pieces.filter { !DayPhrase.fillers.contains($0) }
    let phrase = telling.joined(separator: " ").replacing("half year", with: "half")
    daysFromToday = DayPhrase.daysFromToday[phrase]
    let words = phrase.split(separator: " ").map { DayPhrase.word(String($0)) }
    guard daysFromToday != nil || !words.contains(nil) else { return nil }
    self.words = words.compactMap { $0 }
  }

  /// Returns whether the beginning of a word of dates, at least two letters long, is that of one.
  static func begins(_ letters: String) -> Bool {
    letters.count > 1 && vocabulary.contains { $0.hasPrefix(letters.folded) }
  }
}

extension DayPhrase {
  private static func word(_ text: String) -> Word? {
    if let number = Int(text) {
      switch text.utf8.count {
      case 1...2: return .number(number, digits: text.utf8.count)
      case 4: return .year(number)
      default: return nil
      }
    }
    if text.first == "'", let year = Int(text.dropFirst()), text.utf8.count == 3 {
      return .shortYear(year)
    }
    if let number = CalendarWords.ordinals[text] { return .number(number, digits: 0) }
    if let months = spans[text] { return .span(months: months) }
    if let edge = edges[text] { return edge }
    let (italian, english) = (CalendarWords.italianMonths[text], CalendarWords.englishMonths[text])
    return (italian ?? english).map {
      .month($0, isItalian: italian != nil, isEnglish: english != nil)
    }
  }

  /// Cuts a folded text into runs of letters and of digits; `nil` where anything else than blanks and the
  /// signs of dates stands between.
  private static func pieces(of text: String) -> [String]? {
    var pieces: [String] = []
    var last: Kind = .separator
    for character in text {
      guard let kind = Kind(character) else { return nil }
      switch kind {
      case .letter, .digit:
        if kind == last || last == .apostrophe, let piece = pieces.popLast() {
          pieces.append(piece + String(character))
        } else {
          pieces.append(String(character))
        }
      case .apostrophe where last == .separator: pieces.append("'")
      case .apostrophe, .separator: break
      }
      // Behind a letter an apostrophe only ends a word: `l'8`.
      last = kind == .apostrophe && last != .separator ? .separator : kind
    }
    return withoutOrdinalEndings(pieces, in: text)
  }

  /// Leaves out the letters that make an ordinal number of the digits before: `14th`.
  private static func withoutOrdinalEndings(_ pieces: [String], in text: String) -> [String] {
    pieces.enumerated().filter { index, piece in
      guard index > 0, ordinalEndings.contains(piece) else { return true }
      return !text.contains(pieces[index - 1] + piece) || Int(pieces[index - 1]) == nil
    }.map(\.element)
  }

  private enum Kind {
    case letter, digit, apostrophe, separator

    init?(_ character: Character) {
      if character.isASCII, character.isWholeNumber {
        self = .digit
      } else if character == "'" {
        self = .apostrophe
      } else if character.isWhitespace || ".,/-–°ºª".contains(character) {
        self = .separator
      } else if character.isASCII, character.isLetter {
        self = .letter
      } else {
        return nil
      }
    }
  }
}

private let ordinalEndings: Set<String> = ["st", "nd", "rd", "th", "o"]

extension DayPhrase {
  private static let fillers: Set<String> = [
    "il", "lo", "la", "l", "gli", "a", "al", "alla", "all", "di", "d", "del", "dell", "della", "in",
    "nel", "giorno", "the", "of", "on", "at",
  ]

  private static let edges: [String: Word] = [
    "fine": .end, "end": .end, "inizio": .start, "start": .start, "beginning": .start,
  ]

  private static let spans: [String: Int] = CalendarWords.spans.merging([
    "mese": 1, "month": 1, "anno": 12, "year": 12, "q": 3, "t": 3, "h": 6, "s": 6,
  ]) { known, _ in known }

  private static let daysFromToday: [String: Int] = [
    "oggi": 0, "today": 0, "ieri": -1, "yesterday": -1, "altro ieri": -2, "altroieri": -2,
    "day before yesterday": -2, "domani": 1, "tomorrow": 1, "dopodomani": 2,
  ]

  /// All words that a date may begin with.
  private static let vocabulary: [String] =
    Array(CalendarWords.months.keys) + Array(spans.keys) + Array(CalendarWords.ordinals.keys)
    + Array(edges.keys) + Array(daysFromToday.keys) + Array(fillers)
}
