/// The reading of days in words.
extension DayReader {
  func day(in phrase: DayPhrase) throws(DayProblem) -> Day {
    if let days = phrase.daysFromToday {
      guard isTypedToday else { throw .dependsOnToday }
      return today.adding(days: days)
    }
    var words = phrase.words
    let edge = DayReader.takeEdge(from: &words)
    if let edge, let day = try day(atThe: edge, of: words) { return day }
    if let (part, months, year) = partOfYear(words) {
      return try day(atThe: edge ?? .end, ofPart: part, months: months, in: year)
    }
    return try edge == nil ? dayOfMonth(words) : end(ofMonth: words, edge)
  }

  /// Takes a word for the start or the end, wherever it stands: `fine mese`, `month end`.
  private static func takeEdge(from words: inout [DayPhrase.Word]) -> DayPhrase.Word? {
    let places = words.indices.filter { words[$0] == .end || words[$0] == .start }
    guard places.count == 1, let place = places.first else { return nil }
    return words.remove(at: place)
  }

  /// The edge of a year, or of the latest span of some months; `nil` where something else is meant.
  private func day(
    atThe edge: DayPhrase.Word, of words: [DayPhrase.Word]
  ) throws(DayProblem) -> Day? {
    switch (words.first, words.last, words.count) {
    case (.year(let year)?, _, 1), (.span(12)?, .year(let year)?, 2):
      guard year > 0 else { throw .unreadable }
      return edge == .start ? .first(ofYear: year) : .last(ofYear: year)
    case (.span(let months)?, _, 1):
      guard isTypedToday || months == 12 else { throw .dependsOnToday }
      return latest(edge, ofSpans: months)
    default: return nil  // What stands behind is a month, or a part of a year.
    }
  }

  /// The latest edge of a span of the programming year up to today; the first where all lie ahead.
  private func latest(_ edge: DayPhrase.Word, ofSpans months: Int) -> Day? {
    let days = (1...(12 / months)).compactMap {
      DayReader.day(atThe: edge, ofPart: $0, months: months, in: programmingYear)
    }
    return days.last { $0 <= latestEnd } ?? days.first
  }

  private func day(
    atThe edge: DayPhrase.Word, ofPart part: Int, months: Int, in year: Int?
  ) throws(DayProblem) -> Day {
    let count = 12 / months
    guard (1...count).contains(part) else { throw .noSuchPart(count: count) }
    let month = edge == .start ? (part - 1) * months + 1 : part * months
    return edge == .start ? try day(1, month, year) : try lastDay(ofMonth: month, in: year)
  }

  private static func day(
    atThe edge: DayPhrase.Word, ofPart part: Int, months: Int, in year: Int
  ) -> Day? {
    edge == .start
      ? Day(year: year, month: (part - 1) * months + 1, day: 1)
      : Day(year: year, month: part * months, day: 1)?.endOfMonth
  }

  /// `1° trimestre 2017`, `Q1 2017`, `2017-Q1`, each with or without its year.
  private func partOfYear(
    _ words: [DayPhrase.Word]
  ) -> (part: Int, months: Int, year: Int?)? {
    var words = words
    guard words.count > 1 else { return nil }
    var year: Int?
    if case .year(let first)? = words.first {
      year = first
      words.removeFirst()
    } else if words.count == 3 {
      guard let last = self.year(words.removeLast()) else { return nil }
      year = last
    }
    switch (words.first, words.last, words.count) {
    case (.number(let part, _)?, .span(let months)?, 2),
      (.span(let months)?, .number(let part, _)?, 2):
      return (2...6).contains(months) ? (part, months, year) : nil
    default: return nil  // A day or a month.
    }
  }

  /// `14 luglio`, `14 July 2017`, and in English `July 14, 2017`; or a month alone.
  private func dayOfMonth(_ words: [DayPhrase.Word]) throws(DayProblem) -> Day {
    guard words.count > 1 else { return try end(ofMonth: words, nil) }
    let year = words.count == 3 ? year(words[2]) : nil
    guard words.count == 2 || year != nil else { throw .unreadable }
    switch (words[0], words[1]) {
    case (.number(let day, _), .month(let month, _, _)): return try self.day(day, month, year)
    case (.month(let month, let isItalian, true), .number(let day, _))
    where !isItalian || language == .english:
      return try self.day(day, month, year)
    default: return try end(ofMonth: words, nil)  // No day stands beside a month.
    }
  }

  /// `marzo 2017`, `fine marzo`: the last day of the month; the first with a word that says so.
  private func end(
    ofMonth words: [DayPhrase.Word], _ edge: DayPhrase.Word?
  ) throws(DayProblem) -> Day {
    guard case .month(let month, _, _)? = words.first, words.count < 3 else { throw .unreadable }
    var year: Int?
    switch words.last {
    case .year(let full)?: year = full
    case .shortYear(let digits)?: year = fullYear(digits)
    case .month?: break
    // `marzo 17` may be the seventeenth.
    case .number?, .span?, .end?, .start?, nil: throw .unreadable
    }
    return edge == .start ? try day(1, month, year) : try lastDay(ofMonth: month, in: year)
  }

  /// The year of a word in a place where only a year can stand.
  private func year(_ word: DayPhrase.Word) -> Int? {
    switch word {
    case .year(let year): year
    case .shortYear(let digits), .number(let digits, digits: 2): fullYear(digits)
    case .number, .month, .span, .end, .start: nil
    }
  }
}
