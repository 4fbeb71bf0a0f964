import ArgumentParser
import PerformanceModel
import Wording

/// Sets the weight of an objective.
struct Weigh: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "weigh",
    abstract: "Set the weight of an objective in the means, from a day on.",
    discussion: """
      EXAMPLES
        cruscotto weigh piano.json 1.1 3 --reason 'priorità della Giunta'
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Argument(help: "The code of the objective.")
  var code: String

  @Argument(help: "The weight, 0 or more.")
  var weight: String

  @Option(name: .customLong("from"), help: "The first day for which it holds; by default today.")
  var firstDay: String?

  @OptionGroup var options: DecisionOptions

  func run() throws {
    let access = try PlanAccess(plan)
    let phrases = options.common.phrases(for: access.plan)
    let objective = try access.plan.objective(named: code, phrases)
    let day = try firstDay.map { try Day.argument($0, phrases) } ?? World.today
    let weight = try Figure.argument(weight, named: "WEIGHT", upTo: 1_000_000, phrases)
    try access.decide(.weight(weight), about: objective.code, from: day, options)
  }
}
