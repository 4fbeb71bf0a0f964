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
    let contents = try contents(of: path, now: now)
    if contents.version > PlanFormat.version {
      let newer = StoreError.newerVersion(path, contents.version)
      Console.complain(Phrases.ofMessages(about: contents.plan).words(of: newer))
    }
    return contents
  }

  /// Reads a file, what comes through a pipe, or standard input, and says nothing of it.
  static func contents(of path: String, now: Timestamp? = nil) throws -> PlanContents {
    guard Files.isStream(path) else {
      return PlanContents(try PlanFile(path).load(now: now))
    }
    return try contents(of: try Files.read(path), from: path, now: now)
  }

  /// Reads what both sides of a merge go back to; `nil` for nothing, as git has it for a new file.
  static func contents(ofBase path: String) throws -> PlanContents? {
    guard Files.isStream(path) else {
      return Files.isEmpty(path) ? nil : try contents(of: path)
    }
    // The size of a pipe says nothing: only reading tells whether anything comes.
    let bytes = try Files.read(path)
    return bytes.isEmpty ? nil : try contents(of: bytes, from: path)
  }

  private static func contents(
    of bytes: [UInt8], from path: String, now: Timestamp? = nil
  ) throws -> PlanContents {
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
      let lines = phrases.decisionConflictsLeft(
        saved.decisionConflicts, in: saved.plan, path: path)
      Console.complain(Console.text(of: lines))
    }
    return saved.plan
  }

  /// Refuses events that the plan as it was read does not take.
  func check(_ events: [PlanEvent]) throws {
    guard let rejection = plan.rejection(of: events) else { return }
    let codes = Set(events.map(\.code))
    throw StoreError.refused(path, codes.count == 1 ? codes.first ?? nil : nil, rejection)
  }

  /// Returns whether a file is a plan with measurements or decisions, which no report may replace, or a
  /// damaged or undecided one, which may hold such.
  static func mayHoldHistory(_ path: String) -> Bool {
    guard Files.kind(of: path) == .file else { return false }
    do throws(StoreError) {
      return try PlanFile(path).load().plan.hasEvents
    } catch {
      guard case .invalid = error, let bytes = try? Files.read(path) else { return false }
      return PlanFormat.isMeant(by: bytes)
    }
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
