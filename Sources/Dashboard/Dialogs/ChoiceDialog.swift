/// A dialog with a selection that moves among some choices.
protocol ChoiceDialog: Dialog {
  var selection: Int { get set }
  /// Returns the number of choices.
  func count(in state: State) -> Int
  /// Returns the names of the choices where the plan can change them; none where it cannot.
  func names(in state: State) -> [String]
}

extension ChoiceDialog {
  func names(in state: State) -> [String] { [] }

  func selectedName(in state: State) -> String? {
    let names = names(in: state)
    return names.indices.contains(selection) ? names[selection] : nil
  }

  func refreshed(in state: State, keeping name: String?) -> Self {
    var dialog = self
    if let name, let place = names(in: state).firstIndex(of: name) { dialog.selection = place }
    return dialog
  }

  func move(_ move: Command.Move, in state: inout State) -> [Effect] {
    select(moved(move, in: state), in: &state)
    return []
  }

  /// Returns the selection after a move.
  func moved(_ move: Command.Move, in state: State) -> Int {
    min(
      move.scrolled(selection, page: max(1, state.size.rows - 4)), max(0, count(in: state) - 1))
  }

  func select(_ index: Int, in state: inout State) {
    shown(in: &state) { $0.selection = index }
  }
}
