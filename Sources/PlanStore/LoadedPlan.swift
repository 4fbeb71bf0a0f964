import PerformanceModel

/// A plan as a store held it.
public struct LoadedPlan: Sendable {
  public let plan: Plan
  /// Oddities that are no reason to refuse the plan.
  public let warnings: [PlanProblem]
  /// The version of the format that it is kept in.
  public let version: Int
  /// The reason why the plan cannot be saved here; `nil` when it can.
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
