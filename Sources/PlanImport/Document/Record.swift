import PerformanceModel

/// One row of a document of any kind, cut into cells.
struct Record {
  /// The number of the row in the whole document, from 1; no two rows have the same.
  let order: Int
  /// Where the row begins.
  let place: SourcePlace
  var setting = Setting.line
  var cells: [Cell]
  /// The number of lines of a text that the row takes.
  var lineCount = 1

  /// The place of a row as the document itself marks it.
  enum Setting: Hashable {
    /// A line of a text that does not mark its tables.
    case line
    /// A row of a table with a number of its own.
    case row(table: Int)
    /// A line between tables; a heading has a level from 1, prose has 0.
    case paragraph(level: Int)
    /// A row of a table that cannot be told apart into cells; what is wrong with it.
    case broken(table: Int)
  }

  /// A cell with its blanks trimmed.
  struct Cell {
    let text: String
    /// The place of the first character in the line, in bytes of UTF-8, or the column; from 1.
    let column: Int
    /// The text of a cell above that is merged with this one.
    var above = ""
  }

  /// The numbers of the cells that hold something.
  var filledCells: [Int] { cells.indices.filter { !cells[$0].text.isEmpty } }

  var isBlank: Bool { cells.allSatisfy(\.text.isEmpty) }

  /// Tells whether the row is the first line by which a spreadsheet names the separator (`sep=;`).
  var isSeparatorLine: Bool {
    order == 1 && cells.first?.text.lowercased().hasPrefix("sep=") == true
      && cells.map(\.text).joined().utf8.count <= 6
  }

  /// The only filled cell when it is the first one.
  var loneText: String? {
    guard let first = cells.first, !first.text.isEmpty,
      cells.dropFirst().allSatisfy(\.text.isEmpty)
    else { return nil }
    return first.text
  }

  /// The row without the single quotation marks around each of its cells.
  var withoutSingleQuotes: Record {
    let filled = filledCells
    let areQuoted = filled.allSatisfy { index in
      let text = cells[index].text
      return text.utf8.count > 1 && text.hasPrefix("'") && text.hasSuffix("'")
    }
    guard areQuoted, filled.count > 1 else { return self }
    var plain = self
    for index in filled {
      let cell = cells[index]
      plain.cells[index] = Cell(
        text: String(cell.text.dropFirst().dropLast()).trimmed, column: cell.column,
        above: cell.above)
    }
    return plain
  }

  /// All that the row says, for a person.
  var words: String { cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | ") }

  /// The text of a cell; empty beyond the last one.
  subscript(_ index: Int) -> String {
    cells.indices.contains(index) ? cells[index].text : ""
  }

  /// Where a cell stands; a line of text has one place for all its cells.
  func place(of index: Int) -> SourcePlace {
    cells.indices.contains(index) ? place.inColumn(cells[index].column) : place
  }
}

extension [Record] {
  /// The rows without the columns in front that are empty in all of them.
  var withoutEmptyFront: [Record] {
    let front = self.lazy.filter { $0.cells.count > 1 }.compactMap(\.filledCells.first).min() ?? 0
    let isFree = front > 0 && allSatisfy { $0.cells.count > 1 || $0.isBlank }
    guard isFree else { return self }
    return map { record in
      var record = record
      record.cells.removeFirst(Swift.min(front, record.cells.count))
      return record
    }
  }
}
