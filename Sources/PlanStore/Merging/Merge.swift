import PerformanceModel

/// Two plans that go back to one, brought together by the identity of their records.
///
/// Events are never lost: the outcome holds those of both sides. A member of a record that one side
/// changed is taken from there; one that both changed differently is a conflict.
public struct Merge: Sendable {
  /// The outcome; where there is a conflict, with the value of our side.
  public let plan: Plan
  /// What a person has to choose before the outcome may be saved.
  public let conflicts: [MergeConflict]
  /// Decisions about the same things on both sides; both are in the outcome.
  public let contests: [Contest]

  /// Merges two plans.
  ///
  /// - Parameters:
  ///   - base: The plan that both go back to.
  ///   - ours: One side.
  ///   - theirs: The other side.
  ///   - settled: The side that a person chose in conflicts of an earlier attempt.
  public init(
    base: Plan, ours: Plan, theirs: Plan, settled: [MergeConflict: MergeSide] = [:]
  ) {
    var merger = Merger(settled: settled)
    var plan = ours.merged(base: base, theirs: theirs, by: &merger)
    plan.sortEvents()
    self.plan = plan
    conflicts = merger.conflicts
    let known = Set(base.decisionEvents.map(\.id))
    let new = ours.decisionEvents.filter { !known.contains($0.id) }
    contests = Contest.all(of: new, base: base, theirs: theirs)
  }
}
