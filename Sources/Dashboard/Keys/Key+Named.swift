import Canvas

extension Key {
  /// Reads the name of a key as the configuration writes it: `e`, `^P`, `M-x`, `F5`, `PageUp`, `S-Tab`.
  ///
  /// - Parameter name: One character, `^` and a letter, `M-` and a character, or a name of
  ///   ``namedKeys``, in any case.
  public init?(named name: String) {
    let characters = Array(name)
    if characters.count == 1, let only = characters.first, !only.isWhitespace {
      self = .character(only)
      return
    }
    let lowered = name.lowercased()
    if let known = Self.namedKeys.first(where: { $0.name.lowercased() == lowered }) {
      self = known.key
      return
    }
    if characters.count == 2, characters[0] == "^", characters[1].isLetter || characters[1] == "_" {
      self = .control(Character(characters[1].lowercased()))
    } else if lowered.hasPrefix("m-"), characters.count == 3 {
      self = .alternate(characters[2])
    } else if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), 1...12 ~= number {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The keys that have a name of several letters, with that name.
  public static let namedKeys: [(name: String, key: Key)] = [
    ("Space", .character(" ")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
    ("S-Tab", .backTab), ("Backspace", .backspace), ("Delete", .delete), ("Insert", .insert),
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("S-Up", .shiftUp),
    ("S-Down", .shiftDown), ("S-Left", .shiftLeft), ("S-Right", .shiftRight),
    ("^Left", .controlLeft), ("^Right", .controlRight), ("Home", .home), ("End", .end),
    ("PageUp", .pageUp), ("PageDown", .pageDown),
  ]

  /// The name of the key in the configuration; `nil` for what is not a key of a keyboard.
  var configurationName: String? {
    if let known = Self.namedKeys.first(where: { $0.key == self }) { return known.name }
    return switch self {
    case .character(let character): String(character)
    case .control(let letter): "^\(letter.uppercased())"
    case .alternate(let character): "M-\(character)"
    case .function(let number): "F\(number)"
    default: nil  // Pasted text, the mouse and keys without a name.
    }
  }

  /// The key types a character.
  var isText: Bool {
    if case .character = self { true } else { false }
  }
}
