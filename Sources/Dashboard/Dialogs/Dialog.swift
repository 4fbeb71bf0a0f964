import Canvas
import PerformanceModel

/// A window over the route shown, which takes the keys.
///
/// A dialog is one type: its data, its keys, their effects, its view. It puts its next state,
/// another dialog or none into ``State/dialog``.
protocol Dialog: Sendable {
  associatedtype View: DialogView where View.Shown == Self

  /// The context of its keys in the key table.
  static var context: KeyContext { get }
  /// The effects to run when it opens.
  var opening: [Effect] { get }
  /// The form has fields to move between.
  var hasSeveralFields: Bool { get }
  /// Returns the name of the selected item, by which it is found when the plan has changed.
  func selectedName(in state: State) -> String?
  /// Returns the dialog for a changed plan, with the same item selected if it still exists.
  func refreshed(in state: State, keeping name: String?) -> Self

  func draw(_ state: State, on screen: inout RenderedScreen)

  /// Handles a key as text; returns whether it was text.
  func type(_ key: Key, in state: inout State) -> Bool
  func move(_ move: Command.Move, in state: inout State) -> [Effect]
  func edit(_ edit: Command.Edit, in state: inout State, at moment: Moment) -> [Effect]
  func choose(_ choose: Command.Choose, in state: inout State)
  func confirm(in state: inout State, at moment: Moment) -> [Effect]
  func close(in state: inout State) -> [Effect]
  /// Returns whether the selected item can be shown by itself.
  func canOpen(in state: State) -> Bool
  func open(in state: inout State)
  /// Handles a click on one of its fields or choices.
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

  /// Replaces the dialog shown with a changed copy.
  func shown(in state: inout State, _ change: (inout Self) -> Void) {
    var dialog = self
    change(&dialog)
    state.dialog = dialog
  }
}
