import Canvas
import PerformanceModel
import Wording

/// The rows of the list shown.
struct ListView: StateView {
  let state: State

  /// Draws the rows of the list shown.
  func draw(in region: Region, on screen: inout RenderedScreen) {
    let rows = rows
    if let wall = Layout(size: size).wall {
      screen.frame.fill(
        wall, with: wall.columns == 1 ? symbols.wall : symbols.rule, style: CellStyle(.rule))
    }
    guard !rows.isEmpty else {
      drawText(emptyListText, in: region, on: &screen)
      return
    }
    let columns = ListColumns(
      region: region, codeWidth: state.navigation.rowList?.codeWidth ?? 0, hasDate: order.showsDate)
    var row = region.row
    if Layout(size: size).hasHeadings {
      drawColumnHeadings(columns, row: row, on: &screen)
      row += 1
    }
    for listRow in rows.dropFirst(route.top).prefix(Layout(size: size).listHeight) {
      draw(listRow, columns, row: row, on: &screen)
      let line = Region(column: region.column, row: row, columns: region.columns, rows: 1)
      screen.offer(
        line, .row(listRow.id), isSelected: listRow.id == route.selection,
        sign: symbols.selection)
      row += 1
    }
  }

  private var emptyListText: String {
    if !filter.text.isEmpty { return phrases.noMatch(filter.text) }
    if !filter.isEmpty { return phrases.noFilterMatch }
    if let office { return phrases.nothingOf(office) }
    if plan.objectives.isEmpty { return phrases.noObjectives }
    if case .worklist = route.kind { return phrases.noNeeds }
    return phrases.noRows
  }

  private func drawColumnHeadings(_ columns: ListColumns, row: Int, on screen: inout RenderedScreen)
  {
    let headings: [(text: String, columns: Range<Int>?, orders: [SortOrder])] = [
      (phrases.objectiveColumn, columns.code..<columns.title.upperBound, [.code]),
      (order.showsDate ? phrases.heading(of: order) : "", columns.date, [.dueDate, .lastChange]),
      (phrases.targetLabel, columns.criterion, []),
      (phrases.valueColumn, columns.value, []),
      (phrases.statusColumn, columns.status, [.status, .achievement]),
    ]
    for (text, range, orders) in headings {
      guard let range, !text.isEmpty else { continue }
      let mark =
        orders.contains(order)
        ? " \(symbols.direction(isDescending: isReversed != order.isDescending))" : ""
      screen.frame.write(
        text + mark, row: row, column: range.lowerBound, limit: range.upperBound, role: .heading)
      guard let first = orders.first else { continue }
      screen.onClick(
        Region(column: range.lowerBound, row: row, columns: range.count, rows: 1),
        .order(orders.contains(order) ? order : first))
    }
  }

  private func draw(
    _ listRow: ListRow, _ columns: ListColumns, row: Int, on screen: inout RenderedScreen
  ) {
    switch listRow.id {
    case .area(let code): drawBranch(areaTitle(code), listRow, columns, row: row, on: &screen)
    case .heading(let area, let kind):
      drawBranch(phrases.heading(of: kind), listRow, columns, row: row, on: &screen)
      drawCounts(of: area, kind, columns, row: row, on: &screen)
    case .plan, .need, .conflicts, .due, .recent, .objective:
      if let index = listRow.objective {
        drawObjective(index, listRow, columns, row: row, on: &screen)
      }
    }
  }

  private func areaTitle(_ code: Code) -> String {
    plan.area(code).map { "\($0.code) \($0.label)" } ?? code.text
  }

  private func drawBranch(
    _ title: String, _ listRow: ListRow, _ columns: ListColumns, row: Int,
    on screen: inout RenderedScreen
  ) {
    let sign = folded.contains(listRow.id) ? symbols.folded : symbols.unfolded
    let text = "\(sign) \(title)"
    let column = columns.code + listRow.depth * 2
    let room = columns.status.lowerBound - column - 1
    screen.frame.write(
      text.fitted(to: room, ellipsis: symbols.ellipsis), row: row, column: column, role: .heading)
  }

  private func drawCounts(
    of area: Code, _ kind: ObjectiveKind, _ columns: ListColumns, row: Int,
    on screen: inout RenderedScreen
  ) {
    guard folded.contains(.heading(area, kind)) else { return }
    let counts = Dictionary(grouping: state.session.members(of: .heading(area, kind))) {
      result.objectives[$0].status
    }
    let spans = Status.allCases.compactMap { status -> Span? in
      counts[status].map { Span("\(symbols.sign(of: status)) \($0.count) ", Role(status)) }
    }
    screen.write(
      spans, row: row,
      column: max(columns.title.lowerBound, columns.region.endColumn - spans.cellWidth))
  }

