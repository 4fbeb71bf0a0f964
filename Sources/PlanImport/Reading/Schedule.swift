import PerformanceModel

/// The values of a cell by their time: those of the year, and those of later years beside them.
struct Schedule {
  let now: [Quantity]
  let later: [Quantity]

  init(_ quantities: [Quantity], year: Int) {
    let isLater = quantities.map { $0.moment?.end.map { $0.year > year } ?? false }
    let now = quantities.indices.filter { !isLater[$0] }.map { quantities[$0] }
    let later = quantities.indices.filter { isLater[$0] }.map { quantities[$0] }
    self.now = now.isEmpty ? Array(later.prefix(1)) : now
    self.later = now.isEmpty ? Array(later.dropFirst()) : later
  }

  /// Whether two values of one time are on one scale and ask for the same direction, so that only one
  /// of them can be the target.
  var holdsRivals: Bool {
    now.indices.contains { first in
      now.indices.contains { second in first < second && Schedule.rival(now[first], now[second]) }
    }
  }

  /// The day that a value of the year is due before its end.
  private static func time(of quantity: Quantity) -> Day? {
    if case .day(let day) = quantity.moment { day } else { nil }
  }

  private static func rival(_ first: Quantity, _ second: Quantity) -> Bool {
    guard time(of: first) == time(of: second), first.change == second.change,
      first.unit == second.unit || first.unit == .none
    else { return false }
    let comparators = (first.comparator, second.comparator)
    guard let one = comparators.0, let other = comparators.1 else { return true }
    return one.isFloor == other.isFloor
  }
}

extension IndicatorDraft {
  /// The draft as the later target beside one of the year.
  func termTarget(beside target: IndicatorDraft) -> TermTarget? {
    guard case .value(let comparator, let figure) = self.target.criterion else { return nil }
    return TermTarget(
      comparator: comparator, value: figure, unit: target.target.unit, period: self.target.period)
  }
}
