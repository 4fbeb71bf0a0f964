import PerformanceModel

/// The days that a spreadsheet counts from the end of 1899.
enum DayNumber {
  /// The day of a number from 2000 to 2099.
  static func day(_ text: String) -> Day? {
    guard let number = Int(text.trimmed), (36526...73050).contains(number) else { return nil }
    return Day(year: 2000, month: 1, day: 1)?.adding(days: number - 36526)
  }
}
