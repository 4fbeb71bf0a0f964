/// The value expected on the day of a measurement, in proportion to time.
public struct Pace: Hashable, Sendable {
  /// Where the way starts: the base of a change, else 0.
  public let base: Rational
  /// The value that lies on the straight line on that day; whole for counts.
  public let expected: Rational
  /// Days from the start of the period to the measurement, both included.
  public let elapsedDays: Int
  /// Days of the whole way, to the effective due date.
  public let totalDays: Int

  /// Returns whether a value lies below a share (in percent) of the pace.
  public func isMissed(by value: Rational, share: Figure) -> Bool {
    Rational.hundred * (value - base) < Rational(share) * (expected - base)
  }
}

extension Target {
  /// Returns the pace on a day; `nil` for acts, ceilings, equalities, levels, indivisible targets
  /// and targets that do not lie above their base.
  public func pace(on day: Day) -> Pace? {
    guard case .value(let comparator, let figure) = criterion, comparator.isFloor,
      course == .cumulative, !isIndivisible
    else { return nil }
    let base = rule == .towardTarget ? baseline?.value.map(Rational.init(_:)) ?? .zero : .zero
    let goal = Rational(figure)
    let total = period.start.days(until: effectiveDue) + 1
    let elapsed = min(max(period.start.days(until: day) + 1, 0), total)
    guard goal > base, total > 0, let part = Rational(elapsed) / Rational(total) else { return nil }
    let even = base + (goal - base) * part
    let expected = measure == .count ? even.wholePart : even
    return Pace(base: base, expected: expected, elapsedDays: elapsed, totalDays: total)
  }
}
