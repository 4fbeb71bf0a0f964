import PerformanceModel

/// Two plans that go back to one, brought together by the identity of their records.
///
/// Events are never lost: the outcome holds those of both sides, and where two of them meet, a
/// ``DecisionConflict``; one whose content was changed is a conflict, and so is a record that holds
/// events and that one side removed. A member of a record that one side changed is taken from there;
/// one that both changed differently is a conflict.
public struct Merge: Sendable {
  /// The outcome; where there is a conflict, with the value of our side.
  public let plan: Plan
  /// The choices that a person must make before the outcome may be saved.
  public let conflicts: [MergeConflict]

  /// Merges two plans.
  ///
  /// - Parameters:
  ///   - base: The plan that both go back to; without one, every member that differs is a conflict,
  ///     and the outcome holds the records of both sides.
  ///   - ours: One side.
  ///   - theirs: The other side.
  ///   - settled: The side that a person chose in conflicts of an earlier attempt.
  public init(
    base: Plan?, ours: Plan, theirs: Plan, settled: [MergeConflict: MergeSide] = [:]
  ) {
    self.init(base: base, ours: ours, theirs: theirs, settled: settled, isUndecided: false)
  }

  /// Merges the two sides that an earlier merge left to a person: a record that holds events, and
  /// that one side lacks, is a conflict here too.
  init(undecided ours: Plan, _ theirs: Plan, settled: [MergeConflict: MergeSide]) {
    self.init(base: nil, ours: ours, theirs: theirs, settled: settled, isUndecided: true)
  }

  private init(
    base: Plan?, ours: Plan, theirs: Plan, settled: [MergeConflict: MergeSide], isUndecided: Bool
  ) {
    var merger = Merger(
      settled: settled, holders: EventHolders(ours: ours, theirs: theirs), isUndecided: isUndecided)
    let sides = EventAgreement(base: base, ours: ours, theirs: theirs, by: &merger)
    var plan = sides.ours.merged(base: base, theirs: sides.theirs, by: &merger)
    plan.sortEvents()
    self.plan = plan
    conflicts = merger.conflicts
  }
}
