import PerformanceModel

extension Unit {
  /// The word by which programs know the unit, the same in every language: that of the plan file, or of what
  /// is counted; `nil` without a unit.
  var word: String? {
    switch self {
    case .percent: "percent"
    case .days: "days"
    case .euro: "euro"
    case .points: "points"
    case .counted(let noun): noun
    case .none: nil
    }
  }
}
