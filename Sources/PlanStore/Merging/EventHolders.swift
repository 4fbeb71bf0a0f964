import PerformanceModel

/// The records that one side of a merge lacks and that hold events on the other.
///
/// Without such a record, its events would have no place. An area holds the events of its
/// objectives, an objective those of its indicators and of the objectives below it.
struct EventHolders {
  private let ours: Set<MergeConflict.Subject>
  private let theirs: Set<MergeConflict.Subject>

  /// Finds the records of both sides.
  init(ours: Plan, theirs: Plan) {
    self.ours = ours.eventHolders(missingIn: theirs)
    self.theirs = theirs.eventHolders(missingIn: ours)
  }

  /// Returns whether a record of a side would take events with it.
  func contains(_ subject: MergeConflict.Subject, on side: MergeSide) -> Bool {
    switch side {
    case .ours: ours.contains(subject)
    case .theirs: theirs.contains(subject)
    }
  }
}

extension Plan {
  fileprivate func eventHolders(missingIn other: Plan) -> Set<MergeConflict.Subject> {
    let known = Set(other.subjects)
    var holders: Set<MergeConflict.Subject> = []
    for objective in objectives {
      holders.formUnion(objective.indicators.filter(\.hasEvents).map(\.subject))
      if objective.hasEvents { addWithPlaces(of: objective, to: &holders, known) }
    }
    return holders.subtracting(known)
  }

  /// Adds an objective that the other side lacks, its area, and the same of all objectives above.
  private func addWithPlaces(
    of objective: Objective, to holders: inout Set<MergeConflict.Subject>,
    _ known: Set<MergeConflict.Subject>
  ) {
    var next: Objective? = objective
    while let lacking = next, !known.contains(lacking.subject),
      holders.insert(lacking.subject).inserted
    {
      holders.insert(.area(lacking.area))
      next = lacking.parent.flatMap { self.objective($0) }
    }
  }
}
