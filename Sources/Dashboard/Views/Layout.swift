import Canvas

/// The regions of the screen, for a size.
struct Layout: Hashable, Sendable {
  let size: Size
  /// The row of the route and the saving state; `nil` on the smallest screens.
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

  /// The arrangement of list and detail in the body.
  enum Split: Hashable {
    /// The detail takes the place of the list.
    case none
    case sideBySide
    case oneAboveAnother
  }

  var split: Split {
    if size.columns >= 100 && body.rows >= 8 { return .sideBySide }
    return size.columns >= 60 && body.rows >= 30 ? .oneAboveAnother : .none
  }

  /// The region of a list; the whole body where no detail is beside it.
  var list: Region {
    switch split {
    case .none: body
    case .sideBySide:
      Region(column: 0, row: body.row, columns: size.columns * 52 / 100, rows: body.rows)
    case .oneAboveAnother:
      Region(column: 0, row: body.row, columns: size.columns, rows: body.rows / 2)
    }
  }

  /// Lists have a line of headings above their columns; on the smallest screens every row is a
  /// choice.
  var hasHeadings: Bool { body.rows >= 12 }

  /// The number of rows of a list on the screen.
  var listHeight: Int { list.rows - (hasHeadings ? 1 : 0) }

  /// The region of the detail beside or below a list.
  var side: Region? {
    switch split {
    case .none: return nil
    case .sideBySide:
      let column = list.endColumn + 2
      return Region(
        column: column, row: body.row, columns: size.columns - column - 1, rows: body.rows)
    case .oneAboveAnother:
      return Region(
        column: 1, row: list.endRow + 1, columns: size.columns - 2,
        rows: body.endRow - list.endRow - 1)
    }
  }

  /// The line between list and detail.
  var wall: Region? {
    switch split {
    case .none: nil
    case .sideBySide:
      Region(column: list.endColumn, row: body.row, columns: 1, rows: body.rows)
    case .oneAboveAnother:
      Region(column: 0, row: list.endRow, columns: size.columns, rows: 1)
    }
  }
}
