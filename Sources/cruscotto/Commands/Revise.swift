import ArgumentParser
import PerformanceModel
import Wording

/// Changes a target during its period.
struct Revise: ParsableCommand {
  static let configuration = CommandConfiguration(
    "revise",
    "Rimodula un target da un giorno in poi; il precedente resta nello storico.",
    "Revise a target from a day on; the previous one stays in the history.",
    more: (
      """
      Le misurazioni dei giorni precedenti si valutano ancora con il target di prima. Misura e unità \
      restano, finché ci sono misurazioni. Un target letto male si corregge, per tutti i giorni, con \
      cruscotto review --set.
      """,
      """
      Measurements of earlier days are still assessed against the old target. Measure and unit stay \
      as long as there are measurements. Use cruscotto review --set to correct, for all days, a \
      target that was read wrongly.
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
      "Il nuovo target, come '≥ 20 imprese' o 'sì entro 30/6/2017'.",
      "The new target, as in '≥ 20 imprese' or 'yes by 30/6/2017'.", .target))
  var target: String

  @Option(
    name: .customLong("from"), help: .validFrom, completion: .custom(Suggestions.days))
  var firstDay: String?

  @OptionGroup var options: DecisionOptions

  func run() throws {
    let access = try PlanHandle(plan)
    let phrases = options.common.phrases(for: access.plan)
    let indicator = try access.plan.indicator(named: code, phrases)
    let day = try firstDay.map { try access.plan.day(named: $0, phrases) } ?? Environment.today
    let target = try Target(
      typed: self.target, for: indicator, on: day, in: access.plan, option: code, phrases
    ).inUnit(of: indicator.target(on: day))
    try access.decide(.revised(target), about: indicator.code, from: day, options)
  }
}
