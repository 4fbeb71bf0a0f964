import PerformanceModel
import PlanStore

/// A plan's file, as the commands use it: read once, events added once.
struct PlanAccess {
  let plan: Plan
  /// What is odd about the file, but no reason to refuse it.
  let warnings: [PlanProblem]
  private let file: PlanFile

  /// Reads a plan.
  init(_ path: String) throws {
    let loaded = try translated { try LoadedPlan(contentsOf: path) }
    plan = loaded.plan
    warnings = loaded.warnings
    file = PlanFile(path, asLoaded: loaded)
  }

  /// Opens a plan for the dashboard.
  static func keeper(_ path: String) throws -> PlanKeeper {
    try translated { try PlanKeeper(path: path) }
  }

  /// Returns the plan of a file, or of standard input where the path is `-`.
  static func load(_ path: String) throws -> Plan {
    try check(path).plan
  }

  /// Returns the plan of a file or of standard input, with what is odd about it.
  static func check(_ path: String) throws -> (plan: Plan, warnings: [PlanProblem]) {
    guard path == "-" else {
      let access = try PlanAccess(path)
      return (access.plan, access.warnings)
    }
    let bytes = try Files.read(path)
    return try translated {
      do throws(PlanProblems) {
        return try PlanFormat.read(bytes, file: path)
      } catch {
        throw StoreError.invalid(error)
      }
    }
  }

  /// Adds events to the file and returns the plan as it is then.
  func append(_ events: [PlanEvent]) throws -> Plan {
    try translated { try waitFor { [file] in try await file.append(events) }.plan }
  }

  /// Makes a plan file; one that holds measurements or decisions is never replaced.
  static func create(_ plan: Plan, at path: String, replacing: Bool) throws {
    if replacing, Files.kind(of: path) == .file {
      guard let old = try? LoadedPlan(contentsOf: path), old.plan.history.isEmpty else {
        throw CommandFailure(
          .cannotCreate,
          "\(path): holds measurements or is no plan, and is not written over; choose another name with -o"
        )
      }
      Files.remove(path)
    }
    _ = try translated { try waitFor { try await PlanFile(path).create(plan) } }
  }
}

/// Turns an error of the store into one that ends a command with the right status.
private func translated<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as StoreError {
    let status: ExitStatus =
      switch error.kind {
      case .badData: .badData
      case .noInput: .noInput
      case .cannotCreate: .cannotCreate
      case .inputOutput: .ioError
      case .locked: .tryAgain
      }
    throw CommandFailure(status, "\(error)")
  }
}
