import Canvas
import PerformanceModel

extension State {
  /// Corrects selection and scrolling after any change.
  ///
  /// The selection stays on its row, or on the nearest one left, and is always on the screen.
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
    // A terminal cannot scroll half a screen, which is sent again instead: the list then moves by a
    // third.
    let stride = layout.split == .sideBySide ? height / 3 : 0
    if index < route.top { route.top = index - stride }
    if index >= route.top + height { route.top = index - height + 1 + stride }
    route.top = min(max(0, route.top), last)
  }

  /// Makes the rows again when anything that they depend on has changed.
  private mutating func refreshRows() {
    navigation.refreshSearchIndex(of: session)
    let basis = RowBasis(navigation, session, size: size)
    guard basis != navigation.rowList?.basis else { return }
    navigation.rowList = RowBuilder(state: self).list(from: basis)
  }
}
