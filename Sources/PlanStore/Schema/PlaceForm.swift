import PerformanceModel

/// The place of a cell as the file has it; a line of a text is a number instead.
struct PlaceForm {
  private var sheet: String?
  private var cell: CellName?
  private var page: Int?
  private var table: Int?
  private var row: Int?
  private var column: Int?

  init(_ place: SourcePlace? = nil) {
    switch place {
    case .line, nil: break
    case .cell(let sheet, let row, let column):
      (self.sheet, cell) = (sheet, CellName(row: row, column: column))
    case .page(let page, let table, let row, let column):
      (self.page, self.table, self.row, self.column) = (page, table, row, column)
    case .table(let table, let row, let column):
      (self.table, self.row, self.column) = (table, row, column)
    }
  }

  var place: SourcePlace? {
    if let sheet, let cell { return .cell(sheet: sheet, row: cell.row, column: cell.column) }
    guard let table, let row, let column else { return nil }
    return page.map { .page($0, table: table, row: row, column: column) }
      ?? .table(table, row: row, column: column)
  }

  static let schema: Schema<PlaceForm> = Schema(
    "place", blank: PlaceForm()
  ) {
    Member("sheet", \.sheet, .text) { isOnSheet($0) ? .required : .optional }
    Member("cell", \.cell, .cell) { isOnSheet($0) ? .required : .optional }
    Member("page", \.page, .position)
    Member("table", \.table, .position) { isOnSheet($0) ? .optional : .required }
    Member("row", \.row, .position) { isOnSheet($0) ? .optional : .required }
    Member("column", \.column, .position) { isOnSheet($0) ? .optional : .required }
  } check: { walk, _ in
    !walk.has("page") || walk.hasRead("page")
  }

  private static func isOnSheet(_ walk: RecordWalk<PlaceForm>) -> Bool {
    walk.has("sheet") || walk.has("cell")
  }
}

/// The name of a sheet's cell such as `F7`.
private struct CellName: JSONEncodable {
  let row: Int
  let column: Int

  func write(to json: inout JSONWriter) {
    json.text("\(SourcePlace.letters(ofColumn: column))\(row)")
  }
}

extension ValueKind where Value == CellName {
  fileprivate static var cell: Self {
    Self("\"type\":\"string\"") { reader throws(SyntaxFault) in
      let start = reader.cursor.offset
      guard let text = try reader.text() else { return nil }
      if let cell = SourcePlace.cell(named: text) {
        return CellName(row: cell.row, column: cell.column)
      }
      reader.log.add(.badCell(text), at: start)
      return nil
    }
  }
}

extension ValueKind where Value == SourcePlace {
  static var place: Self { Self(PlaceForm.schema, record: { PlaceForm($0) }, value: \.place) }
}

extension SourcePlace? {
  /// The line of a text, which gives way to a cell.
  var lineNumber: Int? {
    get { self?.line }
    set { self = self ?? newValue.map { .line($0) } }
  }

  var cell: SourcePlace? {
    get { lineNumber == nil ? self : nil }
    set { self = newValue ?? self }
  }
}

extension RecordReader {
  /// Reports a record that gives both a line and a cell.
  mutating func hasOnePlace<Record: Sendable>(_ walk: RecordWalk<Record>) -> Bool {
    if walk.has("sourceLine"), walk.has("sourcePlace") {
      log.add(.strayMember("sourceLine", because: .besideAnotherPlace), at: walk.start)
    }
    return true
  }
}
