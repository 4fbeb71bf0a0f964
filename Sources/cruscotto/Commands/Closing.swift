import ArgumentParser
import PerformanceModel
import PlanStore
import Wording

/// Closes the days up to one.
struct Close: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Make the figures of all days up to one final.",
    discussion: """
      Measurements of these days, their retraction, and changes of targets, weights and thresholds \
      that would reach them are refused from then on, until the days are opened again.

      EXAMPLES
        cruscotto close piano.json --through 31/12/2017 --reason 'relazione approvata, delibera 8/2018'
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Option(help: "The last day that is closed.")
  var through: String

  @OptionGroup var options: DecisionOptions

  func run() throws {
    let access = try PlanAccess(plan)
    let phrases = options.common.phrases(for: access.plan)
    let day = try Day.argument(through, phrases)
    guard day <= World.today else {
      throw CommandFailure(
        .badData, "--through \(through): \(phrases.fault(.dateInFuture(World.today)))")
    }
    if let closure = access.plan.closure, closure.lastDay >= day {
      throw CommandFailure(.badData, phrases.closedAlready(closure))
    }
    try access.decide(.closed(through: day), about: nil, options)
  }
}

/// Opens closed days again.
struct Reopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Open closed days again, with a reason.",
    discussion: """
      EXAMPLES
        cruscotto reopen piano.json --reason 'errore nel conteggio di 2.2'
        cruscotto reopen piano.json --from 1/10/2017 --reason 'dati del quarto trimestre'
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Option(name: .customLong("from"), help: "The first day that is open again; by default all are.")
  var firstDay: String?

  @OptionGroup var options: DecisionOptions

  func run() throws {
    let access = try PlanAccess(plan)
    let phrases = options.common.phrases(for: access.plan)
    let day = try firstDay.map { try Day.argument($0, phrases) }
    guard let closure = access.plan.closure, day.map({ $0 <= closure.lastDay }) ?? true else {
      throw CommandFailure(.badData, phrases.openAlready(access.plan.closure))
    }
    try access.decide(.opened(from: day), about: nil, options)
  }
}
