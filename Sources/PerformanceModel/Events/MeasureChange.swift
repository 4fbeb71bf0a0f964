/// A target in another measure or unit than the figures that were recorded.
public struct MeasureChange: Hashable, Sendable {
  /// The target under which the figures are recorded.
  public let before: Target
  public let after: Target
  /// The number of valid figures.
  public let figureCount: Int
}

extension Plan {
  /// Returns the change of measure or unit that a decision would bring under figures that stand; a shorter
  /// word for the unit is none.
  public func measureChange(by event: PlanEvent) -> MeasureChange? {
    guard case .decided(let code?, let decision) = event, let indicator = indicator(code),
      let after = decision.ruling.target
    else { return nil }
    let before = indicator.target(on: decision.firstDay ?? decision.recordedAt.day)
    let count = indicator.standingMeasurements.count
    guard count > 0, !after.inUnit(of: before).isMeasured(as: before) else { return nil }
    return MeasureChange(before: before, after: after, figureCount: count)
  }
}

extension Decision.Ruling {
  /// The target that it puts in the place of another one.
  package var target: Target? {
    switch self {
    case .corrected(let target), .revised(let target): target
    case .confirmed, .reopened, .weight, .assigned, .thresholds, .closed, .opened: nil
    }
  }
}

extension Target {
  /// Returns whether figures recorded for another target are figures for this one too.
  func isMeasured(as other: Target) -> Bool {
    if measure.isAct || other.measure.isAct { return measure.isAct == other.measure.isAct }
    let shares: Set<Measure> = [.ratio, .percentage]
    let isSame = measure == other.measure || shares.isSuperset(of: [measure, other.measure])
    return isSame && unit == other.unit
  }

  /// Returns the target in the unit of an earlier one, where its own is a shorter word for that:
  /// `imprese` for `nuove imprese ICT`.
  public func inUnit(of earlier: Target) -> Target {
    guard case .counted(let noun) = unit, case .counted(let full) = earlier.unit,
      noun.words.isSubset(of: full.words)
    else { return self }
    var target = self
    target.unit = earlier.unit
    return target
  }
}

extension String {
  fileprivate var words: Set<String> {
    Set(lowercased().split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
