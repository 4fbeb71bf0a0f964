import PerformanceModel

/// The place of a cell as the file has it; a line of a text is a number instead.
struct PlaceForm: FileRecord {
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

  var meaning: SourcePlace? {
    if let sheet, let cell { return .cell(sheet: sheet, row: cell.row, column: cell.column) }
    guard let table, let row, let column else { return nil }
    return page.map { .page($0, table: table, row: row, column: column) }
      ?? .table(table, row: row, column: column)
  }

  static let schema = Schema("place", of: Self.self)
  static var blank: PlaceForm { PlaceForm() }

  static func members<V: MemberVisitor>(_ form: inout Self, _ visit: inout V) throws(V.Fault) {
    try visit("sheet", &form.sheet, .text)
    try visit("cell", &form.cell, CellKind())
    try visit("page", &form.page, .position)
    try visit("table", &form.table, .position)
    try visit("row", &form.row, .position)
    try visit("column", &form.column, .position)
  }

  static func isSound(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool {
    let isOnSheet = walk.has("sheet") || walk.has("cell")
    for name in isOnSheet ? ["sheet", "cell"] : ["table", "row", "column"] { walk.require(name) }
    return !walk.has("page") || walk.hasRead("page")
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

private struct CellKind: ValueKind {
  var json: String { "\"type\":\"string\"" }

  func read(_ reader: inout RecordReader) throws(SyntaxFault) -> CellName? {
    let start = reader.cursor.offset
    guard let text = try reader.text() else { return nil }
    if let cell = SourcePlace.cell(named: text) {
      return CellName(row: cell.row, column: cell.column)
    }
    reader.log.add(.badCell(text), at: start)
    return nil
  }
}

extension ValueKind where Self == RecordKind<PlaceForm> {
  static var place: Self { Self() }
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

/// A record of something that stood at a place of a document.
protocol PlacedRecord: OwnRecord {}

extension PlacedRecord {
  /// Reports a record that gives both a line and a cell.
  static func isSound(_ walk: inout RecordWalk<Self>, _ reader: inout RecordReader) -> Bool {
    if walk.has("sourceLine"), walk.has("sourcePlace") {
      reader.log.add(.strayMember("sourceLine", because: .besideAnotherPlace), at: walk.start)
    }
    return true
  }
}
