import Canvas
import PerformanceModel
import Wording

extension State {
  /// Draws what was understood of a source cell, why it is in doubt, and the fields of the answer.
  func drawReview(_ form: ReviewForm, on screen: inout Screenful) {
    guard let indicator = plan.indicator(form.code), let objective = plan.objective(form.code)
    else { return }
    let width = min(76, max(20, size.columns - 4))
    let target = indicator.target(on: asOf)
    let title = cut(
      objective.title.wrapped(to: width), to: size.rows < 16 ? 1 : 4, width: width)
    var lines = title.map { [Span($0, .heading)] }
    let source = (
      phrases.sourceLabel,
      [Span(phrases.writtenAt(indicator.source.text, line: indicator.source.line))]
    )
    let meaning = (phrases.readAsColumn, [Span(understood(target))])
    // On a low screen what is confirmed comes first, and the rest only where there is room.
    let isLow = size.rows < 16
    let facts: [(String, [Span])] =
      isLow
      ? [meaning, source]
      : [
        source, (phrases.formulaLabel, [Span(indicator.formula, .dim)]), meaning,
        (phrases.targetLabel, [Span(phrases.reading(of: indicator, on: asOf), .warning)]),
      ]
    if !isLow { lines.append([]) }
    for (label, spans) in facts { lines += labelled(label, spans, width: width) }
    if let question = indicator.question, !isLow {
      lines += labelled(phrases.questionLabel, [Span(phrases.question(question))], width: width)
    }
    if isLow {
      lines = Array(lines.prefix(max(1, size.rows - 5)))
    } else {
      lines.append([])
    }
    let first = lines.count
    let labels = [phrases.correctionField, phrases.noteField]
    lines += labels.map { [Span($0.rightPadded(to: 13), .dim)] }
    lines +=
      form.fault.map { wrapped([Span($0, .error)], width: width) }
      ?? [[Span(phrases.correctionHelp.fitted(to: width, ellipsis: symbols.ellipsis), .dim)]]
    let top = max(0, lines.count - max(0, size.rows - 2))
    let dialog = Dialog(
      title: "\(phrases.reviewTitle) \(symbols.dot) \(form.code)", lines: lines, width: width,
      top: top)
    let (inside, shown) = drawDialog(dialog, context: .review, on: &screen)
    for (offset, field) in ReviewForm.Field.allCases.enumerated() {
      let row = inside.row + first + offset - shown
      guard row > inside.row - 1, row < inside.endRow else { continue }
      let editor = field == .criterion ? form.criterion : form.note
      let isFocused = field == form.focus
      let region = Region(
        column: inside.column + 13, row: row, columns: max(0, inside.columns - 13), rows: 1)
      let (text, cursor) = editor.visible(width: region.columns)
      screen.frame.fill(region, style: Style(isFocused ? .fieldFocused : .field))
      screen.frame.write(
        text, row: row, column: region.column, limit: region.endColumn,
        role: isFocused ? .fieldFocused : .field)
      if isFocused { screen.frame.cursor = Position(column: region.column + cursor, row: row) }
    }
  }

  private func understood(_ target: Target) -> String {
    let due = target.dueDate.map { phrases.by($0) } ?? ""
    return phrases.criterion(target.criterion, target.unit) + due
      + ", \(phrases.name(of: target.measure)), \(phrases.name(of: target.course))"
  }

  private func labelled(_ label: String, _ spans: [Span], width: Int) -> [[Span]] {
    let rest = wrapped(spans, width: max(1, width - 13))
    return rest.enumerated().map { index, line in
      [Span((index == 0 ? label : "").rightPadded(to: 13), .dim)] + line
    }
  }
}
