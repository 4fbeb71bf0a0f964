import PerformanceModel

/// Which objectives a report shows, as of which day.
public struct StatusSelection: Sendable {
  public var asOf: Day
  /// One area; `nil` for the whole plan.
  public var area: Code?
  public var kinds: Set<ObjectiveKind>
  public var statuses: Set<Status>

  /// Creates a selection; empty sets leave nothing out.
  public init(
    asOf: Day, area: Code? = nil, kinds: Set<ObjectiveKind> = [], statuses: Set<Status> = []
  ) {
    self.asOf = asOf
    self.area = area
    self.kinds = kinds
    self.statuses = statuses
  }
}

/// A plan with its results, narrowed to what a report shows.
public struct StatusReport: Sendable {
  public let plan: Plan
  public let asOf: Day
  /// The areas shown, with their roll-ups.
  public let areas: [(area: Area, rollUp: RollUp)]
  /// The objectives shown, with their results.
  public let objectives: [(objective: Objective, result: ObjectiveResult)]
  public let total: RollUp

  /// Judges a plan and narrows it to a selection; the totals count what is shown.
  public init(_ plan: Plan, _ selection: StatusSelection) {
    self.plan = plan
    asOf = selection.asOf
    let result = plan.result(asOf: selection.asOf)
    let shown = zip(plan.objectives, result.objectives).filter { objective, result in
      (selection.area == nil || objective.area == selection.area)
        && (selection.kinds.isEmpty || selection.kinds.contains(objective.kind))
        && (selection.statuses.isEmpty || selection.statuses.contains(result.status))
    }
    objectives = shown.map { (objective: $0.0, result: $0.1) }
    let byArea = Dictionary(grouping: shown) { $0.0.area }
    areas = plan.areas.filter { selection.area == nil || $0.code == selection.area }.map { area in
      (area: area, rollUp: RollUp(of: byArea[area.code]?.map(\.1) ?? []))
    }
    total = RollUp(of: shown.map(\.1))
  }
}
