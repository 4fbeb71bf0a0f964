import PerformanceModel

/// When a value of a text is due.
enum Moment: Hashable, Sendable {
  /// In a year, or up to its end where a word such as `entro` leads to it.
  case year(Int, isDeadline: Bool)
  case day(Day)
  /// Over several years.
  case years(ClosedRange<Int>)
  /// Over years that the text does not give and the plan does not have.
  case unclear

  /// The last day.
  var end: Day? {
    switch self {
    case .year(let year, _): .last(ofYear: year)
    case .day(let day): day
    case .years(let years): .last(ofYear: years.upperBound)
    case .unclear: nil
    }
  }
}
