import Canvas
import PerformanceModel
import Wording

extension State {
  /// Draws the line on which a measurement is typed, in the place of the messages, with the status
  /// that saving would bring beside it, or above it where there is no room; the hints stay below.
  func drawQuickEntry(_ quick: QuickEntry, on screen: inout Screenful) {
    let layout = Layout(size: size)
    guard let row = layout.messages ?? layout.hints else { return }
    screen.coverChoices()
    clear(row, on: &screen)
    let column = screen.frame.write("\(quick.code) = ", row: row, column: 1, role: .heading)
    let width = max(8, min(24, size.columns / 4))
    let (text, cursor) = quick.editor.visible(width: width)
    screen.frame.fill(
      Region(column: column, row: row, columns: width, rows: 1), style: Style(.fieldFocused))
    screen.frame.write(
      text, row: row, column: column, limit: column + width, role: .fieldFocused)
    let end = column + width + 1
    let outcome = outcome(of: quick)
    if end + outcome.cellWidth < size.columns {
      screen.write(outcome, row: row, column: end)
    } else {
      let lines = wrapped(outcome, width: max(1, size.columns - 2)).suffix(row)
      for (offset, line) in lines.enumerated() {
        let above = row - lines.count + offset
        clear(above, on: &screen)
        screen.write(line, row: above, column: 1, limit: size.columns)
      }
    }
    screen.frame.cursor = Position(column: min(column + cursor, size.columns - 1), row: row)
  }

  private func clear(_ row: Int, on screen: inout Screenful) {
    screen.frame.fill(
      Region(column: 0, row: row, columns: size.columns, rows: 1), style: Style(.text))
  }

  private func outcome(of quick: QuickEntry) -> [Span] {
    guard let form = form(of: quick), let indicator = plan.indicator(quick.code) else { return [] }
    let help = phrases.quickEntryHelp(indicator.target(on: asOf))
    if quick.editor.text.isEmpty {
      return notice.map { [Span($0.fitted(to: .max, ellipsis: ""), $0.role)] } ?? [Span(help, .dim)]
    }
    guard let preview = preview(of: form) else {
      guard case .failure(let problems) = draft(of: form), let first = problems.all.first else {
        return [Span(help, .dim)]
      }
      // A number is judged when it is finished; what cannot become an answer is seen at once.
      let isFinal = quick.hasTriedToSave || first.fault == .dateOfActMissing
      return isFinal
        ? [Span(phrases.fault(first.fault), quick.hasTriedToSave ? .error : .dim)]
        : [Span(help, first.fault == .answerMissing ? .warning : .dim)]
    }
    let result = preview.result
    let degree = result.achievement.map { ", \(phrases.percent($0.percent))" } ?? ""
    let status = "\(symbols.sign(of: result.status)) \(phrases.name(of: result.status))\(degree)"
    let value = phrases.valueOn(
      phrases.judged(preview.measurement, result.target), preview.measurement)
    let doubt = preview.doubt.map {
      [Span("  \(words(of: $0, saidAgain: quick.doubtShown))", .warning)]
    }
    return [Span(status, Role(result.status)), Span("  \(value)", .dim)] + (doubt ?? [])
  }
}
