import Canvas
import Wording

/// What keys do in some contexts, and the words for it.
struct KeyBinding: Sendable {
  /// Words in the language of the screen.
  typealias Words = @Sendable (Phrases) -> String

  private(set) var keys: [Key]
  let scope: KeyScope
  let command: Command
  /// What the key does, for the help screen and the palette.
  let help: Words
  /// The word of the hint line; `nil` where the key is not worth a place there.
  let hint: Words?
  /// Whether the key works now.
  let isAvailable: @Sendable (State) -> Bool
  /// Why it does not.
  let why: Words?
  /// What must be there for the key to do something; its hint is left out where it is not.
  private(set) var matter = Matter.nothing
  /// The heading under which the help shows the key.
  private(set) var group = Group.moving

  /// What keys have in common.
  enum Group: CaseIterable, Sendable {
    case moving, opening, recording, showing, arranging, dating, about, entering, choosing
  }

  /// What a command is about.
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

  /// Returns the binding as one that is about something.
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
