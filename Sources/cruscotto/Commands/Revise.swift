import ArgumentParser
import PerformanceModel
import Wording

/// Changes a target in the course of its period.
struct Revise: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise",
    abstract: "Change a target from a day on (rimodulazione); the old one stays in the history.",
    discussion: """
      Figures of earlier days go on being judged by the old target. To correct a target that was read \
      wrongly, for all days, use cruscotto review --set.

      EXAMPLES
        cruscotto revise piano.json 2.2 '> 12 imprese' --from 1/7/2017 --reason 'delibera 45/2017'
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Argument(help: "The code of an indicator; an objective's code names its first.")
  var code: String

  @Argument(help: "The new target, as in '≥ 20 imprese' or 'fatto entro 30/6/2017'.")
  var target: String

  @Option(name: .customLong("from"), help: "The first day for which it holds; by default today.")
  var firstDay: String?

  @OptionGroup var options: DecisionOptions

  func run() throws {
    let access = try PlanAccess(plan)
    let phrases = options.common.phrases(for: access.plan)
    let indicator = try access.plan.indicator(named: code, phrases)
    let day = try firstDay.map { try Day.argument($0, phrases) } ?? World.today
    let target = try Target(
      typed: self.target, for: indicator, on: day, in: access.plan, option: code, phrases)
    try access.decide(.revised(target), about: indicator.code, from: day, options)
  }
}
