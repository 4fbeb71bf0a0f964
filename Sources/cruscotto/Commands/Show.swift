import ArgumentParser
import PerformanceModel
import Wording

/// Prints one objective.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    "show", "Mostra un obiettivo, con le sue misurazioni o la spiegazione del grado.",
    "Print one objective, with its measurements or the explanation of its rate.",
    examples: [
      "cruscotto show piano.json 2.2", "cruscotto show piano.json 2.2 --explain",
      "cruscotto show piano.json 2 --as-of 31/12/2017",
    ])

  @Argument(help: .plan, completion: .file(extensions: ["json"]))
  var plan: String

  @Argument(
    help: .say(
      "Il codice di un obiettivo o di un'area.", "The code of an objective or of an area.", .code),
    completion: .custom(Suggestions.codes))
  var code: String

  @Flag(
    help: .say(
      "Spiega il grado, fino al testo del piano.",
      "Explain the rate, down to the text in the plan."))
  var explain = false

  @Option(help: .asOf, completion: .custom(Suggestions.days))
  var asOf: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try PlanHandle.load(plan)
    let phrases = common.phrases(for: plan)
    let day = try asOf.map { try plan.day(named: $0, phrases) } ?? Environment.today
    if let area = Code(code).flatMap({ plan.area($0) }) {
      let words = phrases.words(of: plan.derivation(ofArea: area.code, asOf: day))
      Console.print(lines: [phrases.asOf(day), "\(area.code) \(area.name)"] + words)
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
    Console.print(lines: lines)
  }
}
