import PerformanceModel
import Wording

/// A sheet: lines above, headings, rows of typed cells.
struct SheetTable {
  let name: String
  var preface: [String] = []
  let columns: [Column]
  let rows: [[CellContent]]
  /// True if the last row is a sum of the others.
  var hasTotal = false

  struct Column {
    let title: String
    /// In characters of the usual size.
    let width: Double
    let role: Role

    init(_ title: String, _ width: Double, _ role: Role = .plain) {
      self.title = title
      self.width = width
      self.role = role
    }
  }

  enum Role {
    case plain
    /// Long text, broken into lines.
    case long
    case status
    case share
    case number

    var isRight: Bool { self == .share || self == .number }
  }

  func draw(on book: inout Workbook, _ phrases: Phrases) {
    for (row, line) in preface.enumerated() {
      let look = CellLook(isBold: row == 0, hasRule: false, size: row == 0 ? 16 : 0)
      book.write(.text(line), row: row, column: 0, look)
      book.setHeight(row == 0 ? 26 : 16, ofRow: row)
    }
    let head = preface.isEmpty ? 0 : preface.count + 1
    for (index, column) in columns.enumerated() {
      book.setWidth(column.width, ofColumn: index)
      let look = CellLook(
        isBold: true, wraps: true, isRight: column.role.isRight, isIndented: !column.role.isRight,
        ground: 0x1F4F99, text: 0xFFFFFF)
      book.write(.text(column.title), row: head, column: index, look)
    }
    for (offset, row) in rows.enumerated() {
      draw(row, at: head + 1 + offset, isBold: hasTotal && offset == rows.count - 1, on: &book)
    }
    let filtered = rows.count - (hasTotal ? 1 : 0)
    book.setHead(
      row: head, lastRow: head + filtered, lastColumn: columns.count - 1,
      fixedColumns: preface.isEmpty ? 1 : 0)
    guard !rows.isEmpty else { return }
    colour(rows: (head + 1)...(head + rows.count), on: &book, phrases)
  }

  private func draw(_ row: [CellContent], at place: Int, isBold: Bool, on book: inout Workbook) {
    for (index, content) in row.enumerated() {
      let role = columns[index].role
      let look = CellLook(isBold: isBold, wraps: role == .long, isIndented: !role.isRight)
      book.write(content, row: place, column: index, look)
    }
    // Readers that do not measure wrapped text themselves are told how high a row is.
    let lines = zip(columns, row).map { column, content in
      guard column.role == .long, case .text(let text) = content else { return 1 }
      return Int((Double(text.count) / ((column.width - 2) * 1.05)).rounded(.up))
    }
    book.setHeight(Double(min(max(lines.max() ?? 1, 1), 25)) * 15, ofRow: place)
  }

  private func colour(rows: ClosedRange<Int>, on book: inout Workbook, _ phrases: Phrases) {
    for (index, column) in columns.enumerated() {
      switch column.role {
      case .plain, .long, .number: break
      case .share: book.drawBars(column: index, rows: rows)
      case .status:
        for status in Status.allCases {
          let (ground, text) = SheetTable.colours(of: status)
          book.colour(
            phrases.name(of: status), column: index, rows: rows, ground: ground, text: text)
        }
      }
    }
  }

  /// A pale ground and a deep text with a contrast of more than 4.5.
  private static func colours(of status: Status) -> (ground: Int, text: Int) {
    switch status {
    case .achieved: (0xDDF1E4, 0x14532D)
    case .nearly: (0xDCF0F5, 0x0B4F66)
    case .partial: (0xFBEFD5, 0x6B4400)
    case .missed: (0xFBDFDD, 0x8E1812)
    case .underWay: (0xE0E9F8, 0x1F4488)
    case .behind: (0xF3E2F5, 0x6C2773)
    case .overdue: (0xF8DCE5, 0x7A1030)
    case .toMeasure: (0xECEEF1, 0x454B55)
    case .notDue: (0xF1F2F4, 0x4F5660)
    case .notEvaluable: (0xE9E7F6, 0x45407A)
    }
  }
}
