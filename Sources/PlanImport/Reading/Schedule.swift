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

  /// True if two values of one time are on one scale and in one direction, as only one target can
  /// be.
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
      first.unit == second.unit || first.unit == .none || first.unit.isTime && second.unit.isTime
    else { return false }
    let comparators = (first.comparator, second.comparator)
    guard let one = comparators.0, let other = comparators.1 else { return true }
    return one.isFloor == other.isFloor
  }
}

extension IndicatorDraft {
  /// Adds the target of a later year, with its doubt; those before it stay a remark.
  mutating func add(_ later: IndicatorDraft, after others: [String]) {
    guard case .value(let comparator, let figure) = later.target.criterion else { return }
    termTarget = TermTarget(
      comparator: comparator, value: figure, unit: target.unit, period: later.target.period)
    if let question = later.question, later.reading == .ambiguous || question.kind == .partKept {
      doubt(later.reading == .ambiguous ? .ambiguous : .written, question)
    }
    if later.target.unit != target.unit, let text = later.quantity?.text {
      doubt(.ambiguous, .severalValues(values: text))
    }
    if !others.isEmpty { doubt(.written, .partKept(words: others.joined(separator: "; "))) }
  }
}
