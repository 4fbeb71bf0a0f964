import PerformanceModel

/// Cuts text whose tables are drawn with marks: Markdown tables, grids (`+---+`), and the simple
/// tables of reStructuredText (`====  ====`).
///
/// The lines between them are paragraphs.
struct MarkedTables {
  private let lines: [String]
  private var table = 0
  private var found: [Record] = []

  init(lines: [ArraySlice<UInt8>]) {
    self.lines = lines.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Returns a row for each line, or for each row of a grid; rulings are blank rows.
  mutating func records() -> [Record] {
    var index = 0
    while index < lines.count {
      let end: Int
      if let grid = GridTable(lines, from: index) {
        end = add(grid, from: index)
      } else if isBarred(index) {
        end = addBars(from: index)
      } else {
        addParagraph(index)
        end = index + 1
      }
      index = end
    }
    return found
  }

  private func isBarred(_ index: Int) -> Bool { lines[index].contains("|") }

  private mutating func addBars(from start: Int) -> Int {
    table += 1
    var index = start
    while index < lines.count, isBarred(index) {
      found.append(record(index, cells: MarkdownRow.cells(of: lines[index])))
      index += 1
    }
    return index
  }

  private mutating func add(_ grid: GridTable, from start: Int) -> Int {
    table += 1
    for row in grid.rows {
      var record = record(row.lines.lowerBound, cells: row.cells)
      record.lineCount = row.lines.count
      if !grid.isWhole { record.setting = .broken(table: table) }
      found.append(record)
    }
    return grid.end
  }

  private func record(_ index: Int, cells: [Record.Cell]) -> Record {
    Record(
      order: index + 1, place: .line(index + 1), setting: .row(table: table), cells: cells)
  }

  private mutating func addParagraph(_ index: Int) {
    let text = lines[index].trimmed
    let level = text.prefix { $0 == "#" }.count
    let isHeading = (1...6).contains(level)
    let words = isHeading ? String(text.dropFirst(level)).trimmed : text
    let isBold = words.hasPrefix("**") && words.hasSuffix("**")
    found.append(
      Record(
        order: index + 1, place: .line(index + 1),
        setting: .paragraph(level: isHeading ? level : isBold ? 6 : 0),
        cells: [Record.Cell(text: words.withoutEmphasis, column: 1)]))
  }
}

/// A row of a Markdown table.
enum MarkdownRow {
  /// The cells between the bars, without emphasis; none for a ruling.
  ///
  /// A bar behind a backslash is text.
  static func cells(of line: String) -> [Record.Cell] {
    var cells: [Record.Cell] = []
    var text = ""
    var (column, start) = (1, 1)
    var isEscaped = false
    for character in line {
      column += character.utf8.count
      if character == "|", !isEscaped {
        cells.append(Record.Cell(text: text.trimmed.withoutEmphasis, column: start))
        (text, start) = ("", column)
      } else {
        if isEscaped, character == "|" { text.removeLast() }
        text.append(character)
      }
      isEscaped = character == "\\"
    }
    cells.append(Record.Cell(text: text.trimmed.withoutEmphasis, column: start))
    if cells.first?.text.isEmpty == true { cells.removeFirst() }
    if cells.last?.text.isEmpty == true { cells.removeLast() }
    return cells.isRuling ? [] : cells
  }
}

extension [Record.Cell] {
  /// Tells whether the cells are the line under the column names.
  fileprivate var isRuling: Bool {
    !isEmpty
      && allSatisfy { cell in
        !cell.text.isEmpty && cell.text.allSatisfy { "-:=".contains($0) }
          && (cell.text.contains("-") || cell.text.contains("="))
      } && contains { $0.text.count > 1 }
  }
}

extension String {
  /// The text without a pair of asterisks around the whole of it.
  fileprivate var withoutEmphasis: String {
    guard hasPrefix("**"), hasSuffix("**"), count > 4 else { return self }
    return String(dropFirst(2).dropLast(2)).trimmed
  }
}
