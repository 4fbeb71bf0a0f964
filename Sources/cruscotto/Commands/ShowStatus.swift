import ArgumentParser
import PerformanceModel
import PlanReports

/// Prints the quick status of a plan.
struct ShowStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    "status", "Riepiloga lo stato di avanzamento di un piano.", "Summarise the progress of a plan.",
    more: (
      """
      Su un terminale sta in una schermata; in un file o in una pipe dice tutto, senza colori. \
      json e csv sono per i programmi: nomi e numeri sono uguali in ogni lingua.
      """,
      """
      On a terminal it fits one screen; in a file or a pipe it says everything, without colours. \
      json and csv are for programs: names and numbers are the same in every language.
      """
    ),
    examples: [
      "cruscotto status piano.json", "cruscotto status piano.json --area 2 --status missed,overdue",
      "cruscotto status piano.json --office 'Affari generali' --as-of 31/12/2017",
      "cruscotto status piano.json --since 30/9/2017 --as-of 31/12/2017",
      "cruscotto status piano.json --format json | jq .total",
      "cruscotto status piano.json --fail-on missed,overdue && echo ok",
    ])

  @Argument(help: .plan, completion: .file(extensions: ["json"]))
  var plan: String

  @OptionGroup var selection: SelectionOptions

  @Option(help: .say("table, json o csv.", "table, json or csv.", .format))
  var format = ReportFormat.table

  @Option(
    help: .say(
      "Termina con 1 se un obiettivo ha uno di questi stati, separati da virgole, nell'area, nei tipi e nell'ufficio scelti. Non dipende da --status, di cui ha gli stessi valori.",
      "Exit with 1 if an objective has one of these statuses, separated by commas, in the chosen area, kinds and office. It does not depend on --status, whose values it takes.",
      .statuses),
    completion: .custom(Suggestions.statuses))
  var failOn: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let failing: Set<Status> = try choices(failOn, option: "--fail-on", Manual.phrases)
    let plan = try PlanHandle.load(plan)
    let phrases = common.phrases(for: plan)
    let report = try selection.report(of: plan, phrases)
    switch format {
    case .table: Console.print(coloured: report.table(phrases, on: Console.page(phrases)))
    case .json: Console.printExactly(report.json(phrases))
    case .csv: Console.printExactly(report.lines)
    }
    if report.counted.contains(where: { failing.contains($0.result.status) }) {
      throw ExitStatus.failOnMatched.exitCode
    }
  }
}

/// The formats of the quick status.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
  case csv
}
