import ArgumentParser
import Canvas
import Dashboard
import PerformanceModel
import Wording

/// Shows the settings in force, and their origin.
struct Configure: ParsableCommand {
  static let configuration = CommandConfiguration(
    "config", "Mostra le impostazioni in vigore e la loro origine.",
    "Show the settings in force and their origin.",
    more: (
      """
      La configurazione è un file TOML facoltativo. --init lo crea con un esempio commentato: una \
      riga ha effetto solo senza il # iniziale.
      """,
      """
      The configuration is an optional TOML file. --init creates it with a commented sample: a line \
      takes effect only without the # before it.
      """
    ),
    examples: [
      "cruscotto config", "cruscotto config --init", "cruscotto config --keys",
      "$EDITOR \"$(cruscotto config --path)\"",
    ])

  @Flag(help: .say("Stampa soltanto il percorso del file.", "Print the path of the file only."))
  var path = false

  @Flag(help: .say("Stampa un esempio commentato.", "Print a commented sample."))
  var sample = false

  @Flag(
    name: .customLong("init"),
    help: .say(
      "Crea il file con l'esempio, se non c'è.",
      "Create the file with the sample, if it is missing.")
  )
  var makesFile = false

  @Flag(
    help: .say("Elenca i comandi con i loro tasti.", "List the commands with their keys."))
  var keys = false

  @Flag(
    help: .say(
      "Con --init, sostituisce il file se c'è già.",
      "With --init, replace the file if there is one."))
  var force = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard makesFile || !force else {
      throw ValidationError(
        Manual.say("--force serve solo con --init", "--force is for --init only"))
    }
    guard [path, sample, makesFile, keys].count(where: { $0 }) <= 1 else {
      throw ValidationError(
        Manual.say(
          "indica al più uno di --path, --sample, --init, --keys",
          "give at most one of --path, --sample, --init, --keys"))
    }
  }

  func run() throws {
    let phrases = common.phrases()
    if path {
      Console.print(try file())
    } else if sample {
      Console.print(ConfigurationSample(phrases: phrases).text)
    } else if keys {
      Console.print(listedKeys(phrases))
    } else if makesFile {
      try makeFile(phrases)
    } else {
      try show(phrases)
    }
  }

  private func makeFile(_ phrases: Phrases) throws {
    let path = try file()
    Files.makeFolder(of: path)
    let text = ConfigurationSample(phrases: phrases).text + "\n"
    try Files.create(text, at: path, replacing: force)
    Console.confirm(phrases.written(path))
  }

  private func file() throws(CommandFailure) -> String {
    guard let path = Configuration.path else {
      throw CommandFailure(.cannotCreate, Manual.phrases.noHome)
    }
    return path
  }

  private func listedKeys(_ phrases: Phrases) -> String {
    let commands = Configuration.current.keys.listed(phrases)
    let width = commands.map(\.command.name.count).max() ?? 0
    let keys = commands.map { $0.keys.joined(separator: " ") }
    let keyWidth = min(keys.map(\.count).max() ?? 0, 24)
    return zip(commands, keys).map { command, keys in
      let name = command.command.name.rightPadded(to: width)
      return "\(name)  \(keys.rightPadded(to: keyWidth))  \(command.help)"
    }.joined(separator: "\n")
  }

  /// Prints every setting with its value and its origin.
  private func show(_ phrases: Phrases) throws {
    let settings = EffectiveSettings(language: common.language, phrases: phrases).all
    let names = settings.map(\.name.count).max() ?? 0
    let values = settings.map(\.value.count).max() ?? 0
    let path = Configuration.path
    let isThere = path.map { Files.kind(of: $0) == .file } ?? false
    let file = (path ?? "–") + (isThere ? "" : phrases.noConfiguration)
    let lines = settings.map { setting in
      let name = setting.name.rightPadded(to: names)
      return "  \(name)  \(setting.value.rightPadded(to: values))  \(setting.origin)"
    }
    Console.print(([phrases.fileField + ": " + file, ""] + lines).joined(separator: "\n"))
    if Configuration.current.problems != nil { throw ExitStatus.badData.exitCode }
  }
}
