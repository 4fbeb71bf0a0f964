/// A row read as column names, whether it is one or not.
struct HeaderDraft {
  private(set) var columns: [ColumnRole: Int] = [:]
  private(set) var unknown: [(column: Int, name: String)] = []
  /// Whether a column is one that a person named.
  private(set) var hasMappedColumn = false

  init(_ record: Record, roles: inout RoleFinder) {
    let filled = record.filledCells
    let isMapped = Set(filled.filter { roles.names.isMapped(record[$0]) })
    for index in filled where isMapped.contains(index) {
      guard let role = roles.role(of: record[index]), columns[role] == nil else { continue }
      columns[role] = index
      hasMappedColumn = true
    }
    let mapped = Set(columns.values)
    for index in filled where !mapped.contains(index) {
      add(index, of: record, &roles, keeping: columns[.title].map(mapped.contains) == true)
    }
    settle(record)
  }

  private mutating func add(
    _ index: Int, of record: Record, _ roles: inout RoleFinder, keeping isTitleFixed: Bool
  ) {
    let name = record[index]
    switch roles.role(of: name) {
    case .title where columns[.title] != nil && columns[.context] == nil:
      let known = columns[.title] ?? index
      let isBelow =
        !isTitleFixed && HeaderDraft.rank(name) > HeaderDraft.rank(record[known])
      columns[.title] = isBelow ? index : known
      columns[.context] = isBelow ? known : index
    case let role? where columns[role] == nil:
      columns[role] = index
    default:  // A name that no role has, or one whose role is taken.
      unknown.append((index, name))
    }
  }

  /// Gives a table without a column of objectives its descriptions or indicators as objectives.
  ///
  /// The indicators stay what tells the measure. A "measure" behind them says how it is taken, and a
  /// "goal" behind them and their base is the target.
  private mutating func settle(_ record: Record) {
    if let title = columns[.title], let indicator = columns[.indicator], indicator < title,
      HeaderDraft.measures.contains(record[title].foldedLetters), columns[.context] == nil
    {
      columns[.title] = nil
      if columns[.formula] == nil {
        columns[.formula] = title
      } else {
        unknown.append((title, record[title]))
      }
    }
    if let title = columns[.title], let indicator = columns[.indicator], indicator < title,
      columns[.baseline] != nil, !columns.keys.contains(where: \.isTarget),
      HeaderDraft.goals.contains(record[title].foldedLetters)
    {
      columns[.target] = columns.removeValue(forKey: .title)
    }
    guard columns[.title] == nil else { return }
    if let description = columns.removeValue(forKey: .description) {
      columns[.title] = description
    } else {
      columns[.title] = columns[.indicator]
    }
  }

  var hasTarget: Bool { columns[.title] != nil && columns.keys.contains(where: \.isTarget) }

  /// What a header must have and this row lacks.
  var missing: ColumnRole? {
    if columns[.title] == nil { return .title }
    let asks = columns.contains { $0.key.tellsWhatIsAsked && $0.value != columns[.title] }
    return asks ? nil : .target
  }

  /// How far below the top of a plan a column of objectives stands, by its name.
  private static func rank(_ name: String) -> Int {
    let letters = name.foldedLetters
    if lowNames.contains(where: letters.contains) { return 2 }
    return highNames.contains(where: letters.contains) ? 0 : 1
  }

  private static let lowNames = [
    "keyresult", "risultatochiave", "risultatichiave", "operativ", "annual", "operational",
    "azione", "action", "misura",
  ]
  private static let highNames = ["strategic", "specific", "general", "triennal", "goal"]

  /// What is to be reached, where an indicator and its base stand before it.
  private static let goals: Set<String> = [
    "goal", "goals", "obiettivo", "obiettivi", "objective", "objectives",
  ]

  private static let measures: Set<String> = ["misura", "measure", "misurazione", "measurement"]
}

extension ColumnRole {
  /// Whether the column holds what is to be reached.
  var isTarget: Bool {
    switch self {
    case .target, .targetOfYear: true
    case .kind, .title, .context, .description, .indicator, .formula, .baseline, .weight, .unit,
      .source, .area, .office, .person, .remark, .code, .dueDate, .measuredInQuarter, .measuredOn:
      false
    }
  }

  /// Whether the column says what is measured or what is to be reached.
  var tellsWhatIsAsked: Bool { isTarget || self == .formula || self == .indicator }
}
