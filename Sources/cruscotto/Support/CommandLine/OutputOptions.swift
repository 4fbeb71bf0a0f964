import ArgumentParser

/// Options of a command that makes one file, or writes to standard output.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: .say(
      "Il file da creare (predefinito, e con -: lo standard output).",
      "The file to create; by default, and with -, standard output.", .file),
    completion: .file())
  var output: String?

  @Flag(help: .force)
  var force = false

  /// The path of the file, or `-`.
  var path: String { output ?? "-" }
}
