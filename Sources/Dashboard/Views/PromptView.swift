import Canvas
import PerformanceModel
import Wording

extension State {
  /// Draws a short form: what it is for, its fields, what helps to fill them.
  func drawPrompt(_ prompt: Prompt, on screen: inout Screenful) {
    let width = min(70, max(20, size.columns - 4))
    let labels = prompt.fields.map { label(of: $0.kind) }
    let labelWidth = (labels.map(\.cellWidth).max() ?? 0) + 2
    let isShort = size.rows < 16
    let help = helpLines(for: prompt, width: width, isShort: isShort)
    let room = size.rows - 2 - labels.count - help.count - (isShort ? 0 : 2)
    let about = self.about(prompt).flatMap { $0.wrapped(to: width) }
    let head = cut(about, to: max(1, min(4, room)), width: width).map { [Span($0, .heading)] }
    var lines: [[Span]] = head.isEmpty ? [] : head + (isShort ? [] : [[]])
    let first = lines.count
    lines += labels.map { [Span($0.rightPadded(to: labelWidth), .dim)] }
    lines += (isShort ? [] : [[]]) + help
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
      return [phrases.dated(value, measurement)]
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

  private func helpLines(for prompt: Prompt, width: Int, isShort: Bool) -> [[Span]] {
    if let fault = prompt.fault { return wrapped([Span(fault, .error)], width: width) }
    if let office = prompt.officeAsked {
      return wrapped([Span(phrases.isOfficeNew(office), .warning)], width: width)
    }
    let words: String
    switch prompt.purpose {
    case .assign:
      // On a low screen what the form is about needs the room.
      let names = isShort ? [] : offices.map(\.name)
      let known = names.isEmpty ? "" : " \(phrases.knownOffices(names))"
      words = "\(phrases.assignHelpText)\(known)"
    case .asOf:
      return [[Span(phrases.dateForm, .dim)]] + hintLines(of: dateKeys, width: width)
    case .retract: words = phrases.retractHelpText
    case .settle: words = phrases.settleHelpText
    }
    return wrapped([Span(words, .dim)], width: width)
  }
}