  private func drawObjective(
    _ index: Int, _ listRow: ListRow, _ columns: ListColumns, row: Int,
    on screen: inout RenderedScreen
  ) {
    let objective = plan.objectives[index]
    let indent = columns.code + listRow.depth * 2
    let isFolded = folded.contains(.objective(objective.code))
    let sign = isFolded ? "\(symbols.folded) " : ""
    screen.frame.write(objective.code.text, row: row, column: indent, role: .dim)
    let title = (sign + objective.title).fitted(
      to: columns.title.count, ellipsis: symbols.ellipsis)
    screen.write(
      marked(title), row: row, column: columns.title.lowerBound, limit: columns.title.upperBound)
    if let date = columns.date, let day = shownDate(of: index) {
      screen.frame.write(
        phrases.day(day), row: row, column: date.lowerBound, limit: date.upperBound, role: .dim)
    }
    drawFigures(index, columns, row: row, on: &screen)
    drawStatus(index, columns.status, row: row, on: &screen)
  }

  /// Returns the date that the rows are sorted by.
  private func shownDate(of index: Int) -> Day? {
    switch order {
    case .dueDate: result.objectives[index].nextDue
    case .lastChange: plan.objectives[index].lastChange?.day
    case .urgency, .code, .status, .achievement: nil
    }
  }

  /// Returns the text with the matches of the filter highlighted.
  private func marked(_ text: String) -> [Span] {
    if filter.text.isEmpty { return [Span(text)] }
    let ranges = TextQuery(filter.text).ranges(in: text)
    var spans: [Span] = []
    var rest = text.startIndex
    for range in ranges {
      if rest < range.lowerBound { spans.append(Span(String(text[rest..<range.lowerBound]))) }
      spans.append(Span(String(text[range]), .match))
      rest = range.upperBound
    }
    if rest < text.endIndex { spans.append(Span(String(text[rest...]))) }
    return spans
  }

  private func drawFigures(
    _ index: Int, _ columns: ListColumns, row: Int, on screen: inout RenderedScreen
  ) {
    guard let criterion = columns.criterion, let value = columns.value,
      let indicator = result.objectives[index].mostPressing
    else { return }
    let target = indicator.target
    // Beside an objective of several indicators, the number says which one is shown.
    let number =
      indicator.code.text.firstIndex(of: "#").map { indicator.code.text[$0...] + " " } ?? ""
    let asked = [target.unit, Unit.none].map { number + phrases.criterion(target.criterion, $0) }
    screen.frame.write(
      fitting(asked, in: criterion) ?? "", row: row, column: criterion.lowerBound,
      limit: criterion.upperBound, role: .dim)
    guard let measurement = indicator.measurement else { return }
    let values = [target.unit, Unit.none].map { phrases.judged(measurement, target, unit: $0) }
    screen.frame.write(
      fitting(values, in: value) ?? symbols.ellipsis, row: row, column: value.lowerBound,
      limit: value.upperBound)
  }

  /// Returns the first of several forms of a figure that fits; a figure is whole or absent, never
  /// cut.
  private func fitting(_ forms: [String], in columns: Range<Int>) -> String? {
    forms.first { $0.cellWidth <= columns.count }
  }

  private func drawStatus(
    _ index: Int, _ columns: Range<Int>, row: Int, on screen: inout RenderedScreen
  ) {
    let objective = result.objectives[index]
    let role = Role(objective.status)
    let word = statusWord(of: objective)
    let marks =
      (objective.isStale ? symbols.stale : "") + (objective.needsReview ? Phrases.doubtMark : "")
    // The marks take the last columns but one; a blank separates them from the word.
    let room = columns.count - (columns.count > 10 ? 6 : 4 + max(1, marks.cellWidth))
    let text = word.cellWidth <= room && !word.isEmpty ? " " + word.leftPadded(to: room) : ""
    screen.frame.write(
      symbols.sign(of: objective.status) + text, row: row, column: columns.lowerBound, role: role)
    screen.frame.write(
      marks, row: row, column: columns.upperBound - 1 - marks.cellWidth, role: .warning)
  }
}
