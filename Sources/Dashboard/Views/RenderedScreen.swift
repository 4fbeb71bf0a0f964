import Canvas
import PerformanceModel

/// A drawn screen with the clicks that its parts accept.
struct RenderedScreen: Sendable {
  var frame: Frame
  /// The parts that accept clicks; the last one that holds a position counts.
  private(set) var parts: [(region: Region, click: Click)] = []
  /// The highest scroll position of the box shown; `nil` where none is shown.
  var lastTop: Int?

  init(size: Size) {
    frame = Frame(size: size)
  }

  /// Sets the click that a region accepts.
  mutating func onClick(_ region: Region, _ click: Click) {
    parts.append((region, click))
  }

  /// Makes a row selectable by a click; the selected one is highlighted and has a sign before it.
  mutating func offer(
    _ region: Region, _ click: Click, isSelected: Bool, sign: String, signColumn: Int? = nil
  ) {
    onClick(region, click)
    guard isSelected else { return }
    frame.write(sign, row: region.row, column: signColumn ?? region.column)
    frame.select(row: region.row, columns: region.column..<region.endColumn)
  }

  /// Draws a field with its text up to a last column, and returns the column after the text.
  ///
  /// A field in focus gets the cursor.
  @discardableResult
  mutating func drawField(
    _ editor: TextEditor, in region: Region, isFocused: Bool, lastColumn: Int = .max
  ) -> Int {
    let (text, cursor) = editor.visible(width: region.columns)
    let role: Role = isFocused ? .fieldFocused : .field
    if isFocused {
      let column = min(region.column + cursor, lastColumn)
      frame.cursor = Position(column: column, row: region.row)
    }
    frame.fill(region, style: CellStyle(role))
    return frame.write(
      text, row: region.row, column: region.column, limit: region.endColumn, role: role)
  }

  /// Removes all clicks, since something covers everything drawn so far.
  mutating func cover() {
    parts = []
  }

  /// Removes all clicks except commands, since nothing else can be chosen now.
  mutating func coverChoices() {
    parts.removeAll { part in
      if case .command = part.click { false } else { true }
    }
  }

  /// Returns the click that a position accepts.
  func click(at position: Position) -> Click? {
    parts.last { $0.region.contains(position) }?.click
  }

  /// Writes pieces of text one after another and returns the column after the last.
  @discardableResult
  mutating func write(_ spans: [Span], row: Int, column: Int, limit: Int = .max) -> Int {
    spans.reduce(column) { column, span in
      frame.write(span.text, row: row, column: column, limit: limit, role: span.role)
    }
  }
}
