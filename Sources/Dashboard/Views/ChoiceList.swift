import Canvas
import PerformanceModel
import Wording

extension DialogView {
  /// A line of a list to choose from: a choice, or a heading without one.
  typealias ChoiceRow = (line: [Span], choice: Int?)

  /// Draws a list to choose from in a box.
  func drawChoices(
    _ title: String, _ rows: [ChoiceRow], selection: Int, width: Int,
    on screen: inout RenderedScreen
  ) {
    drawChoices(
      title, count: rows.count, selected: rows.firstIndex { $0.choice == selection } ?? 0,
      width: width, on: &screen
    ) { rows[$0] }
  }

  /// Draws a list to choose from in a box; makes only the rows on the screen.
  func drawChoices(
    _ title: String, count: Int, selected: Int, width: Int,
    on screen: inout RenderedScreen, row: (Int) -> ChoiceRow
  ) {
    let room = max(1, size.rows - 2)
    let top = max(0, min(selected - room / 2, count - room))
    let visible = (top..<count).prefix(room)
    let rows = visible.map(row)
    var lines = [[Span]](repeating: [], count: count)
    for (index, row) in zip(visible, rows) { lines[index] = [Span("  ")] + row.line }
    let inside = drawBox(title, lines, width: width, top: top, on: &screen).inside
    for (offset, index) in visible.prefix(inside.rows).enumerated() {
      guard let choice = rows[offset].choice else { continue }
      let region = Region(
        column: inside.column, row: inside.row + offset, columns: inside.columns, rows: 1)
      screen.offer(
        region, .choice(choice), isSelected: index == selected, sign: symbols.selection)
    }
  }
}
