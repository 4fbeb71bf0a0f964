import Canvas
import Wording

/// The keys in force: the shipped ones, with the reader's own in place of some.
///
/// Dispatch, the hint line, the help screen and the palette are all made from this one table.
public struct KeyTable: Sendable {
  let bindings: [KeyBinding]
  /// Every context in which some key does something, in the order of the table.
  let contexts: [KeyContext]
  /// The bindings of every context.
  private let byContext: [KeyContext: [KeyBinding]]
  /// The bindings with a hint, of every context.
  private let hinted: [KeyContext: [KeyBinding]]

  init(bindings: [KeyBinding]) {
    self.bindings = bindings
    // Every context has a key of its own, by which it is left.
    contexts = bindings.flatMap(\.scope.contexts).reduce(into: []) { contexts, context in
      if !contexts.contains(context) { contexts.append(context) }
    }
    byContext = contexts.reduce(into: [:]) { table, context in
      table[context] = bindings.filter { $0.scope.contains(context) }
    }
    hinted = byContext.mapValues { $0.filter { $0.hint != nil } }
  }

  /// The keys that the program comes with.
  public static let shipped = KeyTable(bindings: KeyBinding.shipped)

  /// Returns the binding of a key in a context.
  func binding(of key: Key, in context: KeyContext) -> KeyBinding? {
    bindings(in: context).first { $0.keys.contains(key) }
  }

  /// Returns all bindings of a context, the most useful first.
  func bindings(in context: KeyContext) -> [KeyBinding] {
    byContext[context] ?? []
  }

  /// Returns the bindings of a context that have hints, the most useful first.
  func hintBindings(in context: KeyContext) -> [KeyBinding] { hinted[context] ?? [] }

  /// Returns the first key of a command in a context, for messages that name it; `nil` where it has
  /// none.
  func key(for command: Command, in context: KeyContext) -> Key? {
    bindings(in: context).first { $0.command == command }?.keys.first
  }
}

/// The reason why a key of the reader's own is rejected.
public enum OwnKeyFault: Error, Hashable, Sendable {
  /// The key already means something else where the command can be given.
  case taken(by: Command)
  /// The command is only given where text is typed, and the key is a letter of that text.
  case typesText
}

extension KeyTable {
  /// Returns the table with keys of the reader's own for a command, in place of the shipped ones.
  ///
  /// Where text is typed, keys that are letters of it are left out, and the shipped keys stay.
  ///
  /// - Returns: The new table, or the reason why a key is rejected.
  public func binding(
    _ keys: [Key], to command: Command
  ) -> Result<KeyTable, OwnKeyFault> {
    var changed = bindings
    for (index, binding) in bindings.enumerated() where binding.command == command {
      let isTyping = contexts.contains { $0.kind == .text && binding.scope.contains($0) }
      let usable = isTyping ? keys.filter { !$0.isText } : keys
      if usable.isEmpty { continue }
      changed[index] = binding.with(keys: usable)
    }
    guard changed.contains(where: { $0.command == command && !$0.keys.isDisjoint(with: keys) })
    else { return .failure(.typesText) }
    for context in contexts {
      let others = changed.filter { $0.scope.contains(context) && $0.command != command }
      let own = changed.filter { $0.scope.contains(context) && $0.command == command }
      for key in own.flatMap(\.keys) where keys.contains(key) {
        if let other = others.first(where: { $0.keys.contains(key) }) {
          return .failure(.taken(by: other.command))
        }
      }
    }
    return .success(KeyTable(bindings: changed))
  }
}

extension [Key] {
  fileprivate func isDisjoint(with others: [Key]) -> Bool { !contains { others.contains($0) } }
}
