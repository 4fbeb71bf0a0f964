import Canvas
import Wording

/// What keys do in some contexts, and the words for it.
///
/// Dispatch, the hint line, the help screen and the palette are all made from these.
struct KeyBinding: Sendable {
  /// Words in the language of the screen.
  typealias Words = @Sendable (Phrases) -> String

  let keys: [Key]
  let contexts: Set<KeyContext>
  let command: Command
  /// What the key does, for the help screen and the palette.
  let help: Words
  /// The word of the hint line; `nil` where the key is not worth a place there.
  let hint: Words?
  /// Whether the key works now.
  let isAvailable: @Sendable (State) -> Bool
  /// Why it does not.
  let why: Words?

  init(
    _ keys: Key..., on contexts: Set<KeyContext>, sends command: Command,
    help: @escaping Words, hint: Words? = nil,
    when isAvailable: @escaping @Sendable (State) -> Bool = { _ in true },
    otherwise why: Words? = nil
  ) {
    self.keys = keys
    self.contexts = contexts
    self.command = command
    self.help = help
    self.hint = hint
    self.isAvailable = isAvailable
    self.why = why
  }

  /// Returns the binding of a key in a context.
  static func of(_ key: Key, in context: KeyContext) -> KeyBinding? {
    all.first { $0.contexts.contains(context) && $0.keys.contains(key) }
  }

  /// Returns all bindings of a context, the most useful first.
  static func all(in context: KeyContext) -> [KeyBinding] {
    all.filter { $0.contexts.contains(context) }
  }
}
