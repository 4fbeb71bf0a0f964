import Wording

/// A command for lists outside the screen: its name, its keys, its effect.
public struct ListedCommand: Hashable, Sendable {
  public let command: Command
  /// The names of the keys in the configuration, the most useful first.
  public let keys: [String]
  /// The keys that mean nothing else wherever the command can be given.
  ///
  /// A configuration may name these; empty where the command has none.
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
