import Canvas

/// Where the parts of the screen lie, for a size.
struct Layout: Hashable, Sendable {
  let size: Size
  /// The row of the place and the saving state; `nil` on the smallest screens.
  let header: Int?
  let headerRule: Int?
  let body: Region
  /// The row of messages, positions and the filter.
  let messages: Int?
  let hints: Int?

  init(size: Size) {
    self.size = size
    header = size.rows >= 3 ? 0 : nil
    headerRule = size.rows >= 12 ? 1 : nil
    hints = size.rows >= 4 ? size.rows - 1 : nil
    messages = size.rows >= 8 ? size.rows - 2 : nil
    let top = (header == nil ? 0 : 1) + (headerRule == nil ? 0 : 1)
    let bottom = (hints == nil ? 0 : 1) + (messages == nil ? 0 : 1)
    body = Region(column: 0, row: top, columns: size.columns, rows: size.rows - top - bottom)
  }

  /// Whether list and detail stand side by side.
  var isWide: Bool { size.columns >= 100 && body.rows >= 8 }

  /// The region of a list; the whole body where the detail does not stand beside it.
  var list: Region {
    guard isWide else { return body }
    return Region(column: 0, row: body.row, columns: size.columns * 52 / 100, rows: body.rows)
  }

  /// The region of the detail beside a list.
  var side: Region? {
    guard isWide else { return nil }
    let column = list.endColumn + 2
    return Region(
      column: column, row: body.row, columns: size.columns - column - 1, rows: body.rows)
  }
}
