import Canvas
import PerformanceModel

/// What a click on a part of the screen means.
enum Click: Hashable, Sendable {
  case row(RowID)
  case command(Command)
  case field(Int)
  case choice(Int)
  /// An objective named in the detail.
  case objective(Code)
  /// The heading of a column.
  case order(SortOrder)
}

extension State {
  /// Takes a mouse event: a click selects, a click on the selection or a double click opens, the
  /// wheel moves; the hints and the buttons of forms can be clicked.
  mutating func handle(_ event: MouseEvent, at moment: Moment) -> [Effect] {
    switch event.action {
    case .wheelUp: return wheel(.moveUp, .scrollDetailUp, at: event.position)
    case .wheelDown: return wheel(.moveDown, .scrollDetailDown, at: event.position)
    case .press, .doubleClick: break
    }
    guard let click = renderedScreen.click(at: event.position) else { return [] }
    switch click {
    case .command(let command): return dispatch(command, at: moment)
    case .row(let id):
      let wasSelected = route.selection == id
      route.selection = id
      route.detailTop = 0
      return wasSelected || event.action == .doubleClick ? perform(.open, at: moment) : []
    case .field(let index):
      moveFocus(to: index)
      return []
    case .objective(let code):
      dialog = nil
      routes.append(Route(.detail(code)))
      return []
    case .order(let order):
      sort(by: order)
      return []
    case .choice(let index): return choose(index, at: moment)
    }
  }

  private mutating func moveFocus(to index: Int) {
    switch dialog {
    case .entry(var form) where form.fields.indices.contains(index):
      form.focus = index
      dialog = .entry(form)
    case .prompt(var prompt) where prompt.fields.indices.contains(index):
      prompt = completed(prompt)
      prompt.focus = index
      dialog = .prompt(prompt)
    default: break
    }
  }

  private mutating func wheel(
    _ command: Command, _ detail: Command, at position: Position
  ) -> [Effect] {
    switch dialog {
    case .entry, .quickEntry, .prompt, .review, .discardEntry: return []
    default: break
    }
    let layout = Layout(size: size)
    let isOverSide = dialog == nil && layout.side?.contains(position) == true
    if isOverSide, routeContext == .list { return move(detail) }
    return move(command)
  }

  private mutating func choose(_ index: Int, at moment: Moment) -> [Effect] {
    switch dialog {
    case .themes(_, let before):
      guard themeNames.indices.contains(index) else { return [] }
      dialog = .themes(selection: index, before: before)
      return use(theme: themeNames[index])
    case .palette(var palette):
      palette.selection = index
      dialog = .palette(palette)
      return perform(.confirm, at: moment)
    case .filters:
      dialog = .filters(selection: index)
      return perform(.toggleChoice, at: moment)
    case .offices: return takeOffice(at: index)
    case .measurements(let code, let before):
      dialog = .measurements(of: code, selection: index)
      return before == index ? dispatch(.correctMeasurement, at: moment) : []
    case .history(let before):
      dialog = .history(selection: index)
      return before == index ? perform(.open, at: moment) : []
    case .conflicts(let before):
      dialog = .conflicts(selection: index)
      return before == index ? dispatch(.settleConflict, at: moment) : []
    default: return []
    }
  }
}
