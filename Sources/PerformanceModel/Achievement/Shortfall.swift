/// The least that would meet a floor which the current figure does not meet, counted in whole things.
public struct Shortfall: Hashable, Sendable {
  /// The least value; for a share, the least numerator.
  public let least: Rational
  /// The difference to it; above 0.
  public let missing: Rational
  /// The denominator of a share; `nil` for a count.
  public let denominator: Figure?
}

extension IndicatorResult {
  /// The least that would meet the criterion; `nil` where it is met, is not a floor, or where nothing
  /// whole is counted, so that the criterion itself says all.
  public var requirement: Shortfall? {
    guard case .value(let comparator, let goal)? = target.criterion, comparator.isFloor,
      let measurement, let value = measurement.value,
      !comparator.isMet(by: value, target: Rational(goal))
    else { return nil }
    switch measurement.entry {
    case .ratio(let numerator, let denominator):
      guard numerator.isWhole, !denominator.isNegative else { return nil }
      let share = Rational(goal) * Rational(denominator)
      return (share / .hundred).map {
        Shortfall(
          least: comparator.leastWhole(toward: $0), missing: .zero, denominator: denominator)
      }?.counting(from: Rational(numerator))
    case .value(let figure):
      guard target.measure == .count, figure.isWhole else { return nil }
      return Shortfall(
        least: comparator.leastWhole(toward: Rational(goal)), missing: .zero, denominator: nil
      ).counting(from: Rational(figure))
    case .done: return nil
    }
  }
}

extension Shortfall {
  fileprivate func counting(from value: Rational) -> Shortfall {
    Shortfall(least: least, missing: least - value, denominator: denominator)
  }
}

extension Comparator {
  /// Returns the least whole number that meets the floor.
  fileprivate func leastWhole(toward goal: Rational) -> Rational {
    let whole = goal.wholePart
    if whole < goal { return whole + Rational(1) }
    return self == .moreThan ? whole + Rational(1) : whole
  }
}
