import Text

/// Reads days as people type them, in figures and in words, in Italian and English.
///
/// A day without a year is one of the programming year. In the year after it, while results are collected,
/// it is the latest such day up to today. The day always precedes the month in figures.
public struct DayReader: Hashable, Sendable {
  public let today: Day
  /// The year of days that name none.
  public let programmingYear: Int
  public let language: Language
  /// Words that depend on today, such as `yesterday`, are read; another person may have written
  /// them earlier.
  public let isTypedToday: Bool

  /// Creates a reader.
  public init(today: Day, programmingYear: Int, language: Language, isTypedToday: Bool = true) {
    self.today = today
    self.programmingYear = programmingYear
    self.language = language
    self.isTypedToday = isTypedToday
  }

  /// Reads a day.
  ///
  /// - Parameter text: A day in full or without its year, a word such as `yesterday`, or a span whose last
  ///   day is meant (`end of quarter`, `Q1 2017`, `March`).
  /// - Returns: The day.
  /// - Throws: Why the text is not a day.
  public func day(_ text: String) throws(DayProblem) -> Day {
    // No form is longer; a text that was pasted may be.
    guard text.utf8.count <= 80 else { throw .unreadable }
    if let parts = DateFigures(text) { return try day(in: parts) }
    guard let phrase = DayPhrase(text) else { throw .unreadable }
    return try day(in: phrase)
  }
}

extension DayReader {
  /// Returns whether letters, at least two, begin a word of dates.
  public static func isBeginning(_ letters: String) -> Bool { DayPhrase.begins(letters) }
}

extension DayReader {
  private func day(in parts: DateFigures) throws(DayProblem) -> Day {
    switch parts {
    case .full(let year, let month, let day): try self.day(day, month, year)
    case .shortYear(let year, let month, let day): try self.day(day, month, fullYear(year))
    case .withoutYear(let month, let day): try self.day(day, month, nil)
    case .month(let year, let month): try lastDay(ofMonth: month, in: year)
    }
  }

  /// Returns a day of a month; without a year, of the year that is meant.
  func day(_ day: Int, _ month: Int, _ year: Int?) throws(DayProblem) -> Day {
    let last = try lastDay(ofMonth: month, in: year)
    let years = year.map { [$0] } ?? self.years
    let days = years.compactMap { Day(year: $0, month: month, day: day) }
    guard let found = try latest(days) else { throw .noSuchDay(lastOfMonth: last) }
    return found
  }

  /// Returns the last day of a month; without a year, of the year that is meant.
  func lastDay(ofMonth month: Int, in year: Int?) throws(DayProblem) -> Day {
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    let years = year.map { [$0] } ?? self.years
    let ends = years.compactMap { Day(year: $0, month: month, day: 1)?.endOfMonth }
    guard let found = try latest(ends) else { throw .unreadable }
    return found
  }

  /// The years that a day without one may belong to, the earliest first.
  private var years: [Int] {
    today.year == programmingYear + 1 ? [programmingYear, today.year] : [programmingYear]
  }

  /// The latest day up to today; the first where all lie ahead.
  private func latest(_ days: [Day]) throws(DayProblem) -> Day? {
    let past = days.filter { $0 <= today }
    guard past.count < 2 || isTypedToday else { throw .dependsOnToday }
    return past.last ?? days.first
  }

  /// The year nearest to the programming year that ends in two digits.
  func fullYear(_ digits: Int) -> Int {
    let year = programmingYear - programmingYear % 100 + digits
    return [year - 100, year, year + 100].min {
      abs($0 - programmingYear) < abs($1 - programmingYear)
    } ?? year
  }

  /// The last day up to which an end of the present span is looked for: also what forms propose.
  var latestEnd: Day { min(today, .last(ofYear: programmingYear)) }
}
