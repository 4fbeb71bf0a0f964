import PerformanceModel

/// A plan with its results, narrowed to what a report shows: the one model behind every format.
public struct StatusReport: Sendable {
  public let plan: Plan
  public let asOf: Day
  /// The areas shown, with their roll-ups.
  public let areas: [(area: Area, rollUp: RollUp)]
  /// The objectives shown, with their results.
  public let objectives: [(objective: Objective, result: ObjectiveResult)]
  public let total: RollUp
  /// What changed since an earlier day; `nil` where no day was given.
  public let comparison: Comparison?

  /// Judges a plan and narrows it to a selection; the totals count what is shown.
  public init(_ plan: Plan, _ selection: StatusSelection) {
    self.plan = plan
    asOf = selection.asOf
    let result = plan.result(asOf: selection.asOf)
    let shown = plan.objectives.indices.filter {
      selection.includes(plan.objectives[$0], result.objectives[$0])
    }
    objectives = shown.map { (plan.objectives[$0], result.objectives[$0]) }
    let chosen = plan.areas.filter { selection.area == nil || $0.code == selection.area }
    let byArea = Dictionary(grouping: shown) { plan.objectives[$0].area }
    areas = chosen.map { area in
      let own = byArea[area.code] ?? []
      return (area: area, rollUp: RollUp(of: own.map { result.objectives[$0] }))
    }
    total = RollUp(of: shown.map { result.objectives[$0] })
    comparison = selection.since.map {
      Comparison(of: plan, shown, now: result, since: $0, areas: chosen.map(\.code))
    }
  }

  /// The objectives of an area and of some kinds, in document order.
  public func objectives(
    of area: Code, _ kinds: Set<ObjectiveKind>
  ) -> [(objective: Objective, result: ObjectiveResult)] {
    objectives.filter { $0.objective.area == area && kinds.contains($0.objective.kind) }
  }

  /// Whether the programming year is over, so that the report speaks of results.
  public var isOfWholeYear: Bool { asOf >= .last(ofYear: plan.header.programmingYear) }
}
