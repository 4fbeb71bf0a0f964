/// A request that a person makes of the dashboard, named for its effect, in groups handled alike.
public enum Command: Hashable, Sendable {
  case move(Move)
  case go(Go)
  case arrange(Arrange)
  case date(DateStep)
  case edit(Edit)
  case choose(Choose)
  case answer(Answer)
  case record(Record)
  case run(Program)
  /// Opens a dialog.
  case show(Opening)

  /// Moves a selection, or scrolls.
  public enum Move: String, CaseIterable, Sendable {
    case moveUp, moveDown, pageUp, pageDown, moveToFirst, moveToLast
    case scrollDetailUp, scrollDetailDown
  }

  /// Goes from route to route.
  public enum Go: String, CaseIterable, Sendable {
    case open, back, showWorklist, showPlan
  }

  /// Folds, narrows and sorts lists.
  public enum Arrange: String, CaseIterable, Sendable {
    case toggleFold, foldAll, search, clearFilter, changeOrder, reverseOrder, toggleMine
  }

  /// Steps the day shown.
  public enum DateStep: String, CaseIterable, Sendable {
    case monthBack, monthForward, quarterBack, quarterForward, yearBack, yearForward, backToToday
  }

  /// Goes between the fields of a form, saves or leaves it.
  public enum Edit: String, CaseIterable, Sendable {
    case nextField, previousField, nextIndicator, previousIndicator, save, saveAndNext, cancelEntry
  }

  /// Selects and clears choices of a list.
  public enum Choose: String, CaseIterable, Sendable { case toggleChoice, clearChoices }

  /// Ends a dialog.
  public enum Answer: String, CaseIterable, Sendable { case confirm, decline, close }

  /// Changes what was recorded.
  public enum Record: String, CaseIterable, Sendable { case undo, redo }

  /// Controls the program itself.
  public enum Program: String, CaseIterable, Sendable {
    case toggleMouse, redraw, retrySaving, suspend, quit
  }
}

/// A command that opens a dialog, declared in the dialog's own file.
public struct Opening: Hashable, Sendable {
  let name: String
  /// Makes the dialog; `nil` where there is nothing to open, which a notice says.
  let dialog: @Sendable (inout State) -> (any Dialog)?

  init(_ name: String, _ dialog: @escaping @Sendable (inout State) -> (any Dialog)?) {
    self.name = name
    self.dialog = dialog
  }

  public static func == (left: Opening, right: Opening) -> Bool { left.name == right.name }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension Command: CaseIterable {
  /// Every command, in the order of lists outside the screen.
  ///
  /// Commands that have a key but no place in that order come last.
  public static let allCases: [Command] = {
    let known = placed
    return known
      + Set(KeyBinding.shipped.map(\.command)).subtracting(known)
      .sorted { $0.name < $1.name }
  }()

  private static var placed: [Command] {
    let moves = Move.allCases.map(Command.move)
    let arranging = Arrange.allCases.map(Command.arrange)
    let about: [Opening] = [
      .offices, .assignment, .entry, .quickEntry, .measurements, .correction, .retraction,
      .explanation, .review, .conflicts, .settlement,
    ]
    let program: [Opening] = [.help, .palette, .history, .information, .themes]
    return moves[..<6] + [.go(.open), .go(.back), .answer(.close)] + moves[6...]
      + arranging[..<4] + [.show(.filters)] + arranging[4...] + about.map(Command.show)
      + Record.allCases.map(Command.record) + [.go(.showWorklist), .go(.showPlan), .show(.date)]
      + DateStep.allCases.map(Command.date) + program.map(Command.show)
      + Program.allCases.map(Command.run) + Edit.allCases.map(Command.edit)
      + Choose.allCases.map(Command.choose) + [.answer(.confirm), .answer(.decline)]
  }

  /// The name for the reader's own keys in the configuration, as `enter-measurement`.
  public var name: String {
    identifier.reduce(into: "") { name, character in
      name += character.isUppercase ? "-\(character.lowercased())" : String(character)
    }
  }

  private var identifier: String {
    switch self {
    case .move(let command): command.rawValue
    case .go(let command): command.rawValue
    case .arrange(let command): command.rawValue
    case .date(let command): command.rawValue
    case .edit(let command): command.rawValue
    case .choose(let command): command.rawValue
    case .answer(let command): command.rawValue
    case .record(let command): command.rawValue
    case .run(let command): command.rawValue
    case .show(let opening): opening.name
    }
  }

  /// Finds a command by the name of the configuration.
  public init?(name: String) {
    guard let command = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }
}
