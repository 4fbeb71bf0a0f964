import PerformanceModel

/// Gathers the cells of a table row by what they hold.
struct RowTextMaker {
  let row: TableRow
  let frame: ReadingFrame

  func text(kind: ObjectiveKind, title: String) -> RowText {
    RowText(
      line: row.record.line, kind: kind, title: title, indicator: row.cell(.indicator),
      formula: row.cell(.formula), target: target, laterTargets: laterTargets,
      baseline: row.cell(.baseline), baselineLabel: name(of: .baseline), unit: row.cell(.unit),
      dueDate: row.cell(.dueDate), remark: row.cell(.remark))
  }

  /// The cell of the programming year: its own column, else the one without a year.
  private var target: String {
    row.cell(.targetOfYear(frame.programmingYear)) ?? row.cell(.target) ?? ""
  }

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
