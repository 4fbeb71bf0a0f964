import Wording

/// A command as a person may give it: its name, its keys, what it does.
public struct ListedCommand: Hashable, Sendable {
  public let command: Command
  /// As the configuration names them; in the order of their usefulness.
  public let keys: [String]
  /// Those of the keys that mean nothing else wherever the command can be given, so that a
  /// configuration may say so; empty where the command has none of that kind.
  public let ownKeys: [String]
  public let help: String
}

extension KeyTable {
  /// Returns every command that has a key, once, for lists outside the screen.
  public func listed(_ phrases: Phrases) -> [ListedCommand] {
    Command.allCases.compactMap { command in
      let bindings = bindings.filter { $0.command == command }
      let all = bindings.flatMap(\.keys)
      let keys = all.enumerated().filter { all.firstIndex(of: $1) == $0 }.map(\.element)
      let named = keys.filter { $0.configurationName != nil }
      guard let first = bindings.first, !named.isEmpty else { return nil }
      let own = named.filter { key in
        if case .success = binding([key], to: command) { true } else { false }
      }
      return ListedCommand(
        command: command, keys: named.compactMap(\.configurationName),
        ownKeys: own.compactMap(\.configurationName), help: first.help(phrases))
    }
  }
}
