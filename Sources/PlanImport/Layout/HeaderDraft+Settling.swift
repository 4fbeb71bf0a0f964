extension HeaderDraft {
  /// Decides the roles that follow from the other columns and from what stands below the names.
  mutating func settle(_ names: ColumnNames, _ content: ColumnContent) {
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

  /// Takes a "measure" behind an indicator as the way it is taken, and one behind an objective alone
  /// as its indicator.
  private mutating func takeMeasure() {
    if let context = columns[.context], let title = columns[.title], title < context,
      columns[.indicator] == nil, columns[.formula] == nil,
      HeaderDraft.measures.contains(record[context].foldedLetters)
    {
      columns[.indicator] = columns.removeValue(forKey: .context)
    }
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

  /// Takes columns called only by a year as values reached, where another column is the target.
  ///
  /// A result behind the target is none that it starts from.
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
  static func rank(_ name: String) -> Int {
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
