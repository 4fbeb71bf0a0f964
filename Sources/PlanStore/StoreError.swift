import PerformanceModel

/// The reason why a plan could not be loaded or saved, wherever it is kept.
///
/// The first text of a case names the plan as the person did.
public enum StoreError: Error, Hashable, Sendable {
  /// No plan is kept there.
  case missing(String)
  /// No plan that can be trusted is kept there; nothing was touched.
  case invalid(PlanProblems)
  /// A new plan would take the place of something.
  case exists(String)
  /// Somebody else is writing, and did not end in time; by the number of the process where it is known.
  case locked(String, by: Int32?)
  /// Events about something that the plan does not hold, as it is kept now.
  case unknownSubjects([String])
  /// The plan does not take an event about a code, or about the whole plan.
  case refused(String, Code?, EventRejection)
  /// A version of the format that this program does not know; the plan may be looked at.
  case newerVersion(String, Int)
  /// Measurements or decisions are kept there, or no plan, and nothing shall take their place.
  case inUse(String)
  /// Another plan is kept there than the one that was read.
  case otherPlan(String)
  /// The plan in memory breaks a rule of the format, so it was not written.
  case unsound(PlanProblems)
  /// A fault of the file, where the plan is kept in one.
  case file(String, FileFault)

  /// The sorts of failures, for exit codes and for what to do next.
  public enum Kind: Hashable, Sendable {
    /// The data is wrong (exit code 65).
    case badData
    /// No such plan (66).
    case noInput
    /// Will not overwrite, or cannot create (73).
    case cannotCreate
    /// Input or output failed (74).
    case inputOutput
    /// Somebody else is writing; try again (75).
    case locked
  }

  public var kind: Kind {
    switch self {
    case .invalid, .unknownSubjects, .unsound, .refused, .newerVersion, .otherPlan: .badData
    case .missing: .noInput
    case .exists, .inUse: .cannotCreate
    case .locked: .locked
    case .file(_, let fault): fault.kind
    }
  }

  /// True if the events to be saved are at fault, so that trying again is of no use.
  public var isAboutEvents: Bool {
    switch self {
    case .unknownSubjects, .refused: true
    case .missing, .invalid, .exists, .locked, .newerVersion, .inUse, .otherPlan, .unsound, .file:
      false
    }
  }
}
