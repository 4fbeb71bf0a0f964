import ArgumentParser
import PerformanceModel
import PlanReports

/// Prints the quick status of a plan.
struct ShowStatus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Print where a plan stands.",
    discussion: """
      EXAMPLES
        cruscotto status piano.json
        cruscotto status piano.json --as-of 2017-06-30 --area 2
        cruscotto status piano.json --format json
        cruscotto status piano.json --fail-on missed,overdue
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Option(help: "The day whose situation is shown; by default today.")
  var asOf: String?

  @Option(help: "Only one area, by its code.")
  var area: String?

  @Option(help: "Only these kinds, with commas between.")
  var kind: String?

  @Option(help: "Only these statuses, with commas between.")
  var status: String?

  @Option(help: "table, json or csv.")
  var format = ReportFormat.table

  @Option(help: "End with 1 if an objective has one of these statuses, with commas between.")
  var failOn: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let failing: Set<Status> = try choices(failOn, option: "--fail-on")
    let kinds: Set<ObjectiveKind> = try choices(kind, option: "--kind")
    let statuses: Set<Status> = try choices(status, option: "--status")
    let loaded = try PlanAccess.load(plan)
    let phrases = common.phrases(for: loaded)
    let report = StatusReport(
      loaded,
      StatusSelection(
        asOf: try asOf.map { try Day.argument($0, phrases) } ?? World.today,
        area: try areaCode(in: loaded), kinds: kinds, statuses: statuses))
    switch format {
    case .table: Console.print(report.table(phrases, width: Console.width))
    case .json: Console.printExactly(report.json(phrases))
    case .csv: Console.printExactly(report.csv(phrases))
    }
    if report.objectives.contains(where: { failing.contains($0.result.status) }) {
      throw ExitStatus.failOnMatched.exitCode
    }
  }

  private func areaCode(in plan: Plan) throws -> Code? {
    guard let area else { return nil }
    guard let code = Code(area), plan.area(code) != nil else {
      let known = plan.areas.map(\.code.text).joined(separator: ", ")
      throw CommandFailure(.badData, "--area \(area): no such area; the plan has \(known)")
    }
    return code
  }

  private func choices<Choice: RawRepresentable<String> & CaseIterable & Hashable>(
    _ text: String?, option: String
  ) throws -> Set<Choice> {
    guard let text else { return [] }
    return Set(
      try text.split(separator: ",").map { word in
        guard let choice = Choice(rawValue: String(word)) else {
          let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
          throw CommandFailure(.usage, "\(option) \(word): must be one of \(known)")
        }
        return choice
      })
  }
}

/// The formats of the quick status.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case table
  case json
  case csv
}
