import FileSystem
import PerformanceModel

/// Why a plan could not be loaded or saved.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(String)
  /// A folder has the name.
  case folder(String)
  /// A pipe, device or socket has the name.
  case notAFile(String)
  /// The file holds no plan that can be trusted; nothing was touched.
  case invalid(PlanProblems)
  /// A new plan would take the place of a file.
  case exists(String)
  case cannotCreate(String, SystemError)
  /// The file or its folder may not be written.
  case writeProtected(String, SystemError)
  /// Another program is writing, and did not end in time; by its number where it is known.
  case locked(String, by: Int32?)
  /// The file system has no locks, so two writers could lose each other's work.
  case noLocks(String, SystemError)
  case failed(Step, String, SystemError)
  /// Events about something that the plan does not hold, as it stands in the file now.
  case unknownSubjects([String])
  /// The plan does not take an event about a code, or about the whole plan.
  case refused(String, Code?, EventRejection)
  /// The file is of a version of the format that this program does not know; it may be looked at.
  case newerVersion(String, Int)
  /// No earlier state of the file is kept, or none of that name.
  case noBackup(String)
  /// The file holds measurements or decisions, or no plan, and nothing shall take its place.
  case inUse(String)
  /// The file holds another plan than the one that was read from it.
  case otherPlan(String)
  /// The plan in memory breaks a rule of the format, so it was not written.
  case unsound(PlanProblems)

  public typealias Step = FileFailure.Step

  /// What sort of failure it is, for exit codes and for what to do next.
  public enum Kind: Hashable, Sendable {
    /// The data is wrong (exit code 65).
    case badData
    /// No such file, or a folder in its place (66).
    case noInput
    /// Will not overwrite, or cannot create (73).
    case cannotCreate
    /// Input or output failed (74).
    case inputOutput
    /// Somebody else is writing; try again (75).
    case locked
  }

  /// Whether the events to be saved are at fault, so that trying again is of no use.
  public var isAboutEvents: Bool {
    switch self {
    case .unknownSubjects, .refused: true
    case .missing, .folder, .notAFile, .invalid, .exists, .cannotCreate, .writeProtected, .locked,
      .noLocks, .failed, .newerVersion, .noBackup, .inUse, .otherPlan, .unsound:
      false
    }
  }

  public var kind: Kind {
    switch self {
    case .invalid, .unknownSubjects, .unsound, .refused, .newerVersion, .otherPlan: .badData
    case .missing, .folder, .notAFile, .noBackup: .noInput
    case .exists, .inUse, .cannotCreate: .cannotCreate
    case .writeProtected, .noLocks, .failed: .inputOutput
    case .locked: .locked
    }
  }
}

extension StoreError {
  /// Creates an error about a file that a person named.
  package init(_ failure: FileFailure, at name: String) {
    self = .failed(failure.step, name, failure.error)
  }
}
