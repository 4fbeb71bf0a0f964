import Canvas
import PerformanceModel

extension State {
  /// Puts selection and scrolling right after anything has changed: the selection stays on its row,
  /// or on the nearest one left, and is always on the screen.
  mutating func clampSelectionAndScroll() {
    refreshRows()
    let rows = rows
    guard !rows.isEmpty else {
      route.top = 0
      return
    }
    let index = navigation.selectedIndex ?? min(route.index, rows.count - 1)
    route.index = index
    route.selection = rows[index].id
    if case .overview = route.kind { return }
    let layout = Layout(size: size)
    let height = max(1, layout.listHeight)
    let last = max(0, rows.count - height)
    // Half a screen cannot be scrolled by the terminal, only sent anew: then the list goes on by a
    // third at once.
    let stride = layout.split == .sideBySide ? height / 3 : 0
    if index < route.top { route.top = index - stride }
    if index >= route.top + height { route.top = index - height + 1 + stride }
    route.top = min(max(0, route.top), last)
  }

  /// Makes the rows anew where they no longer follow from what they were made of.
  private mutating func refreshRows() {
    navigation.refreshSearchIndex(of: session)
    let basis = RowBasis(navigation, session, size: size)
    guard basis != navigation.rowList?.basis else { return }
    navigation.rowList = RowBuilder(state: self).list(from: basis)
  }
}
