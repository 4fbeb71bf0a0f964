import Canvas
import PerformanceModel
import Wording

extension State {
  /// Draws a short form: what it is for, its fields, what helps to fill them.
  func drawPrompt(_ prompt: Prompt, on screen: inout Screenful) {
    let width = min(70, max(20, size.columns - 4))
    let labels = prompt.fields.map { label(of: $0.kind) }
    let labelWidth = (labels.map(\.cellWidth).max() ?? 0) + 2
    let about = self.about(prompt).flatMap { $0.wrapped(to: width) }
    let isShort = size.rows < 16
    let head = about.prefix(isShort ? 1 : 4).map { [Span($0, .heading)] }
    var lines: [[Span]] = head.isEmpty ? [] : head + (isShort ? [] : [[]])
    let first = lines.count
    lines += labels.map { [Span($0.rightPadded(to: labelWidth), .dim)] }
    if !isShort { lines.append([]) }
    let help = prompt.fault.map { [Span($0, .error)] } ?? [Span(help(for: prompt), .dim)]
    lines += wrapped(help, width: width)
    let inside = drawDialog(
      Dialog(title: title(of: prompt), lines: lines, width: width), context: .prompt, on: &screen
    ).inside
    for (index, field) in prompt.fields.enumerated() where first + index < inside.rows {
      let region = Region(
        column: inside.column + labelWidth, row: inside.row + first + index,
        columns: max(0, inside.columns - labelWidth), rows: 1)
      draw(field, isFocused: index == prompt.focus, in: region, on: &screen)
      screen.onClick(region, .field(index))
    }
  }

  private func draw(
    _ field: Prompt.Field, isFocused: Bool, in region: Region, on screen: inout Screenful
  ) {
    let (text, cursor) = field.editor.visible(width: region.columns)
    let role: Role = isFocused ? .fieldFocused : .field
    screen.frame.fill(region, style: Style(role))
    let end = screen.frame.write(
      text, row: region.row, column: region.column, limit: region.endColumn, role: role)
    guard isFocused else { return }
    if let rest = completion(of: field)?.dropFirst(field.editor.text.count) {
      screen.frame.write(rest, row: region.row, column: end, limit: region.endColumn, role: .field)
    }
    screen.frame.cursor = Position(column: region.column + cursor, row: region.row)
  }

  private func title(of prompt: Prompt) -> String {
    switch prompt.purpose {
    case .assign(let codes):
      phrases.assignTitle(
        codes.count == 1
          ? codes[0].text
          : phrases.count(codes.count, phrases.objectiveWord, phrases.objectivesWord))
    case .asOf: phrases.asOfTitle
    case .retract(let code, _): phrases.retractTitle(code)
    case .settle: phrases.settleTitle
    }
  }

  /// What the form is about: the text of an objective, a measurement.
  private func about(_ prompt: Prompt) -> [String] {
    switch prompt.purpose {
    case .assign(let codes): return codes.count == 1 ? [plan.objective(codes[0])?.title ?? ""] : []
    case .asOf: return []
    case .retract(let code, let id):
      guard let indicator = plan.indicator(code),
        let measurement = indicator.measurements.first(where: { $0.id == id })
      else { return [] }
      let value = phrases.entry(measurement, indicator.target(on: measurement.date))
      return [phrases.valueAt(value, measurement.date, by: measurement.author)]
    case .settle(let side): return [words(of: side)]
    }
  }

  private func label(of kind: Prompt.Field.Kind) -> String {
    switch kind {
    case .office: phrases.officeField
    case .person: phrases.personField
    case .date: phrases.asOfField
    case .reason: phrases.reasonField
    }
  }

  private func help(for prompt: Prompt) -> String {
    switch prompt.purpose {
    case .assign:
      offices.isEmpty
        ? phrases.assignHelpText
        : "\(phrases.assignHelpText) \(phrases.knownOffices(offices.map(\.name)))"
    case .asOf: "\(phrases.dateForm) \(symbols.dot) \(phrases.quickDates)"
    case .retract: phrases.retractHelpText
    case .settle: phrases.settleHelpText
    }
  }
}
