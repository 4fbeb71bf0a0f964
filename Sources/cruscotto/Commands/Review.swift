import ArgumentParser
import PerformanceModel
import PlanStore
import Wording

/// Lists the targets that a person must confirm, and takes the decision.
struct Review: ParsableCommand {
  static let configuration = CommandConfiguration(
    "review", "Elenca i target da confermare; li conferma o corregge.",
    "List the targets to confirm; confirm or correct them.",
    more: (
      """
      Prima i target che, letti male, cambierebbero di più uno stato: quelli già valutati, poi quelli \
      in corso, poi quelli senza misurazioni; fra questi i casi ambigui, poi il peso e la scadenza.
      """,
      """
      First the targets that would change a status most if they were read wrongly: those already \
      assessed, then those in progress, then those without measurements; among these the ambiguous \
      ones, then weight and due date.
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
      "Conferma così com'è il target di questo indicatore.",
      "Confirm the target of this indicator as it was read.", .code),
    completion: .custom(Suggestions.indicators))
  var confirm: String?

  @Option(
    name: .customLong("set"), parsing: .upToNextOption,
    help: .say(
      "CODICE 'TARGET': corregge il target letto.", "CODE 'TARGET': correct the target as read.",
      .set),
    completion: .custom(Suggestions.indicators))
  var correction: [String] = []

  @Option(
    name: [.customLong("reason"), .customLong("note")],
    help: .say("Il motivo.", "The reason.", .text))
  var note: String?

  @Option(help: .by)
  var by: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    try RequiredTexts.check(("--note", note), ("--by", by))
    guard correction.isEmpty || correction.count == 2 else {
      throw ValidationError(
        Manual.say(
          "--set richiede un codice e un target, come in --set 4.4 '≤ 3 aziende'",
          "--set takes a code and a target, as in --set 4.4 '≤ 3 aziende'"))
    }
    guard confirm == nil || correction.isEmpty else {
      throw ValidationError(
        Manual.say("indica --confirm o --set, non entrambi", "give --confirm or --set, not both"))
    }
  }

  func run() throws {
    let access = try PlanHandle(plan)
    let phrases = common.phrases(for: access.plan)
    if let confirm {
      let indicator = try access.plan.indicator(named: confirm, phrases)
      try access.decide(.confirmed, about: indicator.code, note: note, by: by, phrases)
    } else if let code = correction.first, let text = correction.last, correction.count == 2 {
      let indicator = try access.plan.indicator(named: code, phrases)
      let target = try Target(
        typed: text, for: indicator, on: Environment.today, in: access.plan, option: "--set",
        phrases)
      try access.decide(.corrected(target), about: indicator.code, note: note, by: by, phrases)
    } else {
      list(access.plan, phrases)
    }
  }

  private func list(_ plan: Plan, _ phrases: Phrases) {
    let result = plan.result(asOf: Environment.today)
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
