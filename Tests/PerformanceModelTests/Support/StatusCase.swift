import PerformanceModel
import Testing

/// An indicator on a day, with the status and achievement that the rules give it.
struct StatusCase: CustomTestStringConvertible {
  let name: String
  let indicator: Indicator
  let day: Day
  /// Status and achievement cut to four decimals, `-` where nothing is judged: `nearly 95`.
  let expected: String

  init(_ name: String, _ indicator: Indicator, on day: Day, _ expected: String) {
    self.name = name
    self.indicator = indicator
    self.day = day
    self.expected = expected
  }

  var testDescription: String { "\(name), on \(day.iso): \(expected)" }

  /// The result of the model.
  var result: IndicatorResult { indicator.result(on: day) }
}

extension Indicator {
  func result(on day: Day) -> IndicatorResult {
    result(asOf: day, thresholds: Thresholds())
  }
}

extension IndicatorResult {
  var shown: String { "\(status) \(achievement?.percent.shown ?? "-")" }
}

extension ObjectiveResult {
  var shown: String { "\(status) \(achievement?.percent.shown ?? "-")" }
}
