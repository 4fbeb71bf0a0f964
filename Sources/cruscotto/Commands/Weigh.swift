import ArgumentParser
import PerformanceModel
import Wording

/// Sets the weight of an objective.
struct Weigh: ParsableCommand {
  static let configuration = CommandConfiguration(
    "weigh", "Stabilisce il peso di un obiettivo nelle medie, da un giorno in poi.",
    "Set the weight of an objective in the means, from a day on.",
    examples: [
      "cruscotto weigh piano.json 1.1 3 --from 1/1/2017 --reason 'priorità della Giunta'"
    ])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Argument(
    help: .say("Il codice dell'obiettivo.", "The code of the objective.", .code),
    completion: .custom(Suggestions.codes))
  var code: String

  @Argument(help: .say("Il peso, da 0 in su.", "The weight, 0 or more.", .weight))
  var weight: String

  @Option(
    name: .customLong("from"), help: .validFrom, completion: .custom(Suggestions.days))
  var firstDay: String?

  @OptionGroup var options: DecisionOptions

  func run() throws {
    let access = try PlanHandle(plan)
    let phrases = options.common.phrases(for: access.plan)
    let objective = try access.plan.objective(named: code, phrases)
    let day = try firstDay.map { try access.plan.day(named: $0, phrases) } ?? Environment.today
    let weight = try Figure.argument(weight, named: "WEIGHT", upTo: 1_000_000, phrases)
    try access.decide(.weight(weight), about: objective.code, from: day, options)
  }
}
