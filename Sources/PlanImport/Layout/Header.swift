/// A row of column names with the role of each column.
struct Header {
  let columns: [ColumnRole: Int]
  /// The columns of further tables that stand side by side, or of further indicators of a row.
  let otherParts: [[ColumnRole: Int]]
  /// The number of cells of the header.
  let width: Int
  /// The names that no role is known for, with their columns.
  let unknown: [(column: Int, name: String)]
  /// The names as the document writes them, by column.
  let names: [String]

  /// Recognises a header with the roles of texts that were looked up before.
  ///
  /// It has two columns or more, one of them what is to be reached or measured. It is not mainly
  /// columns that are unknown, unless a person named some or it has an objective and its target.
  init?(_ record: Record, roles: inout RoleFinder, below: ArraySlice<Record> = []) {
    let draft = HeaderDraft(record, roles: &roles, below: below)
    guard draft.missing == nil else { return nil }
    let isPlain = draft.columns.count >= 2 && draft.unknown.count <= draft.columns.count
    guard isPlain || draft.hasMappedColumn || draft.hasTarget else { return nil }
    columns = draft.columns
    otherParts = draft.otherParts
    unknown = draft.unknown
    width = record.cells.count
    self.names = record.cells.map(\.text)
  }

  init(
    columns: [ColumnRole: Int], otherParts: [[ColumnRole: Int]], width: Int,
    unknown: [(column: Int, name: String)], names: [String]
  ) {
    self.columns = columns
    self.otherParts = otherParts
    self.width = width
    self.unknown = unknown
    self.names = names
  }

  /// The years of the columns that give a target each, in order.
  var targetYears: [Int] {
    columns.keys.compactMap { if case .targetOfYear(let year) = $0 { year } else { nil } }.sorted()
  }

  /// The years of the columns that give a reached value each, in order.
  var valueYears: [Int] {
    columns.keys.compactMap { if case .valueOfYear(let year) = $0 { year } else { nil } }.sorted()
  }

  /// The last column that has a name; a row must reach it to be whole.
  var lastNamedColumn: Int { names.lastIndex { !$0.isEmpty } ?? 0 }

  /// The last column without which a row asks nothing.
  var lastNeededColumn: Int {
    columns.filter { $0.key.tellsWhatIsAsked || $0.key == .title }.map(\.value).max() ?? 0
  }

  /// Tells whether a column holds what is to be reached, in the programming year or another.
  var hasTarget: Bool { columns.keys.contains(where: \.isTarget) }

  /// The document's name of a role's column.
  func name(of role: ColumnRole) -> String? { columns[role].map { names[$0] } }
}
