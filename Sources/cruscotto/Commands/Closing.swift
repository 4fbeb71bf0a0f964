import ArgumentParser
import PerformanceModel
import PlanStore
import Wording

/// Closes the period through a day.
struct Close: ParsableCommand {
  static let configuration = CommandConfiguration(
    "close", "Chiude il periodo fino a una data: i dati diventano definitivi.",
    "Close the period through a day: its data become final.",
    more: (
      """
      Da allora le misurazioni di quel periodo, il loro ritiro e le modifiche di target, pesi e \
      soglie che lo riguardano sono rifiutati, finché il periodo non si riapre.
      """,
      """
      From then on, measurements of this period, their retraction, and changes of targets, weights \
      and thresholds that affect it are refused, until the period is reopened.
      """
    ),
    examples: [
      "cruscotto close piano.json --through 31/12/2017 --reason 'delibera 8/2018'"
    ])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Option(
    help: .day("L'ultimo giorno del periodo", "The last day of the period"),
    completion: .custom(Suggestions.days))
  var through: String

  @OptionGroup var options: DecisionOptions

  func run() throws {
    let access = try PlanHandle(plan)
    let phrases = options.common.phrases(for: access.plan)
    let day = try access.plan.day(named: through, phrases)
    guard day <= Environment.today else {
      throw CommandFailure(
        .badData, "--through \(through): \(phrases.fault(.dateInFuture(Environment.today)))")
    }
    if let closure = access.plan.closure, closure.lastDay >= day {
      throw CommandFailure(.badData, phrases.closedAlready(closure))
    }
    try access.decide(.closed(through: day), about: nil, options)
  }
}

/// Reopens a closed period.
struct Reopen: ParsableCommand {
  static let configuration = CommandConfiguration(
    "reopen", "Riapre un periodo chiuso, con un motivo.",
    "Reopen a closed period, with a reason.",
    examples: [
      "cruscotto reopen piano.json --reason 'errore nel conteggio di 2.2'",
      "cruscotto reopen piano.json --from 1/10/2017 --reason 'dati di fine anno'",
    ])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Option(
    name: .customLong("from"),
    help: .day(
      "Il primo giorno che si riapre (predefinito: tutto il periodo)",
      "The first day to reopen; by default the whole period"),
    completion: .custom(Suggestions.days))
  var firstDay: String?

  @OptionGroup var options: DecisionOptions

  func run() throws {
    let access = try PlanHandle(plan)
    let phrases = options.common.phrases(for: access.plan)
    let day = try firstDay.map { try access.plan.day(named: $0, phrases) }
    guard let closure = access.plan.closure, day.map({ $0 <= closure.lastDay }) ?? true else {
      throw CommandFailure(.badData, phrases.openAlready(access.plan.closure))
    }
    try access.decide(.opened(from: day), about: nil, options)
  }
}
