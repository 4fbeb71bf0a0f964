import PerformanceModel
import PlanStore
import TestSupport

extension Scratch {
  /// Writes a plan's file without any care.
  @discardableResult
  func write(_ plan: Plan, as name: String = "plan.json") -> String {
    write(PlanFormat.bytes(of: plan), as: name)
  }

  /// The plan that a file of the folder holds.
  func plan(_ name: String = "plan.json") throws -> Plan {
    try PlanFile(file(name)).load().plan
  }
}
