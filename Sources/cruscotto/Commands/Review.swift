import ArgumentParser
import PerformanceModel
import PlanStore
import Wording

/// Lists the targets whose reading needs a person, and takes the person's decision.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    "review", "Elenca i valori obiettivo letti con un dubbio; li conferma o corregge.",
    "List the targets whose reading is in doubt; confirm or correct them.",
    more: (
      """
      Prima viene ciò che, letto male, cambierebbe di più uno stato: le cifre già giudicate, poi quelle \
      in corso, poi chi non ha ancora cifre; fra questi i casi ambigui, poi il peso e la scadenza.
      """,
      """
      First comes what would change a status most if it was read wrongly: figures that are judged \
      already, then those under way, then what has none yet; among these what is ambiguous, then weight \
      and due date.
      """
    ),
    examples: [
      "cruscotto review piano.json", "cruscotto review piano.json --confirm 1.1",
      "cruscotto review piano.json --set 4.4 '≤ 3 aziende' --reason 'delibera 12'",
    ])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Option(
    help: .say(
      "Conferma così com'è la lettura di questo indicatore.",
      "Confirm the reading of this indicator as it stands.", .code),
    completion: .custom(Suggestions.indicators))
  var confirm: String?

  @Option(
    name: .customLong("set"), parsing: .upToNextOption,
    help: .say(
      "CODICE 'CRITERIO': corregge la lettura.", "CODE 'CRITERION': correct the reading.", .set),
    completion: .custom(Suggestions.indicators))
  var correction: [String] = []

  @Option(
    name: [.customLong("reason"), .customLong("note")], help: .say("Perché.", "Why.", .text))
  var note: String?

  @Option(help: .by)
  var by: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    try NeededTexts.check(("--note", note), ("--by", by))
    guard correction.isEmpty || correction.count == 2 else {
      throw ValidationError(
        Manual.say(
          "--set vuole un codice e un criterio, come in --set 4.4 '≤ 3 aziende'",
          "--set takes a code and a criterion, as in --set 4.4 '≤ 3 aziende'"))
    }
    guard confirm == nil || correction.isEmpty else {
      throw ValidationError(
        Manual.say("indica --confirm o --set, non entrambi", "give --confirm or --set, not both"))
    }
  }

  func run() throws {
    let access = try PlanAccess(plan)
    let phrases = common.phrases(for: access.plan)
    if let confirm {
      let indicator = try access.plan.indicator(named: confirm, phrases)
      try access.decide(.confirmed, about: indicator.code, note: note, by: by, phrases)
    } else if let code = correction.first, let text = correction.last, correction.count == 2 {
      let indicator = try access.plan.indicator(named: code, phrases)
      let target = try Target(
        typed: text, for: indicator, on: World.today, in: access.plan, option: "--set", phrases)
      try access.decide(.corrected(target), about: indicator.code, note: note, by: by, phrases)
    } else {
      list(access.plan, phrases)
    }
  }

  private func list(_ plan: Plan, _ phrases: Phrases) {
    let result = plan.result(asOf: World.today)
    let places = result.inReviewOrder(Array(plan.objectives.indices))
    let doubtful = places.flatMap { place in
      result.objectives[place].indicatorsToReview.compactMap { doubt in
        plan.indicator(doubt.code).map { (plan.objectives[place], $0) }
      }
    }
    guard !doubtful.isEmpty else {
      Console.print(phrases.nothingToReview)
      return
    }
    let lines = doubtful.flatMap { objective, indicator in
      [
        "\(indicator.code)  \(phrases.name(of: indicator.readingInForce)): \(phrases.asked(indicator.target))",
        "    \(objective.title)",
        "    \(phrases.written(indicator.source))",
      ] + (indicator.question.map { ["    ? \(phrases.question($0))"] } ?? [])
    }
    Console.print(lines: [phrases.need(.unconfirmed, doubtful.count), ""] + lines)
  }
}
