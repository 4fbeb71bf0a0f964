import ArgumentParser
import PerformanceModel
import PlanImport
import PlanStore
import Text
import Wording

/// Reads a plan document into a plan file.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    "import", "Legge un documento di piano e mostra l'interpretazione di ogni target.",
    "Read a plan document and print the interpretation of every target.",
    more: (
      """
      Legge testo con tabulazioni, CSV con virgole o punti e virgola, tabelle Markdown o disegnate. \
      Nulla si perde in silenzio: ogni linea del documento è contata, e ogni riga è letta o segnalata. \
      Dice in quale lingua ha letto i numeri e perché; --language la decide.
      """,
      """
      Reads text with tabs, CSV with commas or semicolons, and tables of Markdown or drawn ones. \
      Nothing is dropped silently: every line of the document is counted, and every row is read or \
      reported. It names the language of the numbers and the reason; --language decides it.
      """
    ),
    examples: [
      "cruscotto import piano.txt -o piano.json --organisation 'CCIAA Liguria'",
      "cruscotto import piano.csv --report",
      "cruscotto import plan.csv -o plan.json --year 2025 \\",
      "  --column target='Valore atteso 2025'",
    ])

  @Argument(
    help: .say(
      "Il documento; - legge dallo standard input.",
      "The document; - reads standard input.", .document),
    completion: .file())
  var document: String

  @Option(
    name: .shortAndLong,
    help: .say(
      "Il file del piano da creare; con - lo standard output.",
      "The plan file to create; with - standard output.", .file),
    completion: .file())
  var output: String?

  @Flag(
    help: .say(
      "Mostra il target di ogni riga, non solo di quelle da confermare.",
      "Print the target of every row, not only of those to confirm."))
  var report = false

  @Flag(
    help: .say(
      "Sostituisce il file del piano, se non contiene misurazioni o decisioni; ne resta una copia.",
      "Replace the plan file if it contains no measurements or decisions; a backup is kept."))
  var force = false

  @Option(
    help: .say(
      "Il titolo del piano, al posto di quello del documento.",
      "The title of the plan, instead of the document's.", .text))
  var title: String?

  @Option(help: .say("L'ente del piano.", "The organisation of the plan.", .name))
  var organisation: String?

  @Option(
    help: .say(
      "Gli anni del piano, come 2017-2019.", "The years of the plan, as in 2017-2019.", .years))
  var years: String?

  @Option(
    name: [.long, .customLong("year")],
    help: .say(
      "L'anno dei target del documento.",
      "The year of the targets in the document.", .year))
  var programmingYear: Int?

  @Option(
    name: .customLong("column"),
    help: .say(
      "Quale colonna è quale, come target='Valore atteso'; si può ripetere. Ruoli: \(ImportRoles.list); un anno per il target di quell'anno; t1…t4 o un giorno per le cifre misurate.",
      "Which column is which, as in target='Valore atteso'; may be given several times. Roles: \(ImportRoles.list); a year for the target of that year; q1…q4 or a day for measured figures.",
      .columnName), completion: .custom(Suggestions.roles))
  var columns: [String] = []

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard output != nil || report else {
      throw ValidationError(
        Manual.say(
          "indica il file del piano con -o, o --report per leggere soltanto",
          "give the plan file with -o, or --report to only read"))
    }
  }

  func run() throws {
    let bytes = try Files.read(document)
    let name = document.splitPath.name
    let result = DocumentReader(options: try options()).read(bytes, name: name)
    let phrases = common.phrases(for: result.plan)
    for problem in result.problems { Console.complain(phrases.words(of: problem, in: document)) }
    if result.problems.contains(where: \.isAboutOptions) { throw ExitStatus.usage.exitCode }
    guard let plan = result.plan?.holding(result.figures, of: name) else {
      throw ExitStatus.badData.exitCode
    }
    if let output { try PlanHandle.create(plan, at: output, replacing: force) }
    let words = phrases.readingReport(result, isFull: report, output: output)
      .joined(separator: "\n")
    switch output {
    // The plan on standard output must stay a plan.
    case let output? where Files.isStream(output): Console.note(words)
    case .some: Console.confirm(words)
    case nil: Console.print(words)
    }
    if result.reportedCount > 0 { throw ExitStatus.badData.exitCode }
  }

  private func options() throws -> ImportOptions {
    var map: [String: String] = [:]
    for text in columns {
      guard let (role, name) = ImportOptions.column(text) else {
        throw CommandFailure(
          .usage,
          Manual.say(
            "--column \(text): dev'essere RUOLO=NOME, come target='Valore atteso'",
            "--column \(text): must be ROLE=NAME, as in target='Valore atteso'"))
      }
      map[role] = name
    }
    let term = try term()
    if let term, let programmingYear, !term.contains(programmingYear) {
      throw CommandFailure(
        .usage,
        Manual.say(
          "--year \(programmingYear): non è fra gli anni del piano, \(term.lowerBound)-\(term.upperBound)",
          "--year \(programmingYear): is not one of the plan's years, \(term.lowerBound)-\(term.upperBound)"
        ))
    }
    return ImportOptions(
      title: title, organisation: organisation, years: term, programmingYear: programmingYear,
      assumedYear: Environment.today.year, language: common.language,
      userLanguage: Configuration.current.language ?? Environment.language,
      today: Environment.today,
      columns: map)
  }

  private func term() throws -> ClosedRange<Int>? {
    guard let years else { return nil }
    let parts = years.split(whereSeparator: { "-–/".contains($0) }).compactMap { Int($0) }
    guard let first = parts.first, let last = parts.last, parts.count <= 2, first <= last,
      (1...9999).contains(first), (1...9999).contains(last)
    else {
      throw CommandFailure(
        .usage,
        Manual.say(
          "--years \(years): devono essere due anni, come 2017-2019",
          "--years \(years): must be two years, as in 2017-2019"))
    }
    return first...last
  }
}
