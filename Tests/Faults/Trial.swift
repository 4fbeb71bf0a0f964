/// A fault that is injected into the real program, and its required outcome.
public struct Trial: Sendable {
  /// The fault in a few words.
  public let name: String
  let run: @Sendable (Workshop, Int) throws -> TrialReport

  init(_ name: String, _ run: @escaping @Sendable (Workshop, Int) throws -> TrialReport) {
    self.name = name
    self.run = run
  }

  /// Injects the fault in a workshop of its own.
  ///
  /// - Parameters:
  ///   - tools: The programs under test.
  ///   - rounds: How often; each trial takes it as a measure of its own.
  /// - Returns: What was seen.
  /// - Throws: Why the trial itself could not be done.
  public func report(with tools: Tools, rounds: Int) throws -> TrialReport {
    try run(Workshop(tools), rounds)
  }

  /// The trial is short, for those who wait for it: it may leave out similar cases.
  static func isLight(_ rounds: Int) -> Bool { rounds < 10 }

  /// All trials whose outcome must be that nothing is lost.
  public static let all: [Trial] = [
    kills, powerCuts, severalWriters, killedRestores, merges, killedImports, refusedImports,
    killedExports, fullDisk, failingCalls, noSecondNames, interruptedCalls,
    readOnlyFolder, vanishedFolder, rightsTakenAway, staleLock, heldLock, twoUsers,
    noLocks, clockGoingBack,
    everyTruncation, truncations, flippedBits, hostileText, hostileScreen, hostileNames, pathTricks,
  ]
}

/// The observations of a trial.
public struct TrialReport: Sendable {
  /// The number of attempts.
  public var tried = 0
  /// The number of entries reported as saved, or of states found valid.
  public var acknowledged = 0
  /// The number of acknowledged entries lost: must be 0.
  public var lost = 0
  /// The messages of refusals, and how often each came.
  public var refusals: [String: Int] = [:]
  /// Violations, in words; empty when all went well.
  public var defects: [String] = []
  /// Remarks for a reader about how the trial was done here.
  public var note: String?

  /// Notes a rejection, without what differs from one run to the next.
  mutating func refuse(_ message: String, in workshop: Workshop) {
    var text = message.replacing(workshop.folder + "/", with: "")
    text = text.split(separator: "\n").first.map(String.init) ?? "(no message)"
    text = text.replacing(#/\d{4,}/#, with: "…").replacing("cruscotto: ", with: "")
    text = text.replacing(#/:\d+:\d+: .*?([^:]+; )/#) { ":…: \($0.output.1)" }
    refusals[text, default: 0] += 1
  }

  /// Notes a violation.
  mutating func expect(_ isRight: Bool, _ defect: @autoclosure () -> String) {
    if !isRight, defects.count < 20 { defects.append(defect()) }
  }
}
