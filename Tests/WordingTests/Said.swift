import PerformanceModel
import Testing

/// Makes the values that phrases describe.
enum Said {
  /// Returns a day of the calendar.
  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  /// Returns a measurement.
  static func measurement(
    _ entry: Measurement.Entry, on day: String = "2017-02-28"
  ) throws -> Measurement {
    Measurement(
      id: "m", date: try self.day(day), entry: entry, author: "uff. prova",
      recordedAt: try #require(Timestamp(iso: "2018-01-08T09:30:00.000Z")))
  }

  /// Returns an indicator of the year 2017 that counts firms, with a measurement.
  static func indicator(
    _ criterion: Criterion, _ entry: Measurement.Entry, on day: String = "2017-12-31"
  ) throws -> Indicator {
    var indicator = Indicator(
      code: try #require(Code("1.1.1")), formula: "",
      target: Target(
        criterion: criterion, unit: .counted("imprese"), measure: .count, course: .cumulative,
        rule: .valueOverTarget, period: Period(year: 2017)),
      source: Source(text: ""), reading: .written)
    indicator.measurements = [try measurement(entry, on: day)]
    return indicator
  }
}
