import Canvas
import Wording

/// The effect of keys in some contexts, and the words for it.
struct KeyBinding: Sendable {
  /// Words in the language of the screen.
  typealias Words = @Sendable (Phrases) -> String

  private(set) var keys: [Key]
  let scope: KeyScope
  let command: Command
  /// The effect of the key, for the help screen and the palette.
  let help: Words
  /// The word of the hint line; `nil` for a key without a hint.
  let hint: Words?
  /// The key works now.
  let isAvailable: @Sendable (State) -> Bool
  /// The reason why the key does not work now.
  let why: Words?
  /// The subject that must exist for the key to work; its hint is left out where it does not.
  private(set) var matter = Matter.nothing
  /// The heading under which the help shows the key.
  private(set) var group = Group.moving

  /// The groups of keys in the help.
  enum Group: CaseIterable, Sendable {
    case moving, opening, recording, showing, arranging, dating, about, entering, choosing
  }

  /// The subject of a command.
  enum Matter: Sendable {
    case nothing, row, objective, figure, conflict
  }

  init(
    _ keys: Key..., on scope: KeyScope, sends command: Command,
    help: @escaping Words, hint: Words? = nil,
    when isAvailable: @escaping @Sendable (State) -> Bool = { _ in true },
    otherwise why: Words? = nil
  ) {
    self.keys = keys
    self.scope = scope
    self.command = command
    self.help = help
    self.hint = hint
    self.isAvailable = isAvailable
    self.why = why
  }

  /// Returns the binding with other keys.
  func with(keys: [Key]) -> KeyBinding {
    var binding = self
    binding.keys = keys
    return binding
  }

  /// Returns the binding as one with a subject.
  func about(_ matter: Matter) -> KeyBinding {
    var binding = self
    binding.matter = matter
    return binding
  }

  /// Returns the binding under another heading of the help.
  func under(_ group: Group) -> KeyBinding {
    var binding = self
    binding.group = group
    return binding
  }
}
