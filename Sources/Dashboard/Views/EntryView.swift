import Canvas
import PerformanceModel
import Wording

extension State {
  /// Draws the form of a measurement: fields fitted to the measure, what was measured before, the
  /// status that saving would bring.
  func drawEntry(_ form: EntryForm, on screen: inout Screenful) {
    guard let indicator = plan.indicator(form.code), let objective = plan.objective(form.code)
    else { return }
    let width = min(76, max(20, size.columns - 4))
    let isShort = size.rows < 20
    let target = indicator.target(on: asOf)
    var lines: [[Span]] = []
    let titleLines = objective.title.wrapped(to: width)
    let shown = isShort ? 1 : min(3, titleLines.count)
    for (index, line) in titleLines.prefix(shown).enumerated() {
      let isCut = index == shown - 1 && titleLines.count > shown
      let text = isCut ? (line + " …").fitted(to: width, ellipsis: symbols.ellipsis) : line
      lines.append([Span(text, .heading)])
    }
    if !isShort {
      let measured = [indicator.name, indicator.formula].compactMap { $0 }.joined(separator: ": ")
      lines.append([Span(measured.fitted(to: width, ellipsis: symbols.ellipsis), .dim)])
      if let past = pastValues(of: indicator, width: width) { lines.append([Span(past, .dim)]) }
      lines.append([])
    }
    let fields = visibleFields(of: form, rows: size.rows - 2 - lines.count - 3)
    let firstField = lines.count
    let problems = form.hasTriedToSave ? problems(of: form) : [:]
    let labels = fields.map { label(of: $0.element.kind, indicator, target) }
    let editWidth = width < 50 ? 12 : 16
    let asideWidth = width < 50 ? 0 : 26
    let labelWidth = min(
      labels.map(\.cellWidth).max() ?? 0, max(8, width - editWidth - asideWidth - 2))
    for ((_, field), label) in zip(fields, labels) {
      lines.append(
        fieldLine(
          field, label.fitted(to: labelWidth, ellipsis: symbols.ellipsis), problems[field.kind],
          indicator, target, widths: (labelWidth, editWidth, width)))
    }
    if !isShort { lines.append([]) }
    if form.isCauseAsked, form.text(of: .cause).isEmpty {
      let words = isShort ? phrases.causeAskedShort : phrases.causeAsked
      lines.append([Span(words.fitted(to: width, ellipsis: symbols.ellipsis), .warning)])
    }
    lines += previewLines(of: form, indicator, target, width: width)
    let title = form.replaces == nil ? phrases.entryTitle : phrases.correctionTitle
    let dialog = Dialog(
      title: "\(title) \(symbols.dot) \(form.code)", lines: lines, width: width)
    let inside = drawDialog(dialog, context: .entry, on: &screen).inside
    for (offset, (index, _)) in fields.enumerated() {
      let row = inside.row + firstField + offset
      screen.onClick(
        Region(column: inside.column, row: row, columns: inside.columns, rows: 1), .field(index))
    }
    let focused = fields.firstIndex { $0.offset == form.focus } ?? 0
    drawField(
      form, row: inside.row + firstField + focused, column: inside.column + labelWidth + 2,
      width: wideFields.contains(form.focused?.kind ?? .value) ? width - labelWidth - 2 : editWidth,
      on: &screen)
  }

  /// The figures of the last days, the latest first, as many as fit a line.
  private func pastValues(of indicator: Indicator, width: Int) -> String? {
    let target = indicator.target(on: asOf)
    let values = indicator.standingMeasurements.reversed().map {
      phrases.valueOn(phrases.judged($0, target), $0.date)
    }
    guard values.count > 1 else { return nil }
    var line = ""
    for value in values {
      let longer = line.isEmpty ? value : "\(line) \(symbols.dot) \(value)"
      if longer.cellWidth > width { break }
      line = longer
    }
    return line.isEmpty ? nil : line
  }

  private var wideFields: Set<EntryForm.Field.Kind> { [.note, .evidence, .cause] }

  /// The fields that fit, the one in focus among them.
  private func visibleFields(
    of form: EntryForm, rows: Int
  ) -> [(offset: Int, element: EntryForm.Field)] {
    let all = Array(form.fields.enumerated())
    let count = max(1, min(all.count, rows))
    let start = max(0, min(form.focus - count + 1, all.count - count))
    return Array(all[start..<start + count]).map { (offset: $0.offset, element: $0.element) }
  }

  private func problems(of form: EntryForm) -> [EntryForm.Field.Kind: EntryFault] {
    guard case .failure(let problems) = draft(of: form) else { return [:] }
    return Dictionary(problems.all.map { ($0.field, $0.fault) }) { first, _ in first }
  }

  private func label(
    of kind: EntryForm.Field.Kind, _ indicator: Indicator, _ target: Target
  ) -> String {
    switch kind {
    case .answer: phrases.answerField
    case .numerator: indicator.ratioLabels?.numerator ?? phrases.numeratorField
    case .denominator: indicator.ratioLabels?.denominator ?? phrases.denominatorField
    case .value:
      target.measure.acceptsRatio ? phrases.valueInsteadField : phrases.valueField(target.unit)
    case .date:
      target.measure.isAct
        ? phrases.dateOfActField : phrases.dateField(from: target.period.start, target.course)
    case .note: phrases.noteField
    case .evidence: phrases.evidenceField
    case .cause: phrases.causeField
    case .author: phrases.authorField
    }
  }

