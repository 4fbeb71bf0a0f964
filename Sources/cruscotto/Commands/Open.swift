import ArgumentParser
import Dashboard
import PerformanceModel
import PlanReports
import PlanStore
import StoreWording
import Terminal
import Text
import Wording

/// Opens the dashboard.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    "open", "Apre la schermata (anche senza nominare il comando).",
    "Open the dashboard (what happens without a command).",
    examples: ["cruscotto piano.json", "cruscotto piano.json --as-of 30/6/2017 --read-only"])

  @Argument(
    help: .say(
      "Il file del piano (predefinito: l'ultimo aperto, o la dimostrazione).",
      "The plan file; by default the one opened last, else the demonstration.", .plan),
    completion: .file(extensions: ["json"]))
  var plan: String?

  @OptionGroup var options: DashboardOptions

  func run() throws {
    guard let path = plan ?? LastChoices.plan.flatMap({ Files.kind(of: $0) == .file ? $0 : nil })
    else {
      try Demonstration.open(options, isFresh: false)
      return
    }
    LastChoices.remember(plan: Files.absolute(path))
    try options.open(path, asOf: nil)
  }
}

/// Opens the demonstration.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    "demo", "Apre una copia privata del piano d'esempio, con misurazioni inventate.",
    "Open a private copy of the sample plan, with made-up measurements.",
    examples: ["cruscotto demo", "cruscotto demo --fresh"])

  @Flag(
    help: .say(
      "Inizia con una copia nuova; la vecchia resta fra le copie di sicurezza.",
      "Begin with a new copy; the old one is kept as a backup."))
  var fresh = false

  @OptionGroup var options: DashboardOptions

  func run() throws {
    try Demonstration.open(options, isFresh: fresh)
  }
}

/// The options of the commands that open the dashboard.
struct DashboardOptions: ParsableArguments {
  @Flag(help: .say("Non registra nulla.", "Record nothing."))
  var readOnly = false

  @Option(help: .asOf, completion: .custom(Suggestions.days))
  var asOf: String?

  @Option(
    help: .say(
      "Il nome di un tema; vedi cruscotto themes.", "The name of a theme; see cruscotto themes.",
      .theme),
    completion: .custom(Suggestions.themes))
  var theme: String?

  @Flag(
    help: .say(
      "Lascia il mouse al terminale, per selezionare e copiare il testo.",
      "Leave the mouse to the terminal, so that text can be selected and copied."))
  var noMouse = false

  @OptionGroup var common: CommonOptions

  /// Opens the dashboard on a plan; without a terminal, prints the quick status.
  func open(_ path: String, asOf proposed: Day?) throws {
    guard Console.isTerminal else {
      let plan = try PlanHandle.load(path)
      let phrases = common.phrases(for: plan)
      printStatus(
        of: plan, asOf: try day(in: plan, phrases) ?? proposed ?? Environment.today, phrases)
      return
    }
    let keeper = try PlanHandle.keeper(path)
    let phrases = common.phrases(for: keeper.plan)
    let day = try day(in: keeper.plan, phrases) ?? proposed
    let themes = ThemeCollection(phrases)
    let configuration = Configuration.current
    let name = theme ?? configuration.theme ?? LastChoices.theme ?? themes.names[0]
    if let theme, !themes.names.contains(theme) {
      throw CommandFailure(.usage, phrases.unknownTheme(theme, themes.names))
    }
    let warning = configuration.problems ?? themes.problem(of: name)
    if let warning { Console.complain(warning) }
    let remembered = LastChoices.office
    var context = State.Context(
      today: Environment.today, asOf: day, language: phrases.language,
      isReadOnly: readOnly || keeper.obstacle != nil,
      obstacle: keeper.obstacle.map(phrases.words(of:)),
      author: configuration.author ?? LastChoices.author ?? Environment.loginName, themeName: name,
      themeNames: themes.names, fileName: path, seed: Environment.seed)
    context.keys = configuration.keys
    context.isMouseOn = !noMouse && configuration.usesMouse != false
    context.office = remembered?.name ?? configuration.office
    context.showsOwnOfficeOnly = remembered?.isAlone == true
    context.warning = warning?.split(separator: "\n").first.map(String.init)
    try MainActor.assumeIsolated { [context] in
      let status: Int32
      do {
        status = try DashboardSession(keeper: keeper, context: context, themes: themes).run()
      } catch let error as TerminalError {
        throw error.failure(phrases)
      }
      if status != 0 { throw ExitCode(status) }
    }
  }

  private func day(in plan: Plan, _ phrases: Phrases) throws -> Day? {
    try asOf.map { try plan.day(named: $0, phrases) }
  }

  private func printStatus(of plan: Plan, asOf day: Day, _ phrases: Phrases) {
    let report = StatusReport(plan, StatusSelection(asOf: day))
    Console.print(coloured: report.table(phrases, on: Console.page(phrases)))
    Console.complain(phrases.needsTerminal)
  }
}

/// The sample plan that comes with the program, and the reader's private copy of it.
enum Demonstration {
  /// The day after the illustrative measurements: a month after the plan's year.
  static let day = Day(year: 2018, month: 1, day: 31)

  static var copy: String? { Environment.dataFolder.map { "\($0)/demo.json" } }

  static func open(_ options: DashboardOptions, isFresh: Bool) throws {
    guard let copy else { throw CommandFailure(.cannotCreate, Manual.phrases.noHome) }
    if isFresh || Files.kind(of: copy) == .missing { try makeCopy(at: copy) }
    try options.open(copy, asOf: day)
  }

  private static func makeCopy(at copy: String) throws {
    let places = sampleFolders.map { "\($0)/piano_performance_2017-2019.dimostrazione.json" }
    guard let sample = places.first(where: { Files.kind(of: $0) == .file }) else {
      throw CommandFailure(
        .noInput,
        Manual.say(
          "piano d'esempio non trovato; cercato in \(places.joined(separator: ", "))",
          "no sample plan found; looked at \(places.joined(separator: ", "))"))
    }
    Files.makeFolder(of: copy)
    _ = try PlanFile(copy).create(try PlanHandle.load(sample), over: .anything)
  }

  /// The folders where the sample plan may be: of an installed program, or of the source tree it
  /// was built in.
  private static var sampleFolders: [String] {
    var folder = Environment.executablePath.pathParts.dropLast()
    var places = ["/" + (folder.dropLast() + ["share", "cruscotto"]).joined(separator: "/")]
    while !folder.isEmpty {
      places.append("/" + (folder + ["SampleData"]).joined(separator: "/"))
      folder = folder.dropLast()
    }
    return places
  }
}
