import Canvas
import PerformanceModel

/// The effect of a click on a part of the screen.
enum Click: Hashable, Sendable {
  case row(RowID)
  case command(Command)
  /// A field or a choice of the dialog, by its index.
  case choice(Int)
  /// An objective named in the detail.
  case objective(Code)
  /// The heading of a column.
  case order(SortOrder)
}

extension State {
  /// Handles a mouse event and returns the effects to run.
  ///
  /// A click selects, a click on the selection or a double click opens, the wheel moves; the hints
  /// and the buttons of forms can be clicked.
  mutating func handle(_ event: MouseEvent, at moment: Moment) -> [Effect] {
    switch event.action {
    case .wheelUp: return wheel(.moveUp, .scrollDetailUp, at: event.position)
    case .wheelDown: return wheel(.moveDown, .scrollDetailDown, at: event.position)
    case .press, .doubleClick: break
    }
    guard let click = renderedScreen.click(at: event.position) else { return [] }
    switch click {
    case .command(let command): return dispatch(command, at: moment)
    case .choice(let index): return dialog?.click(index, in: &self, at: moment) ?? []
    case .row(let id):
      let wasSelected = route.selection == id
      route.selection = id
      route.detailTop = 0
      return wasSelected || event.action == .doubleClick ? perform(.go(.open), at: moment) : []
    case .objective(let code):
      dialog = nil
      navigation.push(.detail(code))
    case .order(let order): navigation.sort(by: order)
    }
    return []
  }

  private mutating func wheel(
    _ list: Command.Move, _ detail: Command.Move, at position: Position
  ) -> [Effect] {
    let isOverSide = dialog == nil && Layout(size: size).side?.contains(position) == true
    return move(isOverSide && route.kind.context == .list ? detail : list)
  }
}
