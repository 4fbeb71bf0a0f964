import PerformanceModel
import PlanStore
import StoreWording
import Terminal
import Wording

/// A plan as commands use it: read once, with events added once.
struct PlanHandle {
  let plan: Plan
  private let path: String
  private let store: any EventStore

  /// Reads a plan.
  init(_ path: String) throws {
    try Self.checkFile(path)
    self.path = path
    store = PlanFile(path)
    plan = try store.load().plan
  }

  /// Refuses, before it is read, a file that cannot be a plan's.
  private static func checkFile(_ path: String) throws {
    if Files.isStream(path) { throw StoreError.file(path, .notAFile) }
    try Files.checkSize(of: path)
  }

  /// Opens a plan for the dashboard.
  static func keeper(_ path: String) throws -> FileSession {
    try checkFile(path)
    do {
      return try FileSession(path: path)
    } catch let error as TerminalError {
      throw error.failure(Manual.phrases)
    }
  }

  /// Returns the plan of a file, of what comes through a pipe, or of standard input where the path is `-`.
  static func load(_ path: String) throws -> Plan {
    try check(path).plan
  }

  /// Reads a file, what comes through a pipe, or standard input.
  ///
  /// - Parameters:
  ///   - path: The file, or `-`.
  ///   - now: The present moment, to warn of events dated after it.
  /// - Returns: The plan, and the oddities of the file.
  /// - Throws: Why it cannot be read.
  static func check(_ path: String, now: Timestamp? = nil) throws -> PlanContents {
    guard Files.isStream(path) else {
      try Files.checkSize(of: path)
      let contents = try PlanFile(path).load(now: now)
      if let newer = contents.newerVersion {
        Console.complain(Phrases.ofMessages(about: contents.plan).words(of: newer))
      }
      return PlanContents(contents)
    }
    let bytes = try Files.read(path)
    do throws(PlanProblems) {
      return try PlanFormat.read(bytes, file: path, now: now)
    } catch {
      throw StoreError.invalid(error)
    }
  }

  /// Adds events to the file and returns the plan as it is then.
  ///
  /// Standard error gets what a person must know besides.
  ///
  /// - Throws: A rejection by the plan as it was read, or why the file cannot be written.
  func append(_ events: [PlanEvent]) throws -> Plan {
    try check(events)
    let saved = try store.append(events)
    let phrases = Phrases.ofMessages(about: saved.plan)
    if let moment = events.momentAhead(of: Environment.now) {
      Console.complain("\(path): \(phrases.datedAhead(moment))")
    }
    if let backup = saved.backup.backup, let words = phrases.migrated(backup) {
      Console.complain(words)
    }
    if let words = phrases.words(of: saved.backup) { Console.complain(words) }
    if !saved.decisionConflicts.isEmpty {
      Console.complain(
        phrases.decisionConflictsLeft(saved.decisionConflicts, in: saved.plan, path: path).joined(
          separator: "\n"))
    }
    return saved.plan
  }

  /// Refuses events that the plan as it was read does not take.
  func check(_ events: [PlanEvent]) throws {
    guard let rejection = plan.rejection(of: events) else { return }
    let codes = Set(events.map(\.code))
    throw StoreError.refused(path, codes.count == 1 ? codes.first ?? nil : nil, rejection)
  }

  /// Returns whether a file is a plan with measurements or decisions, which no report may replace.
  static func holdsHistory(_ path: String) -> Bool {
    guard Files.kind(of: path) == .file, let loaded = try? PlanFile(path).load() else {
      return false
    }
    return !loaded.plan.history.isEmpty
  }

  /// Makes a plan file; one that holds measurements or decisions is never replaced.
  static func create(_ plan: Plan, at path: String, replacing: Bool) throws {
    try Files.check(path, replacing: replacing)
    guard !Files.isStream(path) else {
      return try Files.create(
        String(decoding: PlanFormat.bytes(of: plan), as: UTF8.self), at: path, replacing: replacing)
    }
    _ = try PlanFile(path).create(plan, over: replacing ? .unused : .nothing)
  }
}

extension LoadedPlan {
  /// The error for a file that a newer program wrote; `nil` for any other.
  fileprivate var newerVersion: StoreError? {
    obstacle.flatMap { if case .newerVersion = $0 { $0 } else { nil } }
  }
}
