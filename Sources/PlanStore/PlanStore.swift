import PerformanceModel

/// Where a plan is kept.
///
/// A file is the one that the program brings along.
public protocol PlanStore: Sendable {
  /// Reads the plan as it is kept now.
  func load() async throws(StoreError) -> LoadedPlan

  /// Adds events to the plan as it is kept now, whatever others did to it since it was read.
  ///
  /// When the call returns, the events survive a loss of power. Events that are kept already are not
  /// added again, so a failed call may simply be repeated.
  func append(_ events: [PlanEvent]) async throws(StoreError) -> SavedPlan
}

/// A plan after saving.
public struct SavedPlan: Sendable {
  /// The plan as it is kept now, with what others added to it.
  public let plan: Plan
  /// Whether somebody else changed the plan since it was last read here.
  public let hasChangesOfOthers: Bool
  /// Entries about the same things as those just added, made without knowledge of them; all are
  /// kept, and a person should choose.
  public let decisionConflicts: [DecisionConflict]
  /// What became of the state before.
  public let backup: KeptBackup
}

/// What became of a plan that was to be saved.
public enum SaveOutcome: Sendable {
  case saved(SavedPlan)
  /// The same things were changed differently by somebody else; nothing was written.
  case conflicts([MergeConflict])
}
