import PerformanceModel

/// Gathers the cells of a table row by what they hold.
struct RowTextMaker {
  let row: TableRow
  let frame: ReadingFrame

  func text(kind: ObjectiveKind, title: String) -> RowText {
    RowText(
      line: row.record.order, kind: kind, title: title, indicator: indicator,
      formula: row.cell(.formula), target: target, laterTargets: laterTargets,
      baseline: base.flatMap(row.cell), baselineLabel: base.flatMap(row.header.name),
      unit: unit,
      direction: row.cell(.direction), tolerance: tolerance, dueDate: row.cell(.dueDate),
      remark: row.cell(.remark))
  }

  /// The indicator; where it is also the objective, only when no formula tells the measure.
  ///
  /// A title that is itself a measure (`Tasso di assenza`) is one where no other cell tells it.
  private var indicator: String? {
    let isTitle = row.header.columns[.indicator] == row.header.columns[.title]
    if isTitle, row.cell(.formula) != nil { return nil }
    if let indicator = row.cell(.indicator) { return indicator }
    guard row.cell(.formula) == nil, let title = row.cell(.title) else { return nil }
    let words = title.folded.split { !$0.isAlphabetic && $0 != "%" }.prefix(4)
    return words.contains { RowTextMaker.measures.contains(String($0)) } ? title : nil
  }

  private static let counts: Set<String> = ["n", "nr", "num", "numero", "no", "number", "count"]

  private static let measures: Set<String> = [
    "%", "percentuale", "quota", "tasso", "grado", "indice", "media", "medio", "medi", "punteggio",
    "incidenza", "share", "rate", "percentage", "proportion", "average", "mean", "index", "score",
    "ratio",
  ]

  /// The cell that tells the measure beside the objective.
  var measured: String? {
    let isTitle = row.header.columns[.indicator] == row.header.columns[.title]
    return row.cell(.formula) ?? (isTitle ? nil : row.cell(.indicator))
  }

  /// The role of the column that holds the target of the programming year.
  ///
  /// It is the year's own column, else the one without a year. In a table without targets it is an
  /// indicator that names one.
  var targetRole: ColumnRole {
    let year = ColumnRole.targetOfYear(frame.programmingYear)
    if row.cell(year) != nil { return year }
    guard !row.header.hasTarget, let indicator = row.cell(.indicator) else { return .target }
    let isTarget = AnalysedText(indicator, in: frame).quantities.contains { $0.comparator != nil }
    return isTarget ? .indicator : .target
  }

  /// The unit: of its column, else of the target's name, else in brackets behind the measure.
  private var unit: String? {
    let named = row.header.name(of: targetRole).flatMap(UnitName.init)
    if let cell = row.cell(.unit) {
      return named?.isScaled == true && !UnitName(cell).isScaled
        ? "\(named?.text ?? "") \(cell)" : cell
    }
    let measure = row.cell(.formula) ?? row.cell(.indicator) ?? row.cell(.title)
    let isCount = measure.map { RowTextMaker.counts.contains(LineText.firstWord($0)) } ?? false
    if let named, named.isScaled || !isCount { return named.text }
    return measure.flatMap(UnitName.init).flatMap { $0.isScaled ? nil : $0.text }
  }

  private var target: String { row.cell(targetRole) ?? "" }

  private var laterTargets: [RowText.YearTarget] {
    row.header.targetYears.filter { $0 > frame.programmingYear }.compactMap { year in
      row.cell(.targetOfYear(year)).map { RowText.YearTarget(year: year, text: $0) }
    }
  }

  /// The column of the value that the target starts from: that of the base, else of the last year
  /// before the programmed one.
  private var base: ColumnRole? {
    if row.cell(.baseline) != nil { return .baseline }
    let years = row.header.valueYears.filter { $0 < frame.programmingYear }
    return years.map { .valueOfYear($0) }.last { row.cell($0) != nil }
  }

  /// The columns of years before the programmed one, in order.
  private var pastColumns: [ColumnRole] {
    let roles =
      row.header.valueYears.map { ($0, ColumnRole.valueOfYear($0)) }
      + row.header.targetYears.map { ($0, ColumnRole.targetOfYear($0)) }
    return roles.filter { $0.0 < frame.programmingYear }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The columns of other years, which have no place of their own: all but the base and the last
  /// target.
  private var otherYears: [ColumnRole] {
    let later = row.header.targetYears.filter { $0 > frame.programmingYear }
    return pastColumns.filter { $0 != base } + later.dropLast().map { .targetOfYear($0) }
  }

  /// The row's remark, with the document's own code, source, description, upper objective and other
  /// years, which have no place of their own.
  var remark: String? {
    let roles = [ColumnRole.context, .description, .code, .source, .tolerance] + otherYears
    let extras = roles.compactMap(named)
    let parts = [row.cell(.remark)].compactMap { $0 } + extras
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// The remark of a row that gives an objective a further indicator: also what differs from it.
  func remark(beside assignment: Assignment) -> String? {
    let roles = [ColumnRole.remark, .description, .code, .source, .tolerance] + otherYears
    var extras = roles.filter { row.ownCell($0) != nil }.compactMap(named)
    for (role, known) in [(ColumnRole.office, assignment.office), (.person, assignment.person)]
    where row.ownCell(role) != nil && row.ownCell(role) != known {
      extras += [named(role)].compactMap { $0 }
    }
    guard !extras.isEmpty else { return nil }
    let measure = row.cell(.indicator) ?? row.cell(.formula) ?? ""
    return "\(measure): \(extras.joined(separator: " · "))"
  }

  private var tolerance: String? {
    row.cell(.tolerance).flatMap { NoTarget.isNone($0) ? nil : named(.tolerance) }
  }

  /// The text of a cell behind the name of its column.
  private func named(_ role: ColumnRole) -> String? {
    row.cell(role).map { "\(row.header.name(of: role) ?? ""): \($0)" }
  }
}
