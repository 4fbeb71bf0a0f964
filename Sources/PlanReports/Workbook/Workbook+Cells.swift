import PerformanceModel

/// The content of a cell of a workbook.
enum CellContent: Hashable {
  case text(String)
  case number(Figure, form: String)
  case day(Day, form: String)
  case blank
}

// What is added goes to the sheet that was begun last; rows and columns count from 0.
extension Workbook {
  /// Begins a sheet; its name must be valid and new.
  mutating func beginSheet(named name: String) {
    add("S", name)
  }

  mutating func write(
    _ content: CellContent, row: Int, column: Int, _ look: CellLook = CellLook()
  ) {
    var look = look
    switch content {
    case .text(let text):
      add("T", row, column, format(look), String(text.prefix(Self.longestText)))
    case .number(let figure, let form):
      look.numberForm = form
      look.isRight = true
      look.isIndented = false
      add("N", row, column, format(look), figure.canonical)
    case .day(let day, let form):
      let (year, month, number) = day.components
      guard year >= 1900 else {  // The calendar of spreadsheets begins there.
        return write(.text(day.iso), row: row, column: column, look)
      }
      look.numberForm = form
      add("D", row, column, format(look), year, month, number)
    case .blank: add("B", row, column, format(look))
    }
  }

  /// The most characters that a cell may hold.
  private static let longestText = 32_000

  mutating func setWidth(_ width: Double, ofColumn column: Int) {
    add("W", column, width)
  }

  mutating func setHeight(_ height: Double, ofRow row: Int) {
    add("H", row, height)
  }

  /// Keeps a row of headings in sight and lets the rows below be filtered by it.
  mutating func setHead(row: Int, lastRow: Int, lastColumn: Int, fixedColumns: Int) {
    add("X", row, max(row, lastRow), lastColumn, fixedColumns)
  }

  mutating func setPaper(header: String, footer: String) {
    add("Q", header, footer)
  }

  /// Colours the cells of a column that hold a text, whoever wrote it there.
  mutating func colour(
    _ text: String, column: Int, rows: ClosedRange<Int>, ground: Int, text colour: Int
  ) {
    let look = CellLook(isBold: true, hasRule: false, ground: ground, text: colour)
    add("C", rows.lowerBound, column, rows.upperBound, format(look), "\"\(text)\"")
  }

  /// Draws a bar of 0 to 100 % in the cells of a column.
  mutating func drawBars(column: Int, rows: ClosedRange<Int>) {
    add("R", rows.lowerBound, column, rows.upperBound, 0x9DBDE8)
  }
}
