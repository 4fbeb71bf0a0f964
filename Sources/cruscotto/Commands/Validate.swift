import ArgumentParser
import PerformanceModel
import PlanStore
import StoreWording
import Wording

/// Checks a plan file.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    "validate", "Controlla il file di un piano; indica ogni problema e la sua posizione.",
    "Check a plan file; print every problem with its place.",
    examples: ["cruscotto validate piano.json"])

  @Argument(help: .plan, completion: .file(extensions: ["json"]))
  var plan: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let contents = try PlanHandle.check(plan, now: Environment.now)
    let plan = contents.plan
    let phrases = common.phrases(for: plan)
    guard contents.warnings.isEmpty else {
      for warning in contents.warnings { Console.complain(phrases.words(of: warning)) }
      throw ExitStatus.badData.exitCode
    }
    let measurements = plan.objectives.flatMap(\.indicators).reduce(0) {
      $0 + $1.measurements.count
    }
    Console.print(
      phrases.soundPlan(
        areas: plan.areas.count, objectives: plan.objectives.count, measurements: measurements))
  }
}
