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
      switch names.role(of: name) {
      case .title where columns[.title] != nil && columns[.context] == nil:
        let known = columns[.title] ?? index
        let isBelow = Header.rank(name) > Header.rank(record[known])
        columns[.title] = isBelow ? index : known
        columns[.context] = isBelow ? known : index
      case let role? where columns[role] == nil:
        columns[role] = index
      default:
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

  /// Gives a table without a column of objectives its descriptions or indicators as objectives.
  private static func settle(_ columns: inout [ColumnRole: Int]) {
    for substitute in [ColumnRole.description, .indicator] where columns[.title] == nil {
      columns[.title] = columns.removeValue(forKey: substitute)
    }
  }

  /// How far below the top of a plan a column of objectives stands, by its name.
  private static func rank(_ name: String) -> Int {
    let letters = name.foldedLetters
    if lowNames.contains(where: letters.contains) { return 2 }
    return highNames.contains(where: letters.contains) ? 0 : 1
  }

  private static let lowNames = ["operativ", "annual", "operational", "azione", "action", "misura"]
  private static let highNames = ["strategic", "specific", "general", "triennal", "goal"]

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
      .code, .dueDate, .context, .description:
      false
    }
  }
}
