import PerformanceModel

extension PlanBuilder {
  /// Reads a row: an objective with its indicators, or further indicators of the one before.
  mutating func read(
    _ row: TableRow, _ kind: ObjectiveKind, _ finder: AreaFinder, _ frame: ReadingFrame,
    isHead: Bool
  ) {
    let maker = RowTextMaker(row: row, frame: frame)
    guard let title = row.cell(.title) else { return continueObjective(row, maker, kind, frame) }
    let text = maker.text(kind: kind, title: title)
    guard !isTotal(title, text, maker) else { return report(row, .totalRow) }
    let area = area(of: row, finder)
    let kind = placed(kind, row, in: area)
    let weight = weight(of: row, .weight, frame) ?? 1
    noteRepetition(of: row)
    tree.add(kind, in: area) { code, parent in
      Objective(
        code: code, area: area, parent: parent, kind: kind, title: title, remark: maker.remark,
        weight: weight,
        assignment: Assignment(office: row.cell(.office), person: row.cell(.person)),
        place: row.place(of: .title))
    }
    let place = tree.objectives.count - 1
    lastObjectives[row.track] = place
    if isHead {
      addRow(row, objective: place)
    } else {
      addIndicators(of: row, to: place, maker.text(kind: kind, title: title), maker, frame)
    }
  }

  /// Says where an objective repeats that of the row above with its weight.
  private mutating func noteRepetition(of row: TableRow) {
    defer { lastRows[row.track] = row }
    guard let last = lastRows[row.track], let weight = row.ownCell(.weight),
      last.headerIndex == row.headerIndex
    else { return }
    let roles = [ColumnRole.title, .weight, .code, .area, .office, .person, .context]
    guard roles.allSatisfy({ last.cell($0) == row.cell($0) }) else { return }
    note(row, .repeatedWeight(weight))
  }

  private mutating func area(of row: TableRow, _ finder: AreaFinder) -> Code {
    let (name, place, contradiction) = finder.area(of: row)
    if let contradiction { note(row, .areaDiffers(heading: contradiction, cell: name)) }
    return tree.area(name, place: place)
  }

  /// The kind of an objective; an operational one needs a strategic one above it.
  private mutating func placed(
    _ kind: ObjectiveKind, _ row: TableRow, in area: Code
  ) -> ObjectiveKind {
    guard kind == .operational, !tree.hasParent(in: area) else { return kind }
    note(row, .noParent)
    return .strategic
  }

  /// Tells whether a row with a title only adds others up: its words say so, or they may and it asks nothing.
  private func isTotal(_ title: String, _ text: RowText, _ maker: RowTextMaker) -> Bool {
    guard maker.measured == nil else { return false }
    if TotalRow.isTotal(title) { return true }
    let columns = maker.row.header.columns
    let asksElsewhere = columns.contains { role, column in
      (role == .indicator || role == .formula) && column != columns[.title]
    }
    return asksElsewhere && TotalRow.mayBeTotal(title)
      && text.target.allSatisfy { $0.isDigit || " .,%".contains($0) }
  }

  /// Gives the objective before it another indicator, for a row without an objective.
  private mutating func continueObjective(
    _ row: TableRow, _ maker: RowTextMaker, _ kind: ObjectiveKind, _ frame: ReadingFrame
  ) {
    let text = maker.text(kind: kind, title: "")
    // A row of another type than the objective before it lacks a title of its own.
    let last = lastObjectives[row.track]
    let isOther = row.kind != nil && last.map { tree.objectives[$0].kind } != kind
    let isTotal = row.record.filledCells.first.map { TotalRow.isTotal(row.record[$0]) } ?? false
    if isTotal, text.formulaCell.isEmpty { return report(row, .totalRow) }
    guard !text.formulaCell.isEmpty, !isOther, let last else { return report(row, .noTitle) }
    let known = tree.objectives[last].remark
    let remarks = [known, maker.remark(beside: tree.objectives[last].assignment)]
    tree.objectives[last].remark = remarks.compactMap { $0 }.joined(separator: " · ").nonEmpty
    addIndicators(of: row, to: last, text, maker, frame)
  }
}
