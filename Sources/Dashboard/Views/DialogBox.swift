import Canvas
import Wording

/// The view of a dialog.
protocol DialogView: StateView {
  associatedtype Shown: Dialog
  var dialog: Shown { get }

  /// Creates the view; `nil` where the subject of the dialog is gone.
  init?(state: State, dialog: Shown)

  func draw(on screen: inout RenderedScreen)
}

extension DialogView {
  /// Draws a box with hints in its lower border; returns the region inside and the first line
  /// shown.
  ///
  /// `position` names the part shown where that is not a matter of lines.
  @discardableResult
  func drawBox(
    _ title: String, _ lines: [[Span]], width: Int, top: Int = 0, position: String? = nil,
    on screen: inout RenderedScreen
  ) -> (inside: Region, top: Int) {
    screen.cover()
    let columns = min(size.columns, width + 4)
    let rows = min(size.rows, lines.count + 2)
    let box = Region(
      column: (size.columns - columns) / 2, row: max(0, (size.rows - rows) / 2), columns: columns,
      rows: rows)
    screen.frame.fill(box, style: CellStyle(.text))
    let inside = Region(
      column: box.column + 2, row: box.row + 1, columns: max(0, box.columns - 4),
      rows: max(0, box.rows - 2))
    let lastTop = max(0, lines.count - inside.rows)
    screen.lastTop = lastTop
    let top = min(top, lastTop)
    let shown = min(lines.count, top + inside.rows)
    let isPart = shown < lines.count || top > 0
    let position =
      position
      ?? (isPart ? phrases.position(top + 1, shown, of: lines.count) : nil)
    drawBorder(box, title: title, position: position, on: &screen)
    for (offset, line) in lines.dropFirst(top).prefix(inside.rows).enumerated() {
      screen.write(
        line, row: inside.row + offset, column: inside.column, limit: inside.endColumn)
    }
    screen.frame.cursor = nil
    return (inside, top)
  }

  private func drawBorder(
    _ box: Region, title: String, position: String?, on screen: inout RenderedScreen
  ) {
    let style = CellStyle(.rule)
    let bottom = box.endRow - 1
    for row in [box.row, bottom] {
      screen.frame.fill(
        Region(column: box.column, row: row, columns: box.columns, rows: 1), with: symbols.rule,
        style: style)
    }
    for column in [box.column, box.endColumn - 1] {
      let wall = Region(column: column, row: box.row + 1, columns: 1, rows: bottom - box.row - 1)
      screen.frame.fill(wall, with: symbols.wall, style: style)
    }
    let corners = symbols.corners
    screen.frame.write(corners.topLeft, row: box.row, column: box.column, role: .rule)
    screen.frame.write(corners.topRight, row: box.row, column: box.endColumn - 1, role: .rule)
    screen.frame.write(corners.bottomLeft, row: bottom, column: box.column, role: .rule)
    screen.frame.write(corners.bottomRight, row: bottom, column: box.endColumn - 1, role: .rule)
    let place = position.map { " \($0) " } ?? ""
    let room = box.columns - 6 - place.cellWidth
    let text = " \(title.fitted(to: room, ellipsis: symbols.ellipsis)) "
    screen.frame.write(text, row: box.row, column: box.column + 1, role: .heading)
    screen.frame.write(
      place, row: box.row, column: max(box.column + 2, box.endColumn - place.cellWidth - 2),
      limit: box.endColumn - 1, role: .dim)
    if let notice, box.endRow > (Layout(size: size).messages ?? 0) {
      // The box covers the line of messages, which matter more than the keys now.
      let text = " \(notice.fitted(to: box.columns - 4, ellipsis: symbols.ellipsis)) "
      screen.frame.write(text, row: bottom, column: box.column + 1, role: notice.role)
      return
    }
    let hints = keys.hintBindings(in: Shown.context).compactMap { hint(of: $0) }
    for placed in placed(
      hints, width: box.columns - 2,
      keeping: [.answer(.close), .edit(.cancelEntry), .answer(.decline)])
    {
      let column = box.column + 1 + placed.column
      let hint = placed.hint
      screen.frame.write(" \(hint.key) ", row: bottom, column: column - 1, role: .hintKey)
      screen.frame.write(
        "\(hint.words) ", row: bottom, column: column + hint.key.cellWidth + 1, role: .hint)
      screen.onClick(
        Region(column: column, row: bottom, columns: hint.width, rows: 1), .command(hint.command))
    }
  }
}
