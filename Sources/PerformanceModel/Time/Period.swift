/// A span of days, both ends included.
public struct Period: Hashable, Sendable {
  public let start: Day
  public let end: Day

  /// Creates a period; an end before the start is taken as the start.
  public init(from start: Day, to end: Day) {
    self.start = start
    self.end = max(start, end)
  }

  /// The whole of a year.
  public init(year: Int) {
    self.init(from: .first(ofYear: year), to: .last(ofYear: year))
  }

  /// From the first day of one year to the last day of another.
  public init(years: ClosedRange<Int>) {
    self.init(from: .first(ofYear: years.lowerBound), to: .last(ofYear: years.upperBound))
  }

  /// True if the period is longer than one calendar year, as the whole term of a plan is.
  public var spansYears: Bool { start.year != end.year }
}
