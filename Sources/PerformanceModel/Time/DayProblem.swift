/// The reason for which a typed text is not a day.
public enum DayProblem: Error, Hashable, Sendable {
  /// No form of a date is recognised.
  case unreadable
  /// The month is shorter.
  case noSuchDay(lastOfMonth: Day)
  /// A number above 12, or 0, stands in the place of the month.
  case noSuchMonth(Int)
  /// A year has only that many parts of such a length.
  case noSuchPart(count: Int)
  /// The text means another day tomorrow, where days of others are read.
  case dependsOnToday
}
