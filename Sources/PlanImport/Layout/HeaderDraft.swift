/// A row read as column names, whether it is one or not.
struct HeaderDraft {
  private(set) var columns: [ColumnRole: Int] = [:]
  private(set) var otherParts: [[ColumnRole: Int]] = []
  private(set) var unknown: [(column: Int, name: String)] = []
  /// Whether a column is one that a person named.
  private(set) var hasMappedColumn = false
  /// The columns whose role another column before them has.
  private var repeated: [(role: ColumnRole, column: Int)] = []
  private let record: Record

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
    default:
      unknown.append((index, name))
    }
  }

  /// Whether an indicator stands between the weight of objectives and a column.
  private func isBehindIndicator(_ index: Int) -> Bool {
    guard let weight = columns[.weight], let indicator = columns[.indicator] else { return false }
    return weight < indicator && indicator < index
  }

  /// Whether two columns have the same name, but for a number that is no year.
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

// MARK: - What columns mean beside others

extension HeaderDraft {
  /// Decides the roles that follow from the other columns and from what stands below the names.
  private mutating func settle(_ names: ColumnNames, _ content: ColumnContent) {
    takeDirections(content)
    takeMeasure()
    takeGoal(names, content)
    takeValues(names)
    takeWeights()
    guard columns[.title] == nil else { return }
    if let description = columns.removeValue(forKey: .description) {
      columns[.title] = description
    } else {
      columns[.title] = columns[.indicator]
    }
  }

  /// Takes a column of arrows and signs as directions, though its name could be that of an area.
  private mutating func takeDirections(_ content: ColumnContent) {
    guard columns[.direction] == nil, let area = columns[.area],
      content.holdsDirections(in: area)
    else { return }
    columns[.direction] = columns.removeValue(forKey: .area)
  }

  /// Takes a "measure" behind an indicator as the way it is taken.
  private mutating func takeMeasure() {
    guard let title = columns[.title], let indicator = columns[.indicator], indicator < title,
      HeaderDraft.measures.contains(record[title].foldedLetters), columns[.context] == nil
    else { return }
    columns[.title] = nil
    if columns[.formula] == nil {
      columns[.formula] = title
    } else {
      unknown.append((title, record[title]))
    }
  }

  /// Takes a "goal" as the target in a table without one, where figures stand below it.
  private mutating func takeGoal(_ names: ColumnNames, _ content: ColumnContent) {
    guard !columns.keys.contains(where: { $0.isTarget && !isBareYear($0) }) else { return }
    let roles: [ColumnRole] = [.title, .context]
    let candidates = roles.compactMap { columns[$0] } + unknown.map(\.column)
    let goals = candidates.filter {
      names.isGoal(record[$0]) && content.holdsFigures(in: $0)
    }
    guard goals.count == 1, let goal = goals.first else { return }
    unknown.removeAll { $0.column == goal }
    for role in roles where columns[role] == goal { columns[role] = nil }
    if columns[.title] == nil { columns[.title] = columns.removeValue(forKey: .context) }
    columns[names.year(in: record[goal]).map { .targetOfYear($0) } ?? .target] = goal
  }

  /// Takes columns called only by a year as values reached, where another column is the target; a
  /// result behind the target is none that it starts from.
  private mutating func takeValues(_ names: ColumnNames) {
    let targets = columns.filter { $0.key.isTarget && !isBareYear($0.key) }
    guard let first = targets.values.min() else { return }
    for (role, column) in columns where isBareYear(role) {
      guard case .targetOfYear(let year) = role else { continue }
      columns[role] = nil
      columns[.valueOfYear(year)] = column
    }
    if let base = columns[.baseline], base > first, names.isResult(record[base]) {
      columns[.baseline] = nil
      unknown.append((base, record[base]))
    }
  }

  private func isBareYear(_ role: ColumnRole) -> Bool {
    guard case .targetOfYear = role, let column = columns[role] else { return false }
    return ColumnNames.isYear(record[column])
  }

  /// Takes the weight of indicators as the only one, where objectives have none.
  private mutating func takeWeights() {
    guard columns[.weight] == nil else { return }
    columns[.weight] = columns.removeValue(forKey: .indicatorWeight)
  }

  /// The depth of a column of objectives below the top of a plan, by its name.
  private static func rank(_ name: String) -> Int {
    let letters = name.foldedLetters
    if topNames.contains(letters) { return 0 }
    if shortNames.contains(letters) || lowNames.contains(where: letters.contains) { return 3 }
    return highNames.contains(where: letters.contains) ? 1 : 2
  }

  private static let lowNames = [
    "keyresult", "risultatochiave", "risultatichiave", "operativ", "annual", "operational",
    "operation", "azione", "action", "misura", "accion", "maßnahme", "massnahme",
  ]
  private static let highNames = [
    "strategi", "specific", "general", "triennal", "goal",
  ]
  private static let topNames: Set<String> = ["valorepubblico"]
  private static let shortNames: Set<String> = ["kr", "krs"]

  private static let measures: Set<String> = ["misura", "measure", "misurazione", "measurement"]
}
