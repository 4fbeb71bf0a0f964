import Canvas
import PerformanceModel
import Wording

/// A field of the form with its label, and its fault below.
struct EntryFieldBlock {
  let lines: [[Span]]
  /// The index of the line with the field itself.
  let editLine: Int
}

extension EntryForm.Field.Kind {
  /// The field takes sentences.
  var isWide: Bool {
    switch self {
    case .note, .evidence, .cause: true
    case .answer, .numerator, .denominator, .value, .date, .author: false
    }
  }
}

extension EntryView {
  /// Lays out every field of the form; `isLabelCut` tells whether the label in focus is not shown whole.
  var fieldBlocks: (all: [EntryFieldBlock], labelWidth: Int, isLabelCut: Bool) {
    let labels = dialog.fields.map { label(of: $0.kind) }
    let labelWidth = min(
      labels.map(\.cellWidth).max() ?? 0,
      max(8, width - editWidth - asideWidth - 2))
    let blocks = zip(dialog.fields, labels).map { field, label in
      // Labels of one indicator often differ only at their ends.
      let wrapped = label.wrapped(to: labelWidth)
      let lines = cut(wrapped, to: isShort ? 1 : 3, width: labelWidth)
      return block(field, labelLines: lines, labelWidth: labelWidth)
    }
    let focused = labels.indices.contains(dialog.focus) ? labels[dialog.focus] : ""
    return (blocks, labelWidth, isShort && focused.cellWidth > labelWidth)
  }

  /// Returns the label of a field.
  func label(of kind: EntryForm.Field.Kind) -> String {
    switch kind {
    case .answer: phrases.answerField
    case .numerator: indicator.ratioLabels?.numerator ?? phrases.numeratorField
    case .denominator: indicator.ratioLabels?.denominator ?? phrases.denominatorField
    case .value:
      target.measure.acceptsRatio
        ? phrases.valueInsteadField(target.unit) : phrases.valueField(target.unit)
    case .date:
      target.measure.isAct
        ? phrases.dateOfActField : phrases.dateField(from: target.period.start, target.course)
    case .note: phrases.noteField
    case .evidence: phrases.evidenceField
    case .cause: phrases.causeField
    case .author: phrases.authorField
    }
  }

  private func block(
    _ field: EntryForm.Field, labelLines: [String], labelWidth: Int
  ) -> EntryFieldBlock {
    let fault = problems[field.kind]
    let role: Role = fault == nil ? .dim : .error
    var lines = labelLines.dropLast().map { [Span($0, role)] }
    let editLine = lines.count
    let edit = editWidth(of: field.kind, labelWidth: labelWidth)
    let text = shownText(of: field).fitted(to: edit, ellipsis: symbols.ellipsis)
    var line = [
      Span((labelLines.last ?? "").rightPadded(to: labelWidth + 2), role),
      Span(text.rightPadded(to: edit), .field),
    ]
    let room = width - labelWidth - edit - 4
    if room > 5, !field.kind.isWide {
      let aside = self.aside(of: field.kind)
      line.append(Span("  \(aside.fitted(to: room, ellipsis: symbols.ellipsis))", .dim))
    }
    lines.append(line)
    if let fault, !isShort {
      let words = phrases.fault(fault)
      // Below its field, unless it is too long for that place.
      let indent = words.cellWidth <= width - labelWidth - 2 ? labelWidth + 2 : 2
      lines += words.wrapped(to: width - indent).map {
        [Span(String(repeating: " ", count: indent)), Span($0, .error)]
      }
    }
    return EntryFieldBlock(lines: lines, editLine: editLine)
  }

  /// Returns the text shown in a field: what was typed, or an answer in words.
  func shownText(of field: EntryForm.Field) -> String {
    guard field.kind == .answer else { return field.editor.text }
    return AnswerWord.isYes(field.editor.text).map { $0 ? phrases.yes : phrases.no } ?? ""
  }

  /// The day in its field as it is understood; `nil` where the text says it itself.
  var understoodDay: String? {
    dialog.evaluation.day.flatMap { phrases.understood($0, from: dialog.text(of: .date)) }
  }

  /// Returns the value recorded before, to be shown beside its field; beside a day, the day meant.
  private func aside(of kind: EntryForm.Field.Kind) -> String {
    let last = indicator.standingMeasurements.last { $0.date <= max(asOf, today) }
    let language = phrases.language
    switch (kind, last?.entry) {
    case (.numerator, .ratio(let part, _)?):
      return phrases.before(part.text(in: language), last)
    case (.denominator, .ratio(_, let whole)?):
      return phrases.before(whole.text(in: language), nil)
    case (.value, .value(let figure)?):
      return phrases.before(figure.text(in: language), last)
    case (.answer, .done(let isDone)?):
      return phrases.before(isDone ? phrases.yes : phrases.no, last)
    case (.date, _): return isNarrow ? "" : understoodDay ?? ""
    default: return ""  // A figure of another form says nothing of this field.
    }
  }
}
