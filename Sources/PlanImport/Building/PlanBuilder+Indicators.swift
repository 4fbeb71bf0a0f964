import PerformanceModel

extension PlanBuilder {
  /// Adds what a row asks to an objective.
  mutating func addIndicators(
    of row: TableRow, to place: Int, _ text: RowText, _ maker: RowTextMaker, _ frame: ReadingFrame
  ) {
    let drafts = drafts(of: text, frame)
    let source = Source(text: text.target, place: row.place(of: maker.targetRole))
    let first = tree.objectives[place].indicators.count
    for draft in drafts {
      let number = tree.objectives[place].indicators.count + 1
      let code = tree.objectives[place].code.indicator(number)
      tree.objectives[place].indicators.append(
        Indicator(
          code: code, name: draft.name, formula: draft.formula, target: draft.target,
          source: source, reading: draft.reading, question: draft.question,
          termTarget: draft.termTarget, ratioLabels: draft.ratioLabels))
    }
    let range = first..<tree.objectives[place].indicators.count
    weigh(row, frame, objective: place, range)
    takeFigures(of: row, frame, objective: place, range)
    origins.append((rows.count, place, range))
    addRow(row, objective: place)
  }

  /// Adds a row that became an objective or a part of one.
  mutating func addRow(_ row: TableRow, objective place: Int) {
    let objective = tree.objectives[place]
    rows.append(
      ImportedRow(
        place: row.record.place, lineCount: row.lineCount, code: objective.code,
        kind: objective.kind, title: objective.title, indicators: [], problem: nil,
        order: row.record.order))
  }

  private mutating func drafts(of row: RowText, _ frame: ReadingFrame) -> [IndicatorDraft] {
    var text = row
    text.line = 0
    if let known = readings[text] { return known }
    var drafts = TargetReader(row: row, frame: frame).drafts()
    NumberDoubts(numbers: frame.numbers, row: row).raise(on: &drafts)
    readings[text] = drafts
    return drafts
  }

  /// Keeps the weight of a row's indicators: their own, else that of the row beside others.
  private mutating func weigh(
    _ row: TableRow, _ frame: ReadingFrame, objective: Int, _ range: Range<Int>
  ) {
    let hasOwn = row.header.columns[.indicatorWeight] != nil
    let role = hasOwn ? ColumnRole.indicatorWeight : .weight
    let isFirst = range.lowerBound == 0
    guard let text = row.cell(role),
      let weight = weight(of: row, role, frame, isSaid: hasOwn || !isFirst)
    else { return }
    if hasOwn {
      for index in range { tree.objectives[objective].indicators[index].weight = weight }
    } else {
      weights.add(weight, of: range, objective: objective)
    }
    if range.count > 1, hasOwn || !isFirst {
      note(row, .sharedWeight(text, indicators: range.count))
    }
  }

  /// Reads a weight; says where it is none.
  mutating func weight(
    of row: TableRow, _ role: ColumnRole, _ frame: ReadingFrame, isSaid: Bool = true
  ) -> Figure? {
    guard let text = row.cell(role) else { return nil }
    let digits = text.filter { $0 != "%" }
    if let figure = try? Figure(typed: digits, in: frame.language), figure > 0 { return figure }
    if isSaid { note(row, .wrongWeight(text)) }
    return nil
  }

  /// Takes the figures that the row says were measured.
  private mutating func takeFigures(
    of row: TableRow, _ frame: ReadingFrame, objective: Int, _ range: Range<Int>
  ) {
    let indicators = tree.objectives[objective].indicators
    let reader = FigureReader(row: row, frame: frame, today: options.today)
    let found = reader.figures(of: Array(indicators[range]))
    figures += found.figures
    problems += found.problems
  }
}
