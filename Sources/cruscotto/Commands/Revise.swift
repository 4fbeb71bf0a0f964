import ArgumentParser
import PerformanceModel
import Wording

/// Changes a target in the course of its period.
struct Revise: ParsableCommand {
  static let configuration = CommandConfiguration(
    "revise",
    "Cambia un valore obiettivo da un giorno in poi (rimodulazione); il vecchio resta nella storia.",
    "Change a target from a day on (rimodulazione); the old one stays in the history.",
    more: (
      """
      Le cifre dei giorni prima si giudicano ancora con il vecchio. Misura e unità restano, finché ci \
      sono misurazioni. Per correggere un valore letto male, per tutti i giorni, c'è cruscotto review --set.
      """,
      """
      Figures of earlier days go on being judged by the old target. Measure and unit stay as long as \
      there are measurements. To correct a target that was read wrongly, for all days, use cruscotto \
      review --set.
      """
    ),
    examples: [
      "cruscotto revise piano.json 2.2 '> 12 imprese' --from 1/7/2017 \\",
      "  --reason 'delibera 45/2017'",
    ])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Argument(help: .indicatorCode, completion: .custom(Suggestions.indicators))
  var code: String

  @Argument(
    help: .say(
      "Il nuovo valore obiettivo, come '≥ 20 imprese' o 'fatto entro 30/6/2017'.",
      "The new target, as in '≥ 20 imprese' or 'fatto entro 30/6/2017'.", .target))
  var target: String

  @Option(name: .customLong("from"), help: .validFrom)
  var firstDay: String?

  @OptionGroup var options: DecisionOptions

  func run() throws {
    let access = try PlanAccess(plan)
    let phrases = options.common.phrases(for: access.plan)
    let indicator = try access.plan.indicator(named: code, phrases)
    let day = try firstDay.map { try Day.argument($0, phrases) } ?? World.today
    let target = try Target(
      typed: self.target, for: indicator, on: day, in: access.plan, option: code, phrases
    ).inUnit(of: indicator.target(on: day))
    try access.decide(.revised(target), about: indicator.code, from: day, options)
  }
}
