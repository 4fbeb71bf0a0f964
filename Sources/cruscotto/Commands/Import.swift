import ArgumentParser
import PerformanceModel
import PlanImport
import PlanStore
import Wording

/// Reads a plan document into a plan file.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read a plan document and say how every target was read.",
    discussion: """
      Reads text with tabs, CSV with commas or semicolons, and Markdown tables. Nothing is dropped \
      without a word: rows read and rows reported add up to the rows of the document.

      EXAMPLES
        cruscotto import piano.txt -o piano.json --organisation 'CCIAA Riviere di Liguria'
        cruscotto import piano.csv --report
        cruscotto import plan.csv -o plan.json --column target='Valore atteso 2025' --year 2025
      """)

  @Argument(help: "The document.")
  var document: String

  @Option(name: .shortAndLong, help: "The plan file to create.")
  var output: String?

  @Flag(help: "Print the reading of every row, not only of those that need a person.")
  var report = false

  @Flag(help: "Replace the plan file if it exists and holds no measurements.")
  var force = false

  @Option(help: "The title of the plan, where the document's is not wanted.")
  var title: String?

  @Option(help: "The body whose plan it is.")
  var organisation: String?

  @Option(help: "The years of the term, as in 2017-2019.")
  var years: String?

  @Option(name: [.long, .customLong("year")], help: "The year whose targets the document holds.")
  var programmingYear: Int?

  @Option(
    name: .customLong("column"),
    help: "Which column is which, as in target='Valore atteso'; may be given several times.")
  var columns: [String] = []

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard output != nil || report else {
      throw ValidationError("give the plan file with -o, or --report to only read")
    }
  }

  func run() throws {
    let bytes = try Files.read(document)
    let name = String(document.split(separator: "/").last ?? "")
    let result = DocumentReader(options: try options()).read(bytes, name: name)
    let phrases = common.phrases(for: result.plan)
    for problem in result.problems { Console.complain(phrases.words(of: problem, in: document)) }
    guard let plan = result.plan else { throw ExitStatus.badData.exitCode }
    if let output { try PlanAccess.create(plan, at: output, replacing: force) }
    Console.print(
      phrases.readingReport(result, isFull: report, output: output).joined(separator: "\n"))
    if result.reportedCount > 0 { throw ExitStatus.badData.exitCode }
  }

  private func options() throws -> ImportOptions {
    var map: [String: String] = [:]
    for text in columns {
      guard let (role, name) = ImportOptions.column(text) else {
        throw CommandFailure(
          .usage, "--column \(text): must be ROLE=NAME, as in target='Valore atteso'")
      }
      map[role] = name
    }
    return ImportOptions(
      title: title, organisation: organisation, years: try term(), programmingYear: programmingYear,
      assumedYear: World.today.year, language: common.language, columns: map)
  }

  private func term() throws -> ClosedRange<Int>? {
    guard let years else { return nil }
    let parts = years.split(whereSeparator: { "-–/".contains($0) }).compactMap { Int($0) }
    guard let first = parts.first, let last = parts.last, parts.count <= 2, first <= last,
      (1...9999).contains(first), (1...9999).contains(last)
    else { throw CommandFailure(.usage, "--years \(years): must be two years, as in 2017-2019") }
    return first...last
  }
}
