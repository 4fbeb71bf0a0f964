import Canvas
import PerformanceModel

extension State {
  /// Puts selection and scrolling right after anything has changed: the selection stays on its row,
  /// or on the nearest one left, and is always on the screen.
  mutating func clampSelectionAndScroll() {
    refreshRows()
    refreshEvents()
    let rows = rows
    guard !rows.isEmpty else {
      route.top = 0
      return
    }
    let index = selectedIndex ?? min(route.index, rows.count - 1)
    route.index = index
    route.selection = rows[index].id
    let height = max(1, listHeight)
    if case .overview = route.kind { return }
    let last = max(0, rows.count - height)
    // Half a screen cannot be scrolled by the terminal, only sent anew: then the list goes on by a
    // third at once.
    let stride = Layout(size: size).split == .sideBySide ? height / 3 : 0
    if index < route.top { route.top = index - stride }
    if index >= route.top + height { route.top = index - height + 1 + stride }
    route.top = min(max(0, route.top), last)
  }

  /// What is selected in a list over the place: its name stays the same where its place in the list does not.
  private var chosenName: String? {
    switch dialog {
    case .measurements(let code, let selection):
      let rows = measurementRows(of: code)
      return rows.indices.contains(selection) ? rows[selection].measurement.id : nil
    case .history(let selection):
      return events.indices.contains(selection) ? events[selection].id : nil
    case .conflicts(let selection):
      let sides = conflictSides
      return sides.indices.contains(selection) ? sides[selection].event.id : nil
    case .offices(let selection):
      return offices.indices.contains(selection - 1) ? offices[selection - 1].name : nil
    default: return nil
    }
  }

  /// Selects by its name what was selected before the plan changed; the place stays where it is gone.
  private mutating func choose(_ name: String) {
    refreshEvents()
    switch dialog {
    case .measurements(let code, let old):
      let rows = measurementRows(of: code)
      dialog = .measurements(
        of: code, selection: rows.firstIndex { $0.measurement.id == name } ?? old)
    case .history(let old):
      dialog = .history(selection: events.firstIndex { $0.id == name } ?? old)
    case .conflicts(let old):
      dialog = .conflicts(selection: conflictSides.firstIndex { $0.event.id == name } ?? old)
    case .offices(let old):
      dialog = .offices(selection: offices.firstIndex { $0.name == name }.map { $0 + 1 } ?? old)
    default: break
    }
  }

  /// How many rows of a list are on the screen.
  var listHeight: Int {
    let layout = Layout(size: size)
    return layout.list.rows - (hasColumnHeadings ? 1 : 0)
  }

  /// Whether the list has a line of headings over its columns.
  var hasColumnHeadings: Bool { Layout(size: size).body.rows >= 12 }

  /// Takes a plan that changed, keeping the reader's place.
  mutating func replacePlan(by plan: Plan) {
    let chosen = chosenName
    self.plan = plan
    defer { chosen.map { choose($0) } }
    texts += 1
    // What no disk has confirmed yet stays on the screen.
    let known = unsaved.isEmpty ? [] : Set(plan.history.map(\.id))
    for event in unsaved where !known.contains(event.id) { self.plan.apply(event) }
    refresh()
    routes = routes.filter { route in
      switch route.kind {
      case .overview, .worklist, .browse(nil): true
      case .browse(let area?): plan.area(area) != nil
      case .detail(let code): plan.objectiveIndex(of: code) != nil
      }
    }
    if routes.isEmpty { routes = [Route(.overview)] }
    clampSelectionAndScroll()
  }
}
