import PerformanceModel

/// Which objectives a report shows, as of which day.
public struct StatusSelection: Sendable {
  public var asOf: Day
  /// One area; `nil` for the whole plan.
  public var area: Code?
  public var kinds: Set<ObjectiveKind>
  /// The office that answers for the objectives; `nil` for all.
  public var office: String?
  /// The statuses of the objectives that are listed.
  ///
  /// Means and counts are those of all the others named
  /// above: a mean over objectives that were chosen by how well they do says nothing.
  public var statuses: Set<Status>
  /// The day that the situation is compared with; `nil` for no comparison.
  public var since: Day?

  /// Creates a selection; empty sets leave nothing out.
  public init(
    asOf: Day, area: Code? = nil, kinds: Set<ObjectiveKind> = [], office: String? = nil,
    statuses: Set<Status> = [], since: Day? = nil
  ) {
    self.asOf = asOf
    self.area = area
    self.kinds = kinds
    self.office = office
    self.statuses = statuses
    self.since = since
  }

  /// True if anything is left out.
  public var isNarrowed: Bool { hasNarrowedMeans || !statuses.isEmpty }

  /// True if objectives are chosen one by one, so that a list of them is asked for.
  var choosesObjectives: Bool { !kinds.isEmpty || !statuses.isEmpty }

  /// True if means and counts leave anything out.
  var hasNarrowedMeans: Bool { area != nil || !kinds.isEmpty || office != nil }

  /// Returns whether an objective counts in the means.
  func counts(_ objective: Objective) -> Bool {
    (area == nil || objective.area == area)
      && (kinds.isEmpty || kinds.contains(objective.kind))
      && (office == nil || objective.belongs(to: office))
  }

  /// Returns whether an objective that counts is also listed.
  func lists(_ result: ObjectiveResult) -> Bool {
    statuses.isEmpty || statuses.contains(result.status)
  }
}
