/// A dialog that only shows something, and scrolls.
protocol ReadingDialog: Dialog {
  /// The first line shown.
  var top: Int { get set }
}

extension ReadingDialog {
  func move(_ move: Command.Move, in state: inout State) -> [Effect] {
    scroll(move, in: &state)
    return []
  }

  func scroll(_ move: Command.Move, in state: inout State) {
    var dialog = self
    dialog.top = move.scrolled(top, page: max(1, state.size.rows - 4))
    state.dialog = dialog
    // A position past the end returns to the end.
    guard let last = state.renderedScreen.lastTop, last < dialog.top else { return }
    dialog.top = last
    state.dialog = dialog
  }
}

extension Command.Move {
  /// Returns a scroll position after the move; never negative.
  ///
  /// - Parameters:
  ///   - top: The position before the move.
  ///   - page: The number of rows of a page.
  /// - Returns: The new position, perhaps past the end.
  func scrolled(_ top: Int, page: Int) -> Int {
    let wanted =
      switch self {
      case .moveUp, .scrollDetailUp: top - 1
      case .moveDown, .scrollDetailDown: top + 1
      case .pageUp: top - page
      case .pageDown: top + page
      case .moveToFirst: 0
      case .moveToLast: Int.max / 2
      }
    return max(0, wanted)
  }
}
