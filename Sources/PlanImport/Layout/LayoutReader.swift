import PerformanceModel

/// Walks through the rows of a document and tells headings, column names and rows apart.
struct LayoutReader {
  let names: ColumnNames

  var layout = Layout()
  var records: [Record] = []
  var outline = Outline([], names: ColumnNames.make(map: [:]).names)
  var header: Header?
  var table: Int?
  /// The rows of a table that is none of the plan, so far.
  var foreign: [Record] = []
  /// Tells whether the row before was one of column names.
  var isBelowHeader = false
  /// The lines and headings between a row and the one before it.
  var gap = Gap()
  /// The texts of merged cells above, which hold for the rows below.
  var carried: [ColumnRole: String] = [:]
  var firstWords: Set<String> = []
  /// Tells whether a heading stands inside the table, above rows of it.
  var tableHasHeadings = false
  var furniture = PageFurniture()

  struct Gap {
    var hasBlank = false
    var hasHeading = false
    /// Tells whether the heading is like those above rows of the same table.
    var isFamiliar = false
  }

  private init(names: ColumnNames) {
    self.names = names
  }

  /// Reads the rows of a document.
  static func layout(of source: [Record], names: ColumnNames) -> Layout {
    var reader = LayoutReader(names: names)
    reader.read(source)
    return reader.layout
  }

  private mutating func read(_ source: [Record]) {
    records = source.withoutEmptyFront
    outline = Outline(records, names: names)
    layout.nearest = outline.nearest
    for index in records.indices { read(at: index) }
    endForeignTable()
    layout.rejectShortRows()
  }

  private mutating func read(at index: Int) {
    let record = records[index]
    switch record.setting {
    case .line: break
    case .row(let number), .broken(let number): enter(number)
    case .paragraph: if !record.isBlank { leaveTable() }
    }
    if record.isBlank || record.isSeparatorLine {
      gap.hasBlank = true
      return layout.use(record, as: .blank)
    }
    switch record.setting {
    case .line: readLine(record, at: index)
    case .row: readRow(record, at: index)
    case .broken: foreign.append(record)
    case .paragraph(let level): readParagraph(record, level, at: index)
    }
  }

  // MARK: - Tables

  private mutating func enter(_ number: Int) {
    guard number != table else { return }
    leaveTable()
    table = number
  }

  private mutating func leaveTable() {
    endForeignTable()
    table = nil
    header = nil
    isBelowHeader = false
    carried = [:]
  }

  /// Reports the rows of a table that is none of the plan, all at once.
  mutating func endForeignTable() {
    layout.rejectTable(foreign)
    foreign = []
  }

  private mutating func readRow(_ record: Record, at index: Int) {
    if readColumnNames(record, at: index) { return }
    guard header != nil else { return foreign.append(record) }
    if let text = record.loneText, TotalRow.isTotal(text) {
      return layout.reject(record, .totalRow)
    }
    addRow(record)
  }

  /// Takes a row of column names, one of groups above it, or a second one below it.
  mutating func readColumnNames(_ record: Record, at index: Int) -> Bool {
    if outline.groups.contains(index) {
      layout.use(record, as: .columnNames)
      return true
    }
    if let found = outline.headers[index] {
      begin(found, of: record)
      return true
    }
    defer { isBelowHeader = false }
    guard isBelowHeader, let found = header?.adding(record, names: names) else { return false }
    header = found
    layout.headers[layout.headers.count - 1].header = found
    layout.use(record, as: .columnNames)
    return true
  }

  private mutating func begin(_ found: Header, of record: Record) {
    endForeignTable()
    header = found
    layout.headers.append((record, found))
    isBelowHeader = true
    tableHasHeadings = false
    carried = [:]
    gap = Gap()
    layout.use(record, as: .columnNames)
  }
}
