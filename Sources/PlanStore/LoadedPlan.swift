import PerformanceModel

/// A plan as a file held it.
public struct LoadedPlan: Sendable {
  public let plan: Plan
  /// What is odd about the file, but no reason to refuse it.
  public let warnings: [PlanProblem]
  /// The version of the format that the file has.
  public let version: Int
  /// Tells whether the file has changed since.
  public let fingerprint: Fingerprint
  /// Why the plan cannot be saved here; `nil` when it can.
  public let obstacle: StoreError?
  /// The file itself, past all links.
  public let realPath: String

  /// Reads a plan's file, whole and checked.
  ///
  /// - Parameters:
  ///   - path: The file, or a link to it.
  ///   - now: The present moment, where events dated after it are to be warned of.
  /// - Throws: Why the plan cannot be used.
  public init(contentsOf path: String, now: Timestamp? = nil) throws(StoreError) {
    try self.init(at: PlanLocation(path), now: now)
  }

  init(at location: PlanLocation, now: Timestamp? = nil) throws(StoreError) {
    let contents = try FileContents(of: location)
    let parsed = try contents.parsed(now: now)
    plan = parsed.plan
    warnings = parsed.warnings
    version = parsed.version
    fingerprint = contents.fingerprint
    obstacle =
      parsed.version > PlanFormat.version
      ? .newerVersion(location.name, parsed.version) : contents.obstacle
    realPath = location.path
  }
}
