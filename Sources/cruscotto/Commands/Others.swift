import ArgumentParser
import Glibc
import PerformanceModel
import PlanReports
import PlanStore
import Themes
import Wording

/// Checks a plan file.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check a plan file; print every problem with its place.")

  @Argument(help: "The plan's file.")
  var plan: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let access = try PlanAccess(plan)
    let plan = access.plan
    let phrases = common.phrases(for: plan)
    guard access.warnings.isEmpty else {
      for warning in access.warnings { Console.complain(phrases.words(of: warning)) }
      throw ExitStatus.badData.exitCode
    }
    let measurements = plan.objectives.flatMap(\.indicators).reduce(0) {
      $0 + $1.measurements.count
    }
    Console.print(
      phrases.soundPlan(
        areas: plan.areas.count, objectives: plan.objectives.count, measurements: measurements))
  }
}

/// Writes a report of a plan.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write where a plan stands as CSV or JSON.")

  @Argument(help: "The plan's file.")
  var plan: String

  @Option(help: "csv or json.")
  var format: ExportFormat

  @Option(name: .shortAndLong, help: "The file to create; by default standard output.")
  var output: String?

  @Flag(help: "Replace the file if it exists.")
  var force = false

  @Option(help: "The day whose situation is shown; by default today.")
  var asOf: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try PlanAccess.load(plan)
    let phrases = common.phrases(for: plan)
    let day = try asOf.map { try Day.argument($0, phrases) } ?? World.today
    let report = StatusReport(plan, StatusSelection(asOf: day))
    let text =
      switch format {
      case .csv: report.csv(phrases)
      case .json: report.json(phrases)
      }
    guard let output else {
      Console.printExactly(text)
      return
    }
    try Files.create(text, at: output, replacing: force)
  }
}

/// The formats of an export.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case csv
  case json
}

/// Lists the themes.
struct ListThemes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes; t on the screen tries them.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let phrases = common.phrases()
    let themes = ThemeCollection(phrases)
    let width = themes.names.map(\.count).max() ?? 0
    Console.print(
      themes.names.map { name in
        let title = themes.theme(named: name).title
        let padding = String(repeating: " ", count: width - name.count + 2)
        return name + padding + phrases.say(title.italian, title.english)
      }.joined(separator: "\n"))
    let problems = themes.names.compactMap(themes.problem(of:))
    guard problems.isEmpty else {
      for problem in problems { Console.complain(problem) }
      throw ExitStatus.badData.exitCode
    }
  }
}
