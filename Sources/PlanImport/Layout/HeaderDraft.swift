/// A row read as column names, whether it is one or not.
struct HeaderDraft {
  var columns: [ColumnRole: Int] = [:]
  private(set) var otherParts: [[ColumnRole: Int]] = []
  var unknown: [(column: Int, name: String)] = []
  /// Tells whether a column is one that a person named.
  private(set) var hasMappedColumn = false
  /// The columns whose role another column before them has.
  private var repeated: [(role: ColumnRole, column: Int)] = []
  let record: Record

  init(_ record: Record, roles: inout RoleFinder, below: ArraySlice<Record> = []) {
    self.record = record
    let filled = record.filledCells
    let isMapped = Set(filled.filter { roles.names.isMapped(record[$0]) })
    for index in filled where isMapped.contains(index) {
      guard let role = roles.role(of: record[index]), columns[role] == nil else { continue }
      columns[role] = index
      hasMappedColumn = true
    }
    let mapped = Set(columns.values)
    for index in filled where !mapped.contains(index) {
      add(index, &roles, keeping: columns[.title].map(mapped.contains) == true)
    }
    guard !columns.isEmpty else { return }
    settle(roles.names, ColumnContent(below))
    partColumns()
  }

  private mutating func add(
    _ index: Int, _ roles: inout RoleFinder, keeping isTitleFixed: Bool
  ) {
    let name = record[index]
    switch roles.role(of: name) {
    case .title where columns[.title].map { isSame(index, $0) } == true:
      repeated.append((.title, index))
    case .title where columns[.title] != nil && columns[.context] == nil:
      let known = columns[.title] ?? index
      let isBelow =
        !isTitleFixed && HeaderDraft.rank(name) > HeaderDraft.rank(record[known])
      columns[.title] = isBelow ? index : known
      columns[.context] = isBelow ? known : index
    case .weight where isBehindIndicator(index) && columns[.indicatorWeight] == nil:
      columns[.indicatorWeight] = index
    case let role? where columns[role] == nil:
      columns[role] = index
    case let role? where role.isOfPart && role != .title:
      repeated.append((role, index))
    default:  // A name that no role has, or one whose role is taken.
      unknown.append((index, name))
    }
  }

  /// Tells whether an indicator stands between the weight of objectives and a column.
  private func isBehindIndicator(_ index: Int) -> Bool {
    guard let weight = columns[.weight], let indicator = columns[.indicator] else { return false }
    return weight < indicator && indicator < index
  }

  /// Tells whether two columns have the same name, but for a number that is no year.
  private func isSame(_ index: Int, _ other: Int) -> Bool {
    let (name, known) = (record[index].foldedLetters, record[other].foldedLetters)
    return name == known
      || name.count { $0.isNumber } < 4
        && name.filter { !$0.isNumber } == known.filter { !$0.isNumber }
  }

  /// Takes columns that repeat others as tables side by side, if they ask something of their own.
  private mutating func partColumns() {
    var parts: [[ColumnRole: Int]] = []
    for (role, column) in repeated {
      if let last = parts.last, last[role] == nil {
        parts[parts.count - 1][role] = column
      } else {
        parts.append([role: column])
      }
    }
    for part in parts {
      let asks = part[.indicator] != nil || part[.formula] != nil || part[.title] != nil
      if asks, part.keys.contains(where: \.isTarget) {
        otherParts.append(part)
      } else {
        unknown += part.values.map { ($0, record[$0]) }
      }
    }
    unknown.sort { $0.column < $1.column }
  }

  var hasTarget: Bool { columns[.title] != nil && columns.keys.contains(where: \.isTarget) }

  /// The role that a header must have and this row lacks.
  var missing: ColumnRole? {
    if columns[.title] == nil { return .title }
    let asks = columns.contains { $0.key.tellsWhatIsAsked && $0.value != columns[.title] }
    return asks ? nil : .target
  }
}
