import ArgumentParser
import FoundationEssentials

/// The commands with their options and arguments, as the parser describes them.
struct CommandShape: Decodable {
  let commandName: String
  let abstract: String?
  let subcommands: [CommandShape]?
  let arguments: [Argument]?

  struct Argument: Decodable {
    let kind: Kind
    let shouldDisplay: Bool
    let isRepeating: Bool
    let names: [Name]?
    let allValues: [String]?
    let completionKind: [String: Source]?
    let abstract: String?
  }

  enum Kind: String, Decodable {
    case positional, option, flag
  }

  struct Name: Decodable {
    let kind: String
    let name: String

    /// The name as it is typed.
    var word: String { kind == "long" ? "--\(name)" : "-\(name)" }
  }

  /// The source of an argument's values, by the name of the kind.
  struct Source: Decodable {
    let extensions: [String]?
    let values: [String]?
  }
}

extension CommandShape {
  /// The shape of the whole program; `nil` where the parser describes itself in another way.
  static var ofProgram: CommandShape? {
    let described = try? JSONDecoder().decode(
      Description.self, from: Data(Cruscotto._dumpHelp().utf8))
    return described?.command
  }

  private struct Description: Decodable {
    let command: CommandShape
  }

  /// The arguments without a name, in their order.
  var positionals: [Argument] { (arguments ?? []).filter { $0.kind == .positional } }

  /// Returns the option or flag of a name as it is typed.
  func argument(named word: String) -> Argument? {
    arguments?.first { $0.names?.contains { $0.word == word } == true }
  }

  /// Returns the command of a name below this one.
  func subcommand(_ name: String) -> CommandShape? {
    subcommands?.first { $0.commandName == name }
  }
}
