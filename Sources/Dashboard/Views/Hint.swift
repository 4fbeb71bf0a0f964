import Canvas
import Wording

/// A key and its word in a line of hints.
struct Hint: Hashable {
  let key: String
  let words: String
  let command: Command
  /// The width of key and words, in cells.
  let width: Int

  init(key: String, words: String, command: Command) {
    self.key = key
    self.words = words
    self.command = command
    width = key.cellWidth + 1 + words.cellWidth
  }
}

extension StateView {
  /// Returns the hint of a binding; `nil` without one, or when its key does nothing now.
  func hint(of binding: KeyBinding) -> Hint? {
    guard let words = binding.hint, binding.isAvailable(state), has(binding.matter) else {
      return nil
    }
    // "Yes" has a letter in each language; all of them work.
    let foreignYes: Key? =
      binding.command == .answer(.confirm)
      ? .character(phrases.language == .italian ? "y" : "s") : nil
    guard let key = binding.keys.first(where: { $0 != foreignYes }) else { return nil }
    let isBackToAll = binding.command == .arrange(.toggleMine) && office != nil
    return Hint(
      key: key.name(in: phrases, symbols),
      words: isBackToAll ? phrases.everyoneHint : words(phrases), command: binding.command)
  }

  /// Places whole hints from the left; the last one is that of the help.
  ///
  /// Some are kept where not all fit.
  func placed(
    _ hints: [Hint], width: Int, keeping kept: [Command]
  ) -> [(hint: Hint, column: Int)] {
    func isLast(_ hint: Hint) -> Bool {
      hint.command == .show(.help) || hint.command == .run(.quit)
    }
    let ordered = hints.filter { !isLast($0) } + hints.filter(isLast)
    var room =
      width + 1
      - ordered.filter { kept.contains($0.command) }
      .reduce(0) { $0 + $1.width + 3 }
    var isFull = false
    var column = 1
    return ordered.compactMap { hint in
      if !kept.contains(hint.command) {
        isFull = isFull || hint.width + 3 > room
        if isFull { return nil }
        room -= hint.width + 3
      }
      guard column + hint.width <= width else { return nil }
      defer { column += hint.width + 3 }
      return (hint, column)
    }
  }

  /// Returns whether the subject of a command exists.
  private func has(_ matter: KeyBinding.Matter) -> Bool {
    switch matter {
    case .nothing: true
    case .row: route.selection != nil && !rows.isEmpty
    case .objective: state.currentObjective != nil
    case .conflict: !plan.decisionConflicts.isEmpty
    case .figure: isMeanSelected || state.currentObjective != nil
    }
  }

  /// The selected row is a mean.
  private var isMeanSelected: Bool {
    switch route.selection {
    case .area, .plan: !rows.isEmpty
    case .need, .conflicts, .due, .recent, .objective, .heading, nil: false
    }
  }
}
