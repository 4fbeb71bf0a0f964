import Canvas
import PerformanceModel
import Wording

extension State {
  /// Draws the line on which a measurement is typed, in the place of the messages, with the status
  /// that saving would bring beside it; the hints stay below.
  func drawQuickEntry(_ quick: QuickEntry, on screen: inout Screenful) {
    let layout = Layout(size: size)
    guard let row = layout.messages ?? layout.hints else { return }
    let region = Region(column: 0, row: row, columns: size.columns, rows: 1)
    screen.frame.fill(region, style: Style(.text))
    let column = screen.frame.write("\(quick.code) = ", row: row, column: 1, role: .heading)
    let width = max(8, min(24, size.columns / 4))
    let (text, cursor) = quick.editor.visible(width: width)
    screen.frame.fill(
      Region(column: column, row: row, columns: width, rows: 1), style: Style(.fieldFocused))
    screen.frame.write(
      text, row: row, column: column, limit: column + width, role: .fieldFocused)
    var end = column + width + 1
    for span in outcome(of: quick) {
      let room = size.columns - end - 1
      let text = span.text.fitted(to: room, ellipsis: symbols.ellipsis)
      end = screen.frame.write(text, row: row, column: end, role: span.role)
    }
    screen.frame.cursor = Position(column: min(column + cursor, size.columns - 1), row: row)
  }

  private func outcome(of quick: QuickEntry) -> [Span] {
    guard let form = form(of: quick) else { return [] }
    if quick.editor.text.isEmpty { return [Span(phrases.quickEntryHelp, .dim)] }
    guard let preview = preview(of: form) else {
      guard quick.hasTriedToSave, case .failure(let problems) = draft(of: form),
        let first = problems.all.first
      else { return [Span(phrases.quickEntryHelp, .dim)] }
      return [Span(phrases.fault(first.fault), .error)]
    }
    let result = preview.result
    let degree = result.achievement.map { ", \(phrases.percent($0.percent))" } ?? ""
    let status = "\(symbols.sign(of: result.status)) \(phrases.name(of: result.status))\(degree)"
    let value = phrases.valueOn(
      phrases.judged(preview.measurement, result.target), preview.measurement.date)
    let warning =
      EntryWarning(preview)
      .map { [Span("  \(phrases.warning($0))", .warning)] } ?? []
    return [Span(status, Role(result.status)), Span("  \(value)", .dim)] + warning
  }
}
