/// A row of column names, and which column holds what.
struct Header {
  let columns: [ColumnRole: Int]
  /// How many cells the header has.
  let width: Int
  /// The names that no role is known for, with their columns.
  let unknown: [(column: Int, name: String)]
  /// The names as the document writes them, by column.
  let names: [String]

  /// Recognises a header: two columns or more, one of them what is to be reached or measured, and
  /// not mainly columns that are unknown, unless a person named some of them or it has both an
  /// objective and its target.
  init?(_ record: Record, names: ColumnNames) {
    var roles = RoleFinder(names: names)
    self.init(record, roles: &roles)
  }

  /// Recognises a header with the roles of texts that were looked up before.
  init?(_ record: Record, roles: inout RoleFinder) {
    let draft = HeaderDraft(record, roles: &roles)
    guard draft.missing == nil else { return nil }
    let isPlain = draft.columns.count >= 2 && draft.unknown.count <= draft.columns.count
    guard isPlain || draft.hasMappedColumn || draft.hasTarget else { return nil }
    columns = draft.columns
    unknown = draft.unknown
    width = record.cells.count
    self.names = record.cells.map(\.text)
  }

  /// The header with the years or names that a second row of column names gives below it; `nil` when
  /// the row is none.
  func adding(_ record: Record, names columnNames: ColumnNames) -> Header? {
    guard let title = columns[.title], record[title].isEmpty, !record.isBlank else { return nil }
    var added = columns
    for index in record.filledCells {
      guard let role = columnNames.role(of: record[index]), added[role] == nil else { return nil }
      if let known = added.first(where: { $0.value == index })?.key { added[known] = nil }
      added[role] = index
    }
    var merged = names
    for index in record.filledCells where merged.indices.contains(index) {
      merged[index] = "\(merged[index]) \(record[index])".trimmed
    }
    let left = unknown.filter { record[$0.column].isEmpty }
    return Header(
      columns: added, width: max(width, record.cells.count), unknown: left, names: merged)
  }

  private init(
    columns: [ColumnRole: Int], width: Int, unknown: [(column: Int, name: String)], names: [String]
  ) {
    self.columns = columns
    self.width = width
    self.unknown = unknown
    self.names = names
  }

  /// The years of the columns that give a target each, in order.
  var targetYears: [Int] {
    columns.keys.compactMap { if case .targetOfYear(let year) = $0 { year } else { nil } }.sorted()
  }

  /// The last column that has a name; a row must reach it to be whole.
  var lastNamedColumn: Int { names.lastIndex { !$0.isEmpty } ?? 0 }

  /// The last column without which a row asks nothing.
  var lastNeededColumn: Int {
    columns.filter { $0.key.tellsWhatIsAsked || $0.key == .title }.map(\.value).max() ?? 0
  }

  /// Whether a column holds what is to be reached, in the programming year or another.
  var hasTarget: Bool { columns.keys.contains(where: \.isTarget) }
}
