import Canvas
import PerformanceModel

extension State {
  /// Puts selection and scrolling right after anything has changed: the selection stays on its row,
  /// or on the nearest one left, and is always on the screen.
  mutating func settle() {
    refreshRows()
    let rows = rows
    guard !rows.isEmpty else {
      place.top = 0
      return
    }
    let index = selectedIndex ?? min(place.index, rows.count - 1)
    place.index = index
    place.selection = rows[index].id
    let height = max(1, listHeight)
    if case .overview = place.kind { return }
    let last = max(0, rows.count - height)
    // Half a screen cannot be scrolled by the terminal, only sent anew: then the list goes on by a
    // third at once.
    let stride = Layout(size: size).split == .sideBySide ? height / 3 : 0
    if index < place.top { place.top = index - stride }
    if index >= place.top + height { place.top = index - height + 1 + stride }
    place.top = min(max(0, place.top), last)
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
    self.plan = plan
    texts += 1
    // What no disk has confirmed yet stays on the screen.
    let known = unsaved.isEmpty ? [] : Set(plan.history.map(\.id))
    for event in unsaved where !known.contains(event.id) { self.plan.apply(event) }
    refresh()
    places = places.filter { place in
      switch place.kind {
      case .overview, .worklist, .browse(nil): true
      case .browse(let area?): plan.area(area) != nil
      case .detail(let code): plan.objectiveIndex(of: code) != nil
      }
    }
    if places.isEmpty { places = [Place(.overview)] }
    settle()
  }
}
