import PerformanceModel

/// Which objectives a report shows, as of which day.
public struct StatusSelection: Sendable {
  public var asOf: Day
  /// One area; `nil` for the whole plan.
  public var area: Code?
  public var kinds: Set<ObjectiveKind>
  public var statuses: Set<Status>
  /// The day that the situation is compared with; `nil` for no comparison.
  public var since: Day?

  /// Creates a selection; empty sets leave nothing out.
  public init(
    asOf: Day, area: Code? = nil, kinds: Set<ObjectiveKind> = [], statuses: Set<Status> = [],
    since: Day? = nil
  ) {
    self.asOf = asOf
    self.area = area
    self.kinds = kinds
    self.statuses = statuses
    self.since = since
  }

  func includes(_ objective: Objective, _ result: ObjectiveResult) -> Bool {
    (area == nil || objective.area == area)
      && (kinds.isEmpty || kinds.contains(objective.kind))
      && (statuses.isEmpty || statuses.contains(result.status))
  }
}
