import Canvas
import PerformanceModel
import Wording

extension State {
  /// Draws all that was recorded for an objective, with all about the one selected below.
  func drawMeasurements(of code: Code, selection: Int, on screen: inout RenderedScreen) {
    let width = min(84, max(20, size.columns - 4))
    let title = "\(phrases.measurementsTitle) \(symbols.dot) \(code)"
    let rows = measurementRows(of: code)
    guard rows.indices.contains(selection) else {
      let words = isReadOnly ? phrases.noMeasurementsReadOnly : phrases.noMeasurements
      drawBox(
        DialogBox(title: title, lines: [[Span(words, .dim)]], width: width), context: .measurements,
        on: &screen)
      return
    }
    let isSeveral = Set(rows.map(\.indicator)).count > 1
    let codeWidth = isSeveral ? rows.map(\.indicator.text.count).max() ?? 0 : 0
    let values = rows.map { value(of: $0, width: max(8, width / 2)) }
    let valueWidth = values.map(\.cellWidth).max() ?? 0
    let all = rows.map { self.facts(about: $0, width: width) }
    // Room for the longest, so that rows stay where they are, and can be clicked twice.
    let height = min(all.map(\.count).max() ?? 0, max(1, size.rows / 2))
    let facts = Array((all[selection] + Array(repeating: [], count: height)).prefix(height))
    let room = max(1, size.rows - 3 - facts.count)
    let top = max(0, min(selection - room / 2, rows.count - room))
    let shown = rows.indices.dropFirst(top).prefix(room)
    let list = shown.map { index in
      line(rows[index], values[index], valueWidth: valueWidth, width: width, codeWidth)
    }
    let (inside, _) = drawBox(
      DialogBox(title: title, lines: list + [[]] + facts, width: width), context: .measurements,
      on: &screen)
    for (offset, index) in shown.enumerated() where offset < inside.rows {
      let region = Region(
        column: inside.column, row: inside.row + offset, columns: inside.columns, rows: 1)
      screen.offer(
        region, .choice(index), isSelected: index == selection, sign: symbols.selection)
    }
  }

  /// What was recorded; where that is too long, the value that it comes to.
  private func value(of row: MeasurementRow, width: Int) -> String {
    guard let target = plan.indicator(row.indicator)?.target(on: row.measurement.date) else {
      return ""
    }
    let whole = phrases.entry(row.measurement, target)
    if whole.cellWidth <= width { return whole }
    return phrases.judged(row.measurement, target)
      .fitted(to: width, ellipsis: symbols.ellipsis)
  }

  private func line(
    _ row: MeasurementRow, _ value: String, valueWidth: Int, width: Int, _ codeWidth: Int
  ) -> [Span] {
    let role: Role = row.stands ? .text : .dim
    let mark =
      row.stands ? "" : row.retraction == nil ? phrases.replacedMark : phrases.retractedMark
    let head =
      "  \(phrases.day(row.measurement.date))  "
      + (codeWidth > 0 ? row.indicator.text.rightPadded(to: codeWidth + 2) : "")
    let rest = width - head.cellWidth - valueWidth - 2
    let by = !mark.isEmpty ? "(\(mark))" : rest < 6 ? "" : row.measurement.author
    return [
      Span(head, role), Span(value.rightPadded(to: valueWidth), role),
      Span("  \(by.fitted(to: rest, ellipsis: symbols.ellipsis))", mark.isEmpty ? .dim : .warning),
    ]
  }

  /// Who entered the measurement, when, and all that was said with it.
  private func facts(about row: MeasurementRow, width: Int) -> [[Span]] {
    let measurement = row.measurement
    var facts = [phrases.recordedBy(measurement.author, measurement.recordedAt.day)]
    if let note = measurement.note { facts.append("\(phrases.noteField): \(note)") }
    if let evidence = measurement.evidence {
      facts.append("\(phrases.evidenceField): \(evidence)")
    }
    if let cause = measurement.cause { facts.append("\(phrases.causeLabel): \(cause)") }
    if let retraction = row.retraction {
      facts.append(phrases.retractedBy(retraction))
    } else if !row.stands {
      facts.append(phrases.replacedByLater)
    }
    return facts.flatMap { $0.wrapped(to: width) }.map { [Span($0, .dim)] }
  }
}
