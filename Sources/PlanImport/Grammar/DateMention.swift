import PerformanceModel

/// A date that a text names, and whether it is a deadline.
struct DateMention: Hashable, Sendable {
  let day: Day
  /// The tokens of the date with the words that lead to it (`entro il 30/6/2017`).
  let range: Range<Int>
  /// Whether a word such as `entro` or `by` makes it a due date.
  let isDeadline: Bool
  /// Whether the text gives a day, not only a quarter, a month or the end of the year.
  let isExact: Bool
}
