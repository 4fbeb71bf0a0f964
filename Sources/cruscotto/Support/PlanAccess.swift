import PerformanceModel
import PlanStore
import Wording

/// A plan's file, as the commands use it: read once, events added once.
struct PlanAccess {
  let plan: Plan
  /// What is odd about the file, but no reason to refuse it.
  let warnings: [PlanProblem]
  /// What is to be said of a file that a newer program wrote; `nil` for any other.
  private let newerVersion: StoreError?
  private let path: String
  private let file: PlanFile

  /// Reads a plan.
  init(_ path: String) throws {
    let loaded = try LoadedPlan(contentsOf: path)
    plan = loaded.plan
    warnings = loaded.warnings
    newerVersion = loaded.obstacle.flatMap { if case .newerVersion = $0 { $0 } else { nil } }
    self.path = path
    file = PlanFile(path, asLoaded: loaded)
  }

  /// Opens a plan for the dashboard.
  static func keeper(_ path: String) throws -> PlanKeeper {
    try PlanKeeper(path: path)
  }

  /// Returns the plan of a file, or of standard input where the path is `-`.
  static func load(_ path: String) throws -> Plan {
    try check(path).plan
  }

  /// Returns the plan of a file or of standard input, with what is odd about it.
  static func check(_ path: String) throws -> (plan: Plan, warnings: [PlanProblem]) {
    guard path == "-" else {
      let access = try PlanAccess(path)
      if let newer = access.newerVersion {
        Console.complain(Phrases.ofMessages(about: access.plan).words(of: newer))
      }
      return (access.plan, access.warnings)
    }
    let bytes = try Files.read(path)
    do throws(PlanProblems) {
      let read = try PlanFormat.read(bytes, file: path)
      return (read.plan, read.warnings)
    } catch {
      throw StoreError.invalid(error)
    }
  }

  /// Adds events to the file and returns the plan as it is then; says on standard error what a person
  /// must know besides.
  ///
  /// - Throws: A refusal by the plan as it was read, or why the file cannot be written.
  func append(_ events: [PlanEvent]) throws -> Plan {
    try check(events)
    let saved = try waitFor { [file] in try await file.append(events) }
    let phrases = Phrases.ofMessages(about: saved.plan)
    if let backup = saved.migrated { Console.complain(phrases.migrated(backup)) }
    if !saved.contests.isEmpty {
      Console.complain(
        phrases.contestsLeft(saved.contests, in: saved.plan, path: path).joined(separator: "\n"))
    }
    return saved.plan
  }

  /// Refuses events that the plan as it was read does not take.
  func check(_ events: [PlanEvent]) throws {
    guard let refusal = plan.refusal(of: events) else { return }
    let codes = Set(events.map(\.code))
    throw StoreError.refused(path, codes.count == 1 ? codes.first ?? nil : nil, refusal)
  }

  /// Makes a plan file; one that holds measurements or decisions is never replaced.
  static func create(_ plan: Plan, at path: String, replacing: Bool) throws {
    if replacing, Files.kind(of: path) == .file {
      guard let old = try? LoadedPlan(contentsOf: path), old.plan.history.isEmpty else {
        throw CommandFailure(
          .cannotCreate,
          Manual.say(
            "\(path): contiene misurazioni o non è un piano, e non viene sovrascritto; scegli un altro nome con -o",
            "\(path): contains measurements or is not a plan, and is not overwritten; choose another name with -o"
          ))
      }
      Files.remove(path)
    }
    _ = try waitFor { try await PlanFile(path).create(plan) }
  }
}
