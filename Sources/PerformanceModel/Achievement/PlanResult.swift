/// Where a whole plan stands on a day.
public struct PlanResult: Hashable, Sendable {
  public let asOf: Day
  /// In the order of the plan's objectives.
  public let objectives: [ObjectiveResult]
  /// In the order of the plan's areas.
  public let areas: [RollUp]
  /// The flat mean over all objectives.
  public let total: RollUp

  /// Creates a result from its parts.
  public init(asOf: Day, objectives: [ObjectiveResult], areas: [RollUp], total: RollUp) {
    self.asOf = asOf
    self.objectives = objectives
    self.areas = areas
    self.total = total
  }
}

extension Plan {
  /// Returns where the plan stands at the end of a day.
  public func result(asOf day: Day) -> PlanResult {
    let thresholds = thresholds(on: day)
    let results = objectives.map { $0.result(asOf: day, thresholds: thresholds) }
    let byArea = Dictionary(grouping: objectives.indices) { objectives[$0].area }
    let areas = areas.map { area in
      RollUp(of: (byArea[area.code] ?? []).lazy.map { results[$0] })
    }
    return PlanResult(
      asOf: day, objectives: results, areas: areas, total: RollUp(of: results))
  }
}
