import ArgumentParser
import Glibc
import PerformanceModel
import PlanStore
import StoreWording
import Text
import Wording

/// The program: its commands, and its default without one.
struct Cruscotto: ParsableCommand {
  static let configuration: CommandConfiguration = {
    var configuration = CommandConfiguration(
      "cruscotto", "Un cruscotto per i piani della performance degli enti pubblici.",
      "A dashboard for the performance plans of public bodies.",
      more: (
        """
        Senza comando si apre la schermata: sul PIANO indicato, altrimenti sull'ultimo aperto, \
        altrimenti sulla dimostrazione.
        """,
        """
        Without a command the dashboard opens: on PLAN, else on the plan opened last, else on the \
        demonstration.
        """
      ),
      examples: [
        "cruscotto demo", "cruscotto import piano.txt -o piano.json", "cruscotto piano.json",
        "cruscotto record piano.json 2.2 --value 14 --date 31/12/2017",
        "cruscotto status piano.json --as-of 31/12/2017",
        "cruscotto show piano.json 2.2 --explain",
        "cruscotto export piano.json -o relazione.html",
      ])
    configuration.usage = """
      cruscotto [<\(ValueName.plan.word)>] [--as-of <\(ValueName.day.word)>] [--read-only] [<options>]
      cruscotto <subcommand> [<options>]
      """
    configuration.version = Version.words
    configuration.subcommands = [
      Open.self, Demo.self, Import.self, ShowStatus.self, Show.self, Record.self, History.self,
      Retract.self, Assign.self, Review.self, Revise.self, Weigh.self, SetThresholds.self,
      Close.self, Reopen.self, Settle.self, Restore.self, Difference.self, MergeFile.self,
      Validate.self, Export.self, PrintTemplate.self, ListThemes.self, Configure.self,
    ]
    configuration.defaultSubcommand = Open.self
    return configuration
  }()
}

@main
enum Program {
  static func main() {
    // What cannot be written is told by the call that fails, not by an end without a word.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    Resources.occupyStandardDescriptors()
    do {
      try Resources.check()
      let arguments = GitWords.separated(try CommandLineWords.all())
      CompletionCall.answer(arguments)
      try refuseMistypedCommand(arguments)
      try run(try Cruscotto.parseAsRoot(asksForRootHelp(arguments) ? ["--help"] : arguments))
    } catch let failure as CommandFailure {
      Console.complain(failure.description)
      exit(GitWords.status(failure.status.rawValue))
    } catch let error as StoreError {
      let phrases = Manual.phrases
      Console.complain(
        ([phrases.words(of: error)] + phrases.wayOut(of: error)).joined(separator: "\n"))
      exit(GitWords.status(error.exitStatus.rawValue))
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      report(error)
    }
  }

  /// Returns whether help is asked for without a command: help of the program, not of the
  /// dashboard.
  private static func asksForRootHelp(_ arguments: [String]) -> Bool {
    arguments.first?.hasPrefix("-") == true
      && arguments.contains { $0 == "-h" || $0 == "--help" }
  }

  /// Prints a message of the parser, help or error, and ends the program.
  private static func report(_ error: any Error) -> Never {
    let code = Cruscotto.exitCode(for: error)
    let message = HelpText.translated(Cruscotto.fullMessage(for: error))
    if code.isSuccess {
      Console.print(message)
    } else {
      Console.complain(message)
    }
    exit(code.isSuccess ? code.rawValue : GitWords.status(code.rawValue))
  }

  private static func run(_ parsed: any ParsableCommand) throws {
    // The dashboard shows them itself.
    if !(parsed is Open || parsed is Demo), let problems = Configuration.current.problems {
      Console.complain(problems)
    }
    var command = parsed
    try command.run()
  }

  /// Refuses a word that is nearly a command: it is a mistake, not a file name.
  private static func refuseMistypedCommand(_ arguments: [String]) throws {
    if arguments.first == "help" { try refuseUnknownHelp(arguments.dropFirst().first) }
    guard let word = arguments.first, !word.beginsWith("-"),
      !word.utf8.contains(where: { $0 == 0x2F || $0 == 0x2E }), Files.kind(of: word) == .missing
    else { return }
    guard !names.contains(word) else { return }
    guard let nearest = nearestName(to: word),
      nearest.distance <= max(2, word.count / 3) || arguments.count > 1
    else { return }
    throw unknownCommand(word)
  }

  /// Refuses help on anything but a command.
  private static func refuseUnknownHelp(_ word: String?) throws {
    guard let word, !word.beginsWith("-"), !names.contains(word) else { return }
    throw unknownCommand(word)
  }

  private static var names: [String] {
    Cruscotto.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  private static func nearestName(to word: String) -> (name: String, distance: Int)? {
    names.map { ($0, editDistance($0, word)) }.min { $0.1 < $1.1 }
  }

  private static func unknownCommand(_ word: String) -> CommandFailure {
    let near = nearestName(to: word).flatMap { $0.distance <= 3 ? $0.name : nil }
    return CommandFailure(.usage, Manual.phrases.unknownCommand(word, near: near))
  }
}
