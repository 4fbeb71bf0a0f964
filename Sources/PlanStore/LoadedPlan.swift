import PerformanceModel

/// A plan as a store held it.
public struct LoadedPlan: Sendable {
  public let plan: Plan
  /// What is odd about it, but no reason to refuse it.
  public let warnings: [PlanProblem]
  /// The version of the format that it is kept in.
  public let version: Int
  /// Why the plan cannot be saved here; `nil` when it can.
  public let obstacle: StoreError?

  /// Creates what a store held.
  public init(
    plan: Plan, warnings: [PlanProblem] = [], version: Int = PlanFormat.version,
    obstacle: StoreError? = nil
  ) {
    self.plan = plan
    self.warnings = warnings
    self.version = version
    self.obstacle = obstacle
  }
}
