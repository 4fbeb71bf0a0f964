import ArgumentParser
import PerformanceModel
import Wording

/// Prints one objective.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one objective, with its history or with how its figure came about.")

  @Argument(help: "The plan's file.")
  var plan: String

  @Argument(help: "The code of an objective or of an area.")
  var code: String

  @Flag(help: "How the figure came about, down to the source cell.")
  var explain = false

  @Option(help: "The day whose situation is shown; by default today.")
  var asOf: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try PlanAccess.load(plan)
    let phrases = common.phrases(for: plan)
    let day = try asOf.map { try Day.argument($0, phrases) } ?? World.today
    if let area = Code(code).flatMap({ plan.area($0) }) {
      let words = phrases.words(of: plan.derivation(ofArea: area.code, asOf: day))
      Console.print(
        ([phrases.asOf(day), "\(area.code) \(area.name)"] + words).joined(separator: "\n"))
      return
    }
    let objective = try plan.objective(named: code, phrases)
    var lines = ["\(objective.code) \(phrases.name(of: objective.kind)), \(phrases.asOf(day))"]
    lines.append(objective.title)
    lines.append("")
    if explain {
      lines += phrases.words(of: plan.derivation(of: objective, asOf: day))
    } else {
      let result = objective.result(asOf: day, thresholds: plan.thresholds(on: day))
      for (indicator, outcome) in zip(objective.indicators, result.indicators) {
        lines += phrases.summary(of: indicator, outcome)
      }
    }
    Console.print(lines.joined(separator: "\n"))
  }
}
