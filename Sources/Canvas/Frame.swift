import Text

/// A whole screen as cells: the output of a view, the input of a terminal.
///
/// Everything written is clipped to the frame, and no control character ever gets into a cell.
public struct Frame: Hashable, Sendable {
  public let size: Size
  /// The rows from the top, each ``Size/columns`` cells wide.
  public private(set) var rows: [[Cell]]
  /// Where the text cursor blinks; `nil` hides it.
  public var cursor: Position?

  /// Creates a blank frame.
  public init(size: Size) {
    self.size = size
    rows = Array(repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
  }

  /// Writes one line of text and returns the column after its last cell.
  ///
  /// Text beyond `limit` (or the right edge) is cut; a wide character is never cut in half.
  ///
  /// - Parameters:
  ///   - text: Any text; visible symbols replace control and direction characters.
  ///   - row: The row, from 0.
  ///   - column: The first column, from 0.
  ///   - limit: The first column not to be written.
  ///   - style: How the text looks.
  /// - Returns: The column after the last cell written.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, limit: Int = .max, style: CellStyle
  ) -> Int {
    guard rows.indices.contains(row) else { return column }
    let end = min(limit, size.columns)
    return rows[row].withUnsafeMutableBufferPointer { cells in
      var column = column
      for glyph in Glyphs(text) {
        guard column + glyph.width <= end else { break }
        if column >= 0 { cells.put(glyph, at: column, style: style) }
        column += glyph.width
      }
      return column
    }
  }

  /// Writes a part of a text in a role.
  @discardableResult
  public mutating func write(
    _ text: Substring, row: Int, column: Int, limit: Int = .max, role: Role = .text
  ) -> Int {
    write(String(text), row: row, column: column, limit: limit, style: CellStyle(role))
  }

  /// Writes one line of text in a role.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, limit: Int = .max, role: Role = .text
  ) -> Int {
    write(text, row: row, column: column, limit: limit, style: CellStyle(role))
  }

  /// Gives every cell of a region one character and style.
  public mutating func fill(_ region: Region, with scalar: Unicode.Scalar = " ", style: CellStyle) {
    let columns = (region.column..<region.endColumn).clamped(to: 0..<size.columns)
    for row in (region.row..<region.endRow).clamped(to: 0..<size.rows) {
      rows[row].withUnsafeMutableBufferPointer { cells in
        for column in columns {
          cells.clearHalf(at: column)
          cells[column] = Cell(scalar, style: style)
        }
      }
    }
  }

  /// Marks every cell of a row's part as selected, keeping text and roles.
  public mutating func select(row: Int, columns: Range<Int>) {
    guard rows.indices.contains(row) else { return }
    for column in columns.clamped(to: 0..<size.columns) {
      rows[row][column].style = rows[row][column].style.selected
    }
  }
}

extension UnsafeMutableBufferPointer<Cell> {
  fileprivate func put(_ glyph: Glyph, at column: Int, style: CellStyle) {
    clearHalf(at: column)
    self[column] = Cell(glyph.base, marks: glyph.marks, style: style)
    if glyph.width == 2 {
      clearHalf(at: column + 1)
      self[column + 1] = Cell("\0", style: style)
    }
  }

  /// Blanks the other half of a wide character that is about to be overwritten.
  fileprivate func clearHalf(at column: Int) {
    if self[column].isContinuation, column > 0 {
      self[column - 1] = Cell(" ", style: self[column - 1].style)
    }
    if column + 1 < count, self[column + 1].isContinuation {
      self[column + 1] = Cell(" ", style: self[column + 1].style)
    }
  }
}

extension Frame {
  /// The rows as text without trailing blanks, as a person would read them.
  public var lines: [String] {
    rows.map { row in
      var line = ""
      for cell in row where !cell.isContinuation {
        line.unicodeScalars.append(cell.base)
        line.unicodeScalars.append(contentsOf: cell.marks)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }
}