  private func fieldLine(
    _ field: EntryForm.Field, _ label: String, _ fault: EntryFault?, _ indicator: Indicator,
    _ target: Target, widths: (label: Int, edit: Int, all: Int)
  ) -> [Span] {
    let isWide = wideFields.contains(field.kind)
    let edit = isWide ? widths.all - widths.label - 2 : widths.edit
    let text = shownText(of: field).fitted(to: edit, ellipsis: symbols.ellipsis)
    let spans = [
      Span(label.rightPadded(to: widths.label + 2), .dim), Span(text.rightPadded(to: edit), .field),
    ]
    if let fault {
      let room = widths.all - widths.label - edit - 4
      guard room < 12 else { return spans + [Span("  \(phrases.fault(fault))", .error)] }
      return [
        spans[0], Span(phrases.fault(fault).fitted(to: edit, ellipsis: symbols.ellipsis), .error),
      ]
    }
    let room = widths.all - widths.label - widths.edit - 4
    let aside = aside(of: field.kind, indicator, target)
    guard room > 5 else { return spans }
    return spans + [Span("  \(aside.fitted(to: room, ellipsis: symbols.ellipsis))", .dim)]
  }

  private func shownText(of field: EntryForm.Field) -> String {
    guard field.kind == .answer else { return field.editor.text }
    switch field.editor.text {
    case "+": return phrases.yes
    case "-": return phrases.no
    default: return ""
    }
  }

  /// What stands beside a field: the value before, the unit, the quick dates.
  private func aside(
    of kind: EntryForm.Field.Kind, _ indicator: Indicator, _ target: Target
  ) -> String {
    let last = indicator.standingMeasurements.last { $0.date <= max(asOf, today) }
    switch (kind, last?.entry) {
    case (.numerator, .ratio(let part, _)?):
      return phrases.before(part.text(in: phrases.language), last?.date)
    case (.denominator, .ratio(_, let whole)?):
      return phrases.before(whole.text(in: phrases.language), nil)
    case (.value, .value(let figure)?):
      return phrases.before(phrases.figure(figure, target.unit), last?.date)
    case (.value, .ratio?): return phrases.name(of: target.unit)
    case (.value, nil): return phrases.name(of: target.unit)
    case (.answer, .done(let isDone)?):
      return phrases.before(isDone ? phrases.yes : phrases.no, last?.date)
    case (.answer, nil): return phrases.answerKeys
    case (.date, _): return phrases.quickDates
    default: return ""
    }
  }

  private func drawField(
    _ form: EntryForm, row: Int, column: Int, width: Int, on screen: inout Screenful
  ) {
    guard let field = form.focused else { return }
    let (text, cursor) = field.editor.visible(width: width)
    let shown = field.kind == .answer ? shownText(of: field) : text
    screen.frame.fill(
      Region(column: column, row: row, columns: width, rows: 1), style: Style(.fieldFocused))
    screen.frame.write(shown, row: row, column: column, limit: column + width, role: .fieldFocused)
    let place = field.kind == .answer ? shown.cellWidth : cursor
    screen.frame.cursor = Position(column: min(column + place, size.columns - 1), row: row)
  }

  /// What saving would bring: the figure, the criterion, the status, and how it changed.
  private func previewLines(
    of form: EntryForm, _ indicator: Indicator, _ target: Target, width: Int
  ) -> [[Span]] {
    let asked =
      "\(phrases.criterionLabel.lowercased()) \(phrases.criterion(target.criterion, target.unit))"
    guard let preview = preview(of: form) else { return [[Span(asked, .dim)]] }
    let result = preview.result
    let status = "\(symbols.sign(of: result.status)) \(phrases.name(of: result.status))"
    let degree = result.achievement.map { ", \(phrases.percent($0.percent))" } ?? ""
    var spans = [
      Span("\(phrases.entry(preview.measurement, target))   "), Span("\(asked)   ", .dim),
      Span(status + degree, Role(result.status)),
    ]
    if let change = changeText(result, indicator) { spans.append(Span(" (\(change))", .dim)) }
    // On a narrow screen the status comes first: it is what counts.
    if width < 50 { spans = [spans[2], Span("  \(phrases.entry(preview.measurement, target))")] }
    let warning = EntryWarning(preview).map(phrases.warning)
    return wrapped(spans, width: width)
      + (warning?.wrapped(to: width).map { [Span($0, .warning)] } ?? [])
  }

  private func changeText(_ result: IndicatorResult, _ indicator: Indicator) -> String? {
    let before = indicator.result(asOf: asOf, thresholds: plan.thresholds(on: asOf))
    guard let now = result.achievement, let then = before.achievement else { return nil }
    return phrases.change(now.percent - then.percent)
  }
}
