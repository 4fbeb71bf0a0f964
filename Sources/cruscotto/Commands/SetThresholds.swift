import ArgumentParser
import PerformanceModel
import Wording

/// Sets the thresholds of a plan.
struct SetThresholds: ParsableCommand {
  static let configuration = CommandConfiguration(
    "thresholds", "Stabilisce da quale grado un target è quasi o parzialmente raggiunto.",
    "Set the rates from which a target is nearly or partially achieved.",
    examples: [
      "cruscotto thresholds piano.json --nearly 95 --partial 80 --from 1/1/2017 \\",
      "  --reason 'SMVP 2017'",
    ])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Option(
    help: .say(
      "La prima soglia, in percento; se manca resta com'è.",
      "The first threshold, in percent; unchanged if it is not given.", .nearly))
  var nearly: String?

  @Option(
    help: .say("La seconda soglia, in percento.", "The second threshold, in percent.", .partial))
  var partial: String?

  @Option(
    name: .customLong("from"), help: .validFrom, completion: .custom(Suggestions.days))
  var firstDay: String?

  @OptionGroup var options: DecisionOptions

  func validate() throws {
    guard nearly != nil || partial != nil else {
      throw ValidationError(
        Manual.say("indica --nearly, --partial o entrambi", "give --nearly, --partial or both"))
    }
  }

  func run() throws {
    let access = try PlanHandle(plan)
    let phrases = options.common.phrases(for: access.plan)
    let day = try firstDay.map { try access.plan.day(named: $0, phrases) } ?? Environment.today
    var thresholds = access.plan.thresholds(on: day)
    if let nearly {
      thresholds.nearly = try Figure.argument(nearly, named: "--nearly", upTo: 100, phrases)
    }
    if let partial {
      thresholds.partial = try Figure.argument(partial, named: "--partial", upTo: 100, phrases)
    }
    guard thresholds.partial <= thresholds.nearly else {
      throw CommandFailure(.badData, phrases.thresholdsTurned(thresholds))
    }
    try access.decide(.thresholds(thresholds), about: nil, from: day, options)
  }
}
