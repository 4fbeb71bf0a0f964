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
  /// no column that is neither known nor short.
  init?(_ record: Record, names: ColumnNames) {
    var columns: [ColumnRole: Int] = [:]
    var unknown: [(column: Int, name: String)] = []
    for index in record.filledCells {
      let name = record[index]
      if let role = names.role(of: name), columns[role] == nil {
        columns[role] = index
      } else {
        unknown.append((index, name))
      }
    }
    guard columns.count >= 2, unknown.count <= columns.count else { return nil }
    Header.settle(&columns)
    guard columns[.title] != nil, columns.keys.contains(where: \.tellsWhatIsAsked) else {
      return nil
    }
    self.columns = columns
    self.unknown = unknown
    width = record.cells.count
    self.names = record.cells.map(\.text)
  }

  /// Gives a table without a column of objectives its indicators as objectives.
  private static func settle(_ columns: inout [ColumnRole: Int]) {
    guard columns[.title] == nil, let indicator = columns.removeValue(forKey: .indicator) else {
      return
    }
    columns[.title] = indicator
  }

  /// The years of the columns that give a target each, in order.
  var targetYears: [Int] {
    columns.keys.compactMap { if case .targetOfYear(let year) = $0 { year } else { nil } }.sorted()
  }

  /// The last column that a row must reach to be whole.
  var lastNeededColumn: Int {
    columns.filter { $0.key.tellsWhatIsAsked || $0.key == .title }.map(\.value).max() ?? 0
  }
}

extension ColumnRole {
  /// Whether the column says what is measured or what is to be reached.
  fileprivate var tellsWhatIsAsked: Bool {
    switch self {
    case .formula, .target, .targetOfYear, .indicator: true
    case .kind, .title, .baseline, .weight, .unit, .source, .area, .office, .person, .remark,
      .code, .dueDate:
      false
    }
  }
}
