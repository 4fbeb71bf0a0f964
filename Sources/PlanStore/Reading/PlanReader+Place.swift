import PerformanceModel

/// Readers of the places of a document.
extension PlanReader {
  private static let numbers = 1...1_000_000_000

  mutating func line() throws(SyntaxFault) -> SourcePlace? {
    try integer(Self.numbers).map(SourcePlace.line)
  }

  /// Reads the place of a cell: sheet and name, or table, row and column, perhaps on a page.
  mutating func place(_ unknown: inout [UnknownMember]) throws(SyntaxFault) -> SourcePlace? {
    guard var record = try open(tables.place) else { return nil }
    var parts = PlaceParts()
    while let member = try next(&record) {
      switch member {
      case .sheet: parts.sheet = try text()
      case .cell: parts.cell = try cell()
      case .page: parts.page = try integer(Self.numbers)
      case .table: parts.table = try integer(Self.numbers)
      case .row: parts.row = try integer(Self.numbers)
      case .column: parts.column = try integer(Self.numbers)
      }
    }
    unknown += record.unknown.inside("sourcePlace")
    return finish(parts, record)
  }

  private mutating func finish(
    _ parts: PlaceParts, _ record: RecordReader<PlaceMember>
  ) -> SourcePlace? {
    if record.has(.sheet) || record.has(.cell) {
      let sheet = require(parts.sheet, .sheet, in: record)
      let cell = require(parts.cell, .cell, in: record)
      guard let sheet, let cell else { return nil }
      return .cell(sheet: sheet, row: cell.row, column: cell.column)
    }
    let table = require(parts.table, .table, in: record)
    let row = require(parts.row, .row, in: record)
    let column = require(parts.column, .column, in: record)
    guard let table, let row, let column else { return nil }
    guard record.has(.page) else { return .table(table, row: row, column: column) }
    return parts.page.map { .page($0, table: table, row: row, column: column) }
  }

  private mutating func cell() throws(SyntaxFault) -> (row: Int, column: Int)? {
    let start = cursor.offset
    guard let text = try text() else { return nil }
    if let cell = SourcePlace.cell(named: text) { return cell }
    log.add(.badCell(text), at: start)
    return nil
  }

  /// Returns the place that a record gives; it has one of the two members at most.
  mutating func place<Name>(
    line: SourcePlace?, cell: SourcePlace?, _ lineName: Name, _ cellName: Name,
    in record: RecordReader<Name>
  ) -> SourcePlace? {
    if record.has(lineName), record.has(cellName) {
      log.add(.strayMember(lineName.rawValue, because: .besideAnotherPlace), at: record.start)
    }
    return cell ?? line
  }
}

/// The members of a place as they are read.
private struct PlaceParts {
  var sheet: String?
  var cell: (row: Int, column: Int)?
  var page: Int?
  var table: Int?
  var row: Int?
  var column: Int?
}
