import PerformanceModel

/// Tells headings, column names and rows of a document apart.
struct LayoutReader {
  let names: ColumnNames
  let format: TableFormat

  private(set) var titleLine: Heading?
  private(set) var preamble = Preamble()
  private(set) var headings: [Heading] = []
  private(set) var rows: [TableRow] = []
  private(set) var rejected: [(record: Record, problem: ImportProblem)] = []
  private(set) var headers: [(line: Int, header: Header)] = []
  private var header: Header?
  /// Whether the row before was one of column names.
  private var isBelowHeader = false

  init(names: ColumnNames, format: TableFormat) {
    self.names = names
    self.format = format
  }

  mutating func read(_ records: [Record]) {
    for record in records where !record.isBlank { read(record) }
  }

  private mutating func read(_ record: Record) {
    if let found = Header(record, names: names) {
      header = found
      headers.append((record.line, found))
      isBelowHeader = true
      return
    }
    defer { isBelowHeader = false }
    if isBelowHeader, let found = header?.adding(record, names: names) {
      header = found
      headers[headers.count - 1].header = found
    } else if header == nil, isPreamble(record), preamble.take(record) {
      return
    } else if isHeading(record) {
      addHeading(record)
    } else {
      addRow(record)
    }
  }

  /// A line before all tables with a name and its value, in two cells or around a colon.
  private func isPreamble(_ record: Record) -> Bool {
    record.filledCells.count == 2
      || record.filledCells == [0] && Preamble.isKnown(record[0])
  }

  /// A heading is a line with text in its first cell only.
  private func isHeading(_ record: Record) -> Bool {
    guard record.filledCells == [0] else { return false }
    // A row of which only the type is filled in is a row without a title, and reported as one.
    if record.cells.count > 1, header?.columns[.kind] == 0,
      ObjectiveKind(typeCell: record[0]) != nil
    {
      return false
    }
    guard record.cells.count > 1, let header else { return true }
    if format == .markdown { return record.cells.count == 1 }
    return header.columns[.title] != 0 || header.columns[.area] == nil
  }

  private mutating func addHeading(_ record: Record) {
    var text = record[0]
    if format == .markdown {
      guard text.hasPrefix("#") || header == nil else { return }
      text = String(text.drop { $0 == "#" || $0 == "*" }).trimmed
    }
    guard !text.isEmpty else { return }
    let heading = Heading(line: record.line, text: text)
    if header == nil, headings.isEmpty, titleLine == nil, PlanTitle.isTitle(text) {
      titleLine = heading
    } else {
      headings.append(heading)
    }
  }

  private mutating func addRow(_ record: Record) {
    guard let header else {
      return reject(record, .rowBeforeHeader)
    }
    guard let typeColumn = header.columns[.kind] else {
      return addRow(record, header, shift: 0, kind: nil)
    }
    let candidates = 0...min(typeColumn + 2, max(0, record.cells.count - 1))
    let found = candidates.filter { ObjectiveKind(typeCell: record[$0]) != nil }
    let run = found.first.map { first in found.last { $0 - first <= 1 } ?? first }
    guard let place = run, let kind = ObjectiveKind(typeCell: record[place]) else {
      return addRow(record, header, shift: 0, kind: nil)
    }
    addRow(record, header, shift: place - typeColumn, kind: kind)
  }

  private mutating func addRow(
    _ record: Record, _ header: Header, shift: Int, kind: ObjectiveKind?
  ) {
    let needed = header.lastNeededColumn + shift + 1
    if record.cells.count < needed {
      return reject(record, .missingCells(found: record.cells.count, needed: needed))
    }
    let width = max(header.width, (header.columns.values.max() ?? 0) + shift + 1)
    if let last = record.filledCells.last, last >= width {
      return reject(record, .surplusCells(found: last + 1, expected: header.width))
    }
    rows.append(
      TableRow(record: record, header: header, shift: shift, kind: kind, heading: headings.last))
  }

  mutating func reject(_ record: Record, _ kind: ImportProblem.Kind) {
    rejected.append((record, ImportProblem(line: record.line, kind)))
  }
}
