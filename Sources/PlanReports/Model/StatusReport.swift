import PerformanceModel

/// A plan with its results, narrowed to what a report shows: the one model behind every format.
public struct StatusReport: Sendable {
  /// An objective with where it stands.
  public typealias Row = (objective: Objective, result: ObjectiveResult)

  public let plan: Plan
  public let selection: StatusSelection
  /// The areas shown, with their roll-ups over all that is counted.
  public let areas: [(area: Area, rollUp: RollUp)]
  /// The objectives that means and counts are made of: those of the area, kinds and office asked for.
  public let counted: [Row]
  /// Those of them that are listed: of the statuses asked for.
  public let objectives: [Row]
  public let total: RollUp
  /// The changes since an earlier day; `nil` where no day was given.
  public let comparison: Comparison?

  /// Judges a plan and narrows it to a selection.
  public init(_ plan: Plan, _ selection: StatusSelection) {
    self.plan = plan
    self.selection = selection
    let result = plan.result(asOf: selection.asOf)
    let counting = plan.objectives.indices.filter { selection.counts(plan.objectives[$0]) }
    counted = counting.map { (plan.objectives[$0], result.objectives[$0]) }
    objectives = counted.filter { selection.lists($0.result) }
    let byArea = Dictionary(grouping: counting) { plan.objectives[$0].area }
    let chosen = plan.areas.filter { area in
      // Where kinds or an office are asked for, only areas that have some; else those without any too.
      selection.area.map { $0 == area.code }
        ?? (!selection.hasNarrowedMeans || byArea[area.code] != nil)
    }
    areas = chosen.map { area in
      let own = byArea[area.code] ?? []
      return (area: area, rollUp: RollUp(of: own.map { result.objectives[$0] }))
    }
    total = RollUp(of: counted.map(\.result))
    comparison = selection.since.map {
      Comparison(of: plan, counting, now: result, selection, since: $0, areas: chosen.map(\.code))
    }
  }

  public var asOf: Day { selection.asOf }

  /// The objectives listed of an area and of some kinds, in document order.
  public func objectives(of area: Code, _ kinds: Set<ObjectiveKind>) -> [Row] {
    objectives.filter { $0.objective.area == area && kinds.contains($0.objective.kind) }
  }

  /// True if the programming year is over, so that the report speaks of results.
  public var isOfWholeYear: Bool { asOf >= .last(ofYear: plan.header.programmingYear) }
}
