import ArgumentParser
import Glibc
import PlanStore
import Wording

/// The program: its commands, and what happens without one.
struct Cruscotto: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cruscotto",
    abstract: "A dashboard for the performance plans of public bodies.",
    discussion: """
      Without a command the dashboard opens: on PLAN, else on the plan opened last, else on the \
      demonstration.

      EXAMPLES
        cruscotto demo
        cruscotto import piano.txt -o piano.json
        cruscotto piano.json
        cruscotto record piano.json 1.1.2 --numerator 152 --denominator 200 --date 31/12/2017
        cruscotto status piano.json --as-of 2017-12-31
        cruscotto show piano.json 1.1.2 --explain
      """,
    version: "0.1.0",
    subcommands: [
      Open.self, Demo.self, Import.self, ShowStatus.self, Show.self, Record.self, History.self,
      Retract.self, Assign.self, Review.self, Revise.self, Weigh.self, SetThresholds.self,
      Close.self, Reopen.self, Settle.self, Restore.self, Difference.self, MergeFile.self,
      Validate.self, Export.self, ListThemes.self,
    ],
    defaultSubcommand: Open.self
  )
}

@main
enum Program {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      try refuseMistypedCommand(arguments)
      try run(try Cruscotto.parseAsRoot(arguments))
    } catch let failure as CommandFailure {
      Console.complain(failure.description)
      exit(failure.status.rawValue)
    } catch let error as StoreError {
      let phrases = Phrases.ofMessages()
      Console.complain(
        ([phrases.words(of: error)] + phrases.wayOut(of: error)).joined(separator: "\n"))
      exit(error.exitStatus.rawValue)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch {
      Cruscotto.exit(withError: error)
    }
  }

  private static func run(_ parsed: any ParsableCommand) throws {
    // The dashboard shows them itself.
    if !(parsed is Open || parsed is Demo), let problems = Configuration.current.problems {
      Console.complain("\(problems)")
    }
    var command = parsed
    try command.run()
  }

  /// A word that is neither a command nor a path, but nearly a command, is a mistake, not a file name.
  private static func refuseMistypedCommand(_ arguments: [String]) throws {
    guard let word = arguments.first(where: { !$0.hasPrefix("-") }),
      !word.contains("/"), !word.contains("."), Files.kind(of: word) == .missing
    else { return }
    let names =
      Cruscotto.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return }
    let nearest = names.map { ($0, editDistance($0, word)) }.min { $0.1 < $1.1 }
    guard let nearest, nearest.1 <= max(2, word.count / 3) || arguments.count > 1 else { return }
    let hint = nearest.1 <= 3 ? "; did you mean '\(nearest.0)'?" : "; see cruscotto --help"
    throw CommandFailure(.usage, "unknown command '\(word)'\(hint)")
  }
}
