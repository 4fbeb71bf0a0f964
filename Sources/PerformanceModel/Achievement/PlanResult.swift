/// Where a whole plan stands on a day.
public struct PlanResult: Hashable, Sendable {
  public let asOf: Day
  /// In the order of the plan's objectives.
  public private(set) var objectives: [ObjectiveResult]
  /// In the order of the plan's areas.
  public private(set) var areas: [RollUp]
  /// The flat mean over all objectives.
  public private(set) var total: RollUp

  /// Creates a result from its parts.
  public init(asOf: Day, objectives: [ObjectiveResult], areas: [RollUp], total: RollUp) {
    self.asOf = asOf
    self.objectives = objectives
    self.areas = areas
    self.total = total
  }

  /// Judges one objective anew and brings everything above it up to date.
  ///
  /// - Parameters:
  ///   - index: The place of the objective that changed.
  ///   - plan: The plan of the result, as it is now; its thresholds are as they were.
  /// - Complexity: Independent of the number of objectives.
  public mutating func update(_ index: Int, of plan: Plan) {
    let objective = plan.objectives[index]
    let new = objective.result(asOf: asOf, thresholds: plan.thresholds(on: asOf))
    let old = objectives[index]
    objectives[index] = new
    total.replace(old, by: new)
    if let area = plan.areas.firstIndex(where: { $0.code == objective.area }) {
      areas[area].replace(old, by: new)
    }
  }
}

extension Plan {
  /// Returns where the plan stands at the end of a day.
  public func result(asOf day: Day) -> PlanResult {
    let thresholds = thresholds(on: day)
    let results = objectives.map { $0.result(asOf: day, thresholds: thresholds) }
    var byArea = Dictionary(grouping: objectives.indices) { objectives[$0].area }
    let areas = areas.map { area in
      RollUp(of: (byArea.removeValue(forKey: area.code) ?? []).map { results[$0] })
    }
    let others = RollUp(of: byArea.values.joined().map { results[$0] })
    return PlanResult(
      asOf: day, objectives: results, areas: areas, total: RollUp(joining: areas + [others]))
  }
}
