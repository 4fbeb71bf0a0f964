import ArgumentParser
import PerformanceModel
import PlanStore
import Wording

/// Says in words how two plan files differ.
struct Difference: ParsableCommand {
  static let configuration = CommandConfiguration(
    "diff", "Dice a parole in che cosa due file di piano differiscono.",
    "Say in words how two plan files differ.",
    examples: [
      "cruscotto diff piano-vecchio.json piano.json",
      "git config diff.cruscotto.command 'cruscotto diff --git'",
    ])

  @Argument(
    help: .say(
      "Il primo file e il secondo; dopo --git, ciò che passa git.",
      "The first file, and the second; what git hands over after --git.", .files),
    completion: .file(extensions: ["json"]))
  var files: [String]

  @Flag(
    help: .say(
      "Accetta i sette argomenti che git dà a un programma per le differenze.",
      "Take the seven arguments that git gives to a program for differences."))
  var git = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard files.count == 2 || git && files.count >= 5 else {
      throw ValidationError(
        Manual.say(
          "indica due file di piano, come in cruscotto diff vecchio.json nuovo.json",
          "give two plan files, as in cruscotto diff old.json new.json"))
    }
  }

  func run() throws {
    let old = try plan(git ? files[1] : files[0])
    let new = try plan(git ? files[4] : files[1])
    let phrases = common.phrases(for: new ?? old)
    guard let old, let new else {
      Console.print(phrases.planAppeared(in: git ? files[0] : files[1], isNew: old == nil))
      return
    }
    let lines = phrases.words(of: PlanDifference(from: old, to: new), from: old, to: new)
    let heading = git ? ["\(files[0]):"] : []
    Console.print(
      (heading + (lines.isEmpty ? [phrases.noDifference] : lines)).joined(separator: "\n"))
  }

  /// Reads a plan; git says `/dev/null` where one side has no file.
  private func plan(_ path: String) throws -> Plan? {
    git && path == "/dev/null" ? nil : try PlanAccess.load(path)
  }
}
