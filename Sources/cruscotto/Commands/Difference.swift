import ArgumentParser
import PerformanceModel
import PlanStore
import StoreWording
import Text
import Wording

/// Says in words how two plan files differ.
struct Difference: ParsableCommand {
  static let configuration = CommandConfiguration(
    "diff", "Mostra le differenze fra due file di piano.",
    "Show the differences between two plan files.",
    more: (
      """
      Prima di tutto indica ciò che non dovrebbe mai succedere: una registrazione il cui contenuto è \
      cambiato, o che manca. Finisce con 0 se i file sono uguali nel contenuto, con 1 se differiscono. Con --git \
      finisce sempre con 0, e mostra riga per riga i file che non sono piani.
      """,
      """
      First of all it names what should never happen: an event whose content has changed, or that is \
      missing. Ends with 0 when the files have the same contents, with 1 when they differ. With --git it always \
      ends with 0, and shows files that are not plans line by line.
      """
    ),
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
    // git passes one argument for a path in conflict, and nine for a renamed one.
    guard git ? [1, 7, 9].contains(files.count) : files.count == 2 else {
      throw ValidationError(
        git
          ? Manual.say(
            "--git richiede i sette argomenti di git: va scritto solo in diff.cruscotto.command",
            "--git needs the seven arguments that git gives: it is meant for diff.cruscotto.command"
          )
          : Manual.say(
            "indica due file di piano, come in cruscotto diff vecchio.json nuovo.json",
            "give two plan files, as in cruscotto diff old.json new.json"))
    }
  }

  func run() throws {
    guard git else {
      let lines = try lines(from: read(files[0]), to: read(files[1]))
      Console.print(lines.text ?? lines.phrases.noDifference)
      if lines.text != nil { throw ExitCode(1) }
      return
    }
    showForGit()
  }

  /// Shows the difference that git asks for.
  ///
  /// Always ends with 0: at any other status git stops before the next path.
  private func showForGit() {
    let path = files[0]
    guard files.count > 1 else {
      Console.offer(Manual.phrases.undecidedPath(path))
      return
    }
    let (old, new) = (Self.file(files[1]), Self.file(files[4]))
    if let old = try? read(old), let new = try? read(new) {
      let lines = lines(from: old, to: new)
      Console.offer("\(path.harmless):\n\(lines.text ?? lines.phrases.noDifference)")
      return
    }
    guard let text = GitText.difference(old, new) else {
      Console.offer(Manual.phrases.textsDiffer(path))
      return
    }
    if Console.isTerminal {
      Console.offer(String(decoding: text, as: UTF8.self))
    } else {
      Console.offer(bytes: text)
    }
  }

  /// The path of a file that git names: to git, `-` is one as any other.
  private static func file(_ name: String) -> String { name == "-" ? "./-" : name }

  private func read(_ path: String) throws -> PlanContents {
    try PlanHandle.check(path)
  }

  /// Returns the differences in words, `nil` where there are none.
  private func lines(
    from old: PlanContents, to new: PlanContents
  ) -> (text: String?, phrases: Phrases) {
    let phrases = common.phrases(for: new.plan)
    let difference = PlanDifference(from: old.plan, to: new.plan)
    let versions =
      old.version == new.version ? [] : [phrases.formatVersion(old.version, new.version)]
    let lines = versions + phrases.words(of: difference, from: old.plan, to: new.plan)
    return (lines.isEmpty ? nil : Console.text(of: lines), phrases)
  }
}
