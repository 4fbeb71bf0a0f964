import Canvas
import PerformanceModel

/// A drawn screen, and what a click on its parts means.
struct RenderedScreen: Sendable {
  var frame: Frame
  /// The latest part that holds a position counts.
  private(set) var parts: [(region: Region, click: Click)] = []
  /// The last line that the box shown can begin with; `nil` where none is shown.
  var lastTop: Int?

  init(size: Size) {
    frame = Frame(size: size)
  }

  /// Says what a click on a region means.
  mutating func onClick(_ region: Region, _ click: Click) {
    parts.append((region, click))
  }

  /// Makes a row one that can be chosen by a click; the one selected has a sign before it and stands out.
  mutating func offer(
    _ region: Region, _ click: Click, isSelected: Bool, sign: String, signColumn: Int? = nil
  ) {
    onClick(region, click)
    guard isSelected else { return }
    frame.write(sign, row: region.row, column: signColumn ?? region.column)
    frame.select(row: region.row, columns: region.column..<region.endColumn)
  }

  /// Draws a field with its text, and the cursor, up to a last column, where it takes the keys; returns the
  /// column after the text.
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

  /// Takes all meanings away, as something lies over everything drawn so far.
  mutating func cover() {
    parts = []
  }

  /// Takes all meanings away but those of commands, as nothing else can be chosen now.
  mutating func coverChoices() {
    parts.removeAll { part in
      if case .command = part.click { false } else { true }
    }
  }

  /// Returns what a click means.
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
