import PerformanceModel

/// Where a plan and its events are kept.
///
/// Every call waits until it is done, also for other writers; whoever must not wait calls on a thread of
/// its own. A file is the store that the program brings along.
public protocol EventStore: AnyObject {
  /// Reads the plan as it is kept now.
  func load() throws(StoreError) -> LoadedPlan

  /// Reads the plan again if somebody else changed it since it was last read or written here.
  ///
  /// - Returns: The plan; `nil` where nobody changed it.
  /// - Throws: Why it cannot be read, or that another plan has taken its place.
  func changesOfOthers() throws(StoreError) -> LoadedPlan?

  /// Adds events to the plan as it is kept now, whatever others did to it since it was read.
  ///
  /// When the call returns, the events survive a loss of power. Events that are kept already are not
  /// added again, so a failed call may simply be repeated.
  func append(_ events: [PlanEvent]) throws(StoreError) -> SavedPlan

  /// Keeps a plan where none is kept.
  func create(_ plan: Plan) throws(StoreError) -> SavedPlan
}

/// A plan after saving.
public struct SavedPlan: Sendable {
  /// The plan as it is kept now, with what others added to it.
  public let plan: Plan
  /// True if somebody else changed the plan since it was last read here.
  public let hasChangesOfOthers: Bool
  /// Entries about the same things as those just added, made without knowledge of them; all are
  /// kept, and a person should choose.
  public let decisionConflicts: [DecisionConflict]
  /// The fate of the state before; `.none` in stores that keep every state.
  public let backup: KeptBackup

  /// Creates what a store answers.
  public init(
    plan: Plan, hasChangesOfOthers: Bool = false, decisionConflicts: [DecisionConflict] = [],
    backup: KeptBackup = .none
  ) {
    self.plan = plan
    self.hasChangesOfOthers = hasChangesOfOthers
    self.decisionConflicts = decisionConflicts
    self.backup = backup
  }
}

/// The outcome of a save.
public enum SaveOutcome: Sendable {
  case saved(SavedPlan)
  /// The same things were changed differently by somebody else; nothing was written.
  case conflicts([MergeConflict])
}
