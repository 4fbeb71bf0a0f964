import Canvas
import PerformanceModel

/// What lies over the route shown and takes the keys.
///
/// A dialog is one type: its data, its keys, what they do, its view. It asks for what happens next by
/// putting itself as it is then, another dialog or none into ``State/dialog``.
protocol Dialog: Sendable {
  associatedtype View: DialogView where View.Shown == Self

  /// Where its keys stand in the key table.
  static var context: KeyContext { get }
  /// What is asked of the outside when it opens.
  var opening: [Effect] { get }
  /// Whether the form has fields to go between.
  var hasSeveralFields: Bool { get }
  /// The name of what is selected, by which it is found when the plan has changed.
  func selectedName(in state: State) -> String?
  /// The dialog as the plan is now, with the selection on what was selected where that is still there.
  func refreshed(in state: State, keeping name: String?) -> Self

  func draw(_ state: State, on screen: inout RenderedScreen)

  /// Takes a key as text; returns whether it was one of the text's.
  func type(_ key: Key, in state: inout State) -> Bool
  func move(_ move: Command.Move, in state: inout State) -> [Effect]
  func edit(_ edit: Command.Edit, in state: inout State, at moment: Moment) -> [Effect]
  func choose(_ choose: Command.Choose, in state: inout State)
  func confirm(in state: inout State, at moment: Moment) -> [Effect]
  func close(in state: inout State) -> [Effect]
  /// Whether something is selected that can be shown by itself.
  func canOpen(in state: State) -> Bool
  func open(in state: inout State)
  /// Takes a click on one of its fields or choices.
  func click(_ index: Int, in state: inout State, at moment: Moment) -> [Effect]
}

extension Dialog {
  var opening: [Effect] { [] }
  var hasSeveralFields: Bool { true }
  func selectedName(in state: State) -> String? { nil }
  func refreshed(in state: State, keeping name: String?) -> Self { self }
  func type(_ key: Key, in state: inout State) -> Bool { false }
  func move(_ move: Command.Move, in state: inout State) -> [Effect] { [] }
  func edit(_ edit: Command.Edit, in state: inout State, at moment: Moment) -> [Effect] { [] }
  func choose(_ choose: Command.Choose, in state: inout State) {}
  func confirm(in state: inout State, at moment: Moment) -> [Effect] { [] }
  func canOpen(in state: State) -> Bool { false }
  func open(in state: inout State) {}
  func click(_ index: Int, in state: inout State, at moment: Moment) -> [Effect] { [] }

  func draw(_ state: State, on screen: inout RenderedScreen) {
    View(state: state, dialog: self)?.draw(on: &screen)
  }

  func close(in state: inout State) -> [Effect] {
    state.dialog = nil
    return []
  }

  /// Puts the dialog, changed, in the place of what was shown.
  func shown(in state: inout State, _ change: (inout Self) -> Void) {
    var dialog = self
    change(&dialog)
    state.dialog = dialog
  }
}
