import ArgumentParser
import PerformanceModel
import PlanStore
import Wording

/// Closes the days up to one.
struct Close: ParsableCommand {
  static let configuration = CommandConfiguration(
    "close", "Rende definitive le cifre di tutti i giorni fino a uno.",
    "Make the figures of all days up to one final.",
    more: (
      """
      Da allora misurazioni di quei giorni, il loro ritiro e i cambiamenti di obiettivi, pesi e \
      soglie che li toccherebbero sono rifiutati, finché i giorni non si riaprono.
      """,
      """
      Measurements of these days, their retraction, and changes of targets, weights and thresholds \
      that would reach them are refused from then on, until the days are opened again.
      """
    ),
    examples: [
      "cruscotto close piano.json --through 31/12/2017 --reason 'delibera 8/2018'"
    ])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Option(
    help: .say("L'ultimo giorno che si chiude.", "The last day that is closed.", .day))
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
    "reopen", "Riapre giorni chiusi, con un motivo.",
    "Open closed days again, with a reason.",
    examples: [
      "cruscotto reopen piano.json --reason 'errore nel conteggio di 2.2'",
      "cruscotto reopen piano.json --from 1/10/2017 --reason 'dati di fine anno'",
    ])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Option(
    name: .customLong("from"),
    help: .say(
      "Il primo giorno che si riapre; se manca, tutti.",
      "The first day that is open again; by default all are.", .day))
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
