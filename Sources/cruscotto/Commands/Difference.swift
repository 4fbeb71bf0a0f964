import ArgumentParser
import PerformanceModel
import PlanStore
import Wording

/// Says in words how two plan files differ.
struct Difference: ParsableCommand {
  static let configuration = CommandConfiguration(
    "diff", "Mostra le differenze fra due file di piano.",
    "Show the differences between two plan files.",
    examples: [
      "cruscotto diff piano-vecchio.json piano.json",
      "git config diff.cruscotto.command 'cruscotto diff --git'",
    ])

  @Argument(
    help: .say(
      "Il primo file e il secondo; dopo --git, gli argomenti di git.",
      "The first file and the second; after --git, the arguments of git.", .files),
    completion: .file(extensions: ["json"]))
  var files: [String]

  @Flag(
    help: .say(
      "Accetta i sette argomenti che git dà a un programma per le differenze.",
      "Accept the seven arguments that git gives to a diff program."))
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
