import CXlsxwriter
import PerformanceModel

/// One sheet of a workbook: cells by row and column, from 0.
struct WorkSheet {
  let library: UnsafeMutableRawPointer
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let book: Workbook

  /// What a cell holds.
  enum Content {
    case text(String)
    case number(Figure, form: String)
    case day(Day, form: String)
    case blank
  }

  func write(_ content: Content, row: Int, column: Int, _ look: CellLook = CellLook()) {
    var look = look
    let (row, column) = (Int32(row), Int32(column))
    switch content {
    case .text(let text):
      let fitting = String(text.prefix(Self.longestText))
      xlsx_text(library, sheet, row, column, fitting, book.format(look))
    case .number(let figure, let form):
      look.numberForm = form
      look.isRight = true
      look.isIndented = false
      let number = Double(figure.canonical) ?? 0
      xlsx_number(library, sheet, row, column, number, book.format(look))
    case .day(let day, let form):
      look.numberForm = form
      let (year, month, number) = day.components
      guard year >= 1900 else {  // The calendar of spreadsheets begins there.
        xlsx_text(library, sheet, row, column, day.iso, book.format(look))
        return
      }
      xlsx_date(
        library, sheet, row, column, Int32(year), Int32(month), Int32(number), book.format(look))
    case .blank: xlsx_blank(library, sheet, row, column, book.format(look))
    }
  }

  /// The most characters that a cell may hold.
  private static let longestText = 32_000

  func setWidth(_ width: Double, ofColumn column: Int) {
    xlsx_width(library, sheet, Int32(column), width)
  }

  func setHeight(_ height: Double, ofRow row: Int) {
    xlsx_height(library, sheet, Int32(row), height)
  }

  /// Keeps a row of headings in sight and lets the rows below be filtered by it.
  func setHead(row: Int, lastRow: Int, lastColumn: Int, fixedColumns: Int) {
    xlsx_head(
      library, sheet, Int32(row), Int32(max(row, lastRow)), Int32(lastColumn), Int32(fixedColumns))
  }

  func setPaper(header: String, footer: String) {
    xlsx_paper(library, sheet, header, footer)
  }

  /// Colours the cells of a column that hold a text, whoever wrote it there.
  func colour(
    _ text: String, column: Int, rows: ClosedRange<Int>, ground: Int32, text colour: Int32
  ) {
    let look = CellLook(isBold: true, hasRule: false, ground: ground, text: colour)
    xlsx_colour(
      library, sheet, Int32(rows.lowerBound), Int32(column), Int32(rows.upperBound),
      "\"\(text)\"", book.format(look))
  }

  /// Draws a bar of 0 to 100 % in the cells of a column.
  func drawBars(column: Int, rows: ClosedRange<Int>) {
    xlsx_bars(
      library, sheet, Int32(rows.lowerBound), Int32(column), Int32(rows.upperBound), 0x9DBDE8)
  }
}
