/// Where a total would end if it went on as it began: a straight line, no forecast.
public struct Projection: Hashable, Sendable {
  /// The value on the due date; whole for counts, cut.
  public let projected: Rational
  /// True if the projected value meets the criterion.
  public let isMet: Bool
}

extension IndicatorResult {
  /// The outlook of a total that is not final; `nil` for acts, levels, equalities, indivisible
  /// targets, figures that are final and totals of which nothing is recorded in the period.
  ///
  /// A total that must grow from a base is projected from there, any other from 0; a share of at
  /// most 100 % to 100 % at most.
  public var outlook: Projection? {
    guard isInterim, !target.isIndivisible, target.course == .cumulative,
      case .value(let comparator, let goal)? = target.criterion, comparator != .equal,
      let measurement, let value = measurement.value,
      measurement.date >= target.period.start, measurement.date <= effectiveDue
    else { return nil }
    let total = target.period.start.days(until: effectiveDue) + 1
    let elapsed = target.period.start.days(until: measurement.date) + 1
    let base = comparator.isFloor ? target.pace(on: measurement.date)?.base ?? .zero : .zero
    guard let factor = Rational(total) / Rational(elapsed) else { return nil }
    let line = base + (value - base) * factor
    let straight = target.measure.isShare && value <= .hundred ? min(line, .hundred) : line
    let projected = target.measure == .count ? straight.wholePart : straight
    let judged = comparator.isFloor ? projected : straight
    return Projection(
      projected: projected, isMet: comparator.isMet(by: judged, target: Rational(goal)))
  }
}

extension Measure {
  /// True if figures are shares in percent.
  fileprivate var isShare: Bool { self == .ratio || self == .percentage }
}
