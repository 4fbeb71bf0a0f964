import PerformanceModel

/// Gathers the cells of a table row by what they hold.
struct RowTextMaker {
  let row: TableRow
  let frame: ReadingFrame

  func text(kind: ObjectiveKind, title: String) -> RowText {
    RowText(
      line: row.record.order, kind: kind, title: title, indicator: indicator,
      formula: row.cell(.formula), target: target, laterTargets: laterTargets,
      baseline: row.cell(.baseline), baselineLabel: name(of: .baseline), unit: row.cell(.unit),
      dueDate: row.cell(.dueDate), remark: row.cell(.remark))
  }

  /// The indicator; where it is also the objective, only when no formula tells the measure.
  ///
  /// A title that is itself a measure (`Tasso di assenza`) is one where no other cell tells it.
  private var indicator: String? {
    let isTitle = row.header.columns[.indicator] == row.header.columns[.title]
    if isTitle, row.cell(.formula) != nil { return nil }
    if let indicator = row.cell(.indicator) { return indicator }
    guard row.cell(.formula) == nil, let title = row.cell(.title) else { return nil }
    let words = title.folded.split { !$0.isLetter && $0 != "%" }.prefix(4)
    return words.contains { RowTextMaker.measures.contains(String($0)) } ? title : nil
  }

  private static let measures: Set<String> = [
    "%", "percentuale", "quota", "tasso", "grado", "indice", "media", "medio", "medi", "punteggio",
    "incidenza", "share", "rate", "percentage", "proportion", "average", "mean", "index", "score",
    "ratio",
  ]

  /// What tells the measure beside the objective.
  var measured: String? {
    let isTitle = row.header.columns[.indicator] == row.header.columns[.title]
    return row.cell(.formula) ?? (isTitle ? nil : row.cell(.indicator))
  }

  /// The role of the column that holds the target of the programming year: its own column, else the
  /// one without a year; in a table without targets an indicator that names one.
  var targetRole: ColumnRole {
    let year = ColumnRole.targetOfYear(frame.programmingYear)
    if row.cell(year) != nil { return year }
    guard !row.header.hasTarget, let indicator = row.cell(.indicator) else { return .target }
    let isTarget = AnalysedText(indicator, in: frame).quantities.contains { $0.comparator != nil }
    return isTarget ? .indicator : .target
  }

  private var target: String { row.cell(targetRole) ?? "" }

  private var laterTargets: [RowText.YearTarget] {
    row.header.targetYears.filter { $0 > frame.programmingYear }.compactMap { year in
      row.cell(.targetOfYear(year)).map { RowText.YearTarget(year: year, text: $0) }
    }
  }

  /// The row's remark, with the document's own code, source, description and upper objective, which
  /// have no place of their own.
  var remark: String? {
    let extras = [ColumnRole.context, .description, .code, .source].compactMap { role in
      row.cell(role).map { "\(name(of: role) ?? ""): \($0)" }
    }
    let parts = [row.cell(.remark)].compactMap { $0 } + extras
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  private func name(of role: ColumnRole) -> String? {
    row.header.columns[role].map { row.header.names[$0] }
  }
}
