import Canvas
import PerformanceModel

/// What a click on a part of the screen means.
enum Click: Hashable, Sendable {
  case row(RowID)
  case command(Command)
  case field(Int)
  case choice(Int)
}

extension State {
  /// Takes a mouse event: a click selects, a click on the selection or a double click opens, the
  /// wheel moves; the hints and the buttons of forms can be clicked.
  mutating func take(_ event: MouseEvent, at moment: Moment) -> [Effect] {
    switch event.action {
    case .wheelUp: return wheel(.moveUp, .scrollDetailUp, at: event.position)
    case .wheelDown: return wheel(.moveDown, .scrollDetailDown, at: event.position)
    case .press, .doubleClick: break
    }
    guard let click = screenful.click(at: event.position) else { return [] }
    switch click {
    case .command(let command): return perform(command, at: moment)
    case .row(let id):
      let wasSelected = place.selection == id
      place.selection = id
      place.detailTop = 0
      return wasSelected || event.action == .doubleClick ? perform(.open, at: moment) : []
    case .field(let index):
      if case .entry(var form) = overlay, form.fields.indices.contains(index) {
        form.focus = index
        overlay = .entry(form)
      }
      return []
    case .choice(let index): return choose(index, at: moment)
    }
  }

  private mutating func wheel(
    _ command: Command, _ detail: Command, at position: Position
  ) -> [Effect] {
    if case .entry = overlay { return [] }
    let layout = Layout(size: size)
    let isOverSide = overlay == nil && layout.side?.contains(position) == true
    if isOverSide, placeContext == .list { return move(detail) }
    return move(command)
  }

  private mutating func choose(_ index: Int, at moment: Moment) -> [Effect] {
    switch overlay {
    case .themes(_, let before):
      guard themeNames.indices.contains(index) else { return [] }
      overlay = .themes(selection: index, before: before)
      return use(theme: themeNames[index])
    case .palette(var palette):
      palette.selection = index
      overlay = .palette(palette)
      return perform(.confirm, at: moment)
    default: return []
    }
  }
}
