import ArgumentParser
import PerformanceModel
import Wording

/// Sets the thresholds of a plan.
struct SetThresholds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "thresholds",
    abstract: "Set from which achievement an unmet target is nearly or partially reached.",
    discussion: """
      EXAMPLES
        cruscotto thresholds piano.json --nearly 95 --partial 80 --reason 'sistema di valutazione 2018'
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Option(help: "The first threshold, in percent; what is not given stays.")
  var nearly: String?

  @Option(help: "The second threshold, in percent.")
  var partial: String?

  @Option(name: .customLong("from"), help: "The first day for which they hold; by default today.")
  var firstDay: String?

  @OptionGroup var options: DecisionOptions

  func validate() throws {
    guard nearly != nil || partial != nil else {
      throw ValidationError("give --nearly, --partial or both")
    }
  }

  func run() throws {
    let access = try PlanAccess(plan)
    let phrases = options.common.phrases(for: access.plan)
    let day = try firstDay.map { try Day.argument($0, phrases) } ?? World.today
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
