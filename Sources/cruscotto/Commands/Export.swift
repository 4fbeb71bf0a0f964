import ArgumentParser
import PerformanceModel
import PlanReports
import PlanStore
import Text
import Wording

/// Writes the report of a plan.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    "export", "Scrive la relazione di un piano.", "Write the report of a plan.",
    more: (
      """
      md e html sono la relazione da distribuire, html in una pagina sola che non carica nulla; xlsx \
      è una cartella di lavoro; csv è il foglio che un ufficio compila e che «record --from» rilegge; \
      json dice tutto ai programmi. Senza --format decide il nome del file.
      """,
      """
      md and html are the report to hand out, html as one page that loads nothing; xlsx is a \
      workbook; csv is the sheet that an office fills in and that "record --from" reads; json says \
      everything to programs. Without --format the file's name decides.
      """
    ),
    examples: [
      "cruscotto export piano.json -o relazione.html --as-of 31/12/2017",
      "cruscotto export piano.json -o relazione.xlsx --force",
      "cruscotto export piano.json --format csv --area 2 -o da-compilare.csv",
      "cruscotto export piano.json --format md --template lettera.md",
    ])

  @Argument(help: .plan, completion: .file(extensions: ["json"]))
  var plan: String

  @Option(help: .say("md, html, csv, json o xlsx.", "md, html, csv, json or xlsx.", .format))
  var format: ExportFormat?

  @OptionGroup var target: OutputOptions

  @Option(
    help: .say(
      "Un modello Mustache per md o html, al posto di quello del programma.",
      "A Mustache template for md or html, instead of the program's own.", .file),
    completion: .file())
  var template: String?

  @OptionGroup var selection: SelectionOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let format = try chosenFormat()
    let own = try template.map { ReportTemplate(try Files.text(of: $0)) }
    if template != nil, !format.hasTemplate {
      throw CommandFailure(.usage, Manual.phrases.templateFormats)
    }
    try Files.check(target.path, replacing: target.force)
    if let output = target.output, Files.kind(of: output) == .file, Files.isSame(output, plan) {
      throw CommandFailure(.cannotCreate, at: output, Manual.phrases.isThePlan)
    }
    if let output = target.output, let template, Files.kind(of: output) == .file,
      Files.isSame(output, template)
    {
      throw CommandFailure(.cannotCreate, at: output, Manual.phrases.isTheTemplate)
    }
    if let output = target.output, PlanHandle.mayHoldHistory(output) {
      throw StoreError.inUse(output)
    }
    let plan = try PlanHandle.load(plan)
    let phrases = common.phrases(for: plan)
    let report = try selection.report(of: plan, phrases)
    switch format {
    case .md: try write(try filledIn(own ?? .shipped(.markdown), report, .markdown, phrases))
    case .html: try write(try filledIn(own ?? .shipped(.html), report, .html, phrases))
    case .csv: try write(report.sheet(phrases))
    case .json: try write(report.fullJSON(phrases))
    case .xlsx:
      let lines = WorkbookReport(report, phrases).lines
      try Files.create(at: target.path, replacing: target.force) { path in
        try WorkbookWriter(phrases: phrases).write(lines, to: path, named: target.path)
      }
    }
  }

  private func chosenFormat() throws -> ExportFormat {
    if let format { return format }
    guard let ending = target.output?.fileEnding, let format = ExportFormat(ending: ending) else {
      throw CommandFailure(
        .usage, Manual.phrases.formatMissing(ExportFormat.allCases.map(\.rawValue)))
    }
    return format
  }

  private func write(_ text: String) throws {
    try Files.create(text, at: target.path, replacing: target.force)
  }

  private func filledIn(
    _ template: ReportTemplate, _ report: StatusReport, _ format: ReportTemplate.Format,
    _ phrases: Phrases
  ) throws -> String {
    do throws(ReportTemplate.Fault) {
      return try template.text(of: report, as: format, phrases)
    } catch {
      let place = [self.template, error.line.map { "\($0)" }].compactMap { $0 }.joined(
        separator: ":")
      throw CommandFailure(.badData, "\(place): \(phrases.words(of: error))")
    }
  }
}

/// The formats of an export.
enum ExportFormat: String, ExpressibleByArgument, CaseIterable {
  case md
  case html
  case csv
  case json
  case xlsx

  /// Finds the format by the ending of a file's name.
  init?(ending: String) {
    switch ending {
    case "markdown": self = .md
    case "htm": self = .html
    default: self.init(rawValue: ending)
    }
  }

  /// True if the format is made from a template.
  var hasTemplate: Bool { self == .md || self == .html }
}
