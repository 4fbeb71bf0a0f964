import PerformanceModel
import Wording

extension KeyContext { static let entry = KeyContext("entry", .text) }

/// A measurement while it is typed.
struct EntryForm: Dialog, Hashable {
  typealias View = EntryView
  static let context = KeyContext.entry

  /// The indicator measured.
  let code: Code
  /// The indicator's measure when the form was opened.
  let measure: Measure
  var fields: [Field]
  var focus: Int
  /// The measurement that this one corrects.
  let replaces: String?
  /// A save has failed; problems are shown from then on.
  var hasTriedToSave = false
  /// The cause of a deviation was asked for; the next attempt saves without it.
  var isCauseAsked = false
  /// The warning shown at the last attempt; the next attempt saves nevertheless.
  var doubtShown: MeasurementWarning?
  /// The meaning of the fields; see ``evaluate(in:)``.
  private(set) var evaluation = EntryEvaluation()

  struct Field: Hashable, Sendable {
    let kind: Kind
    var editor: TextEditor
    /// The text of the field when the form was opened.
    let initial: String

    init(_ kind: Kind, _ text: String = "") {
      self.kind = kind
      editor = TextEditor(text, isProposal: kind == .date)
      initial = text
    }

    enum Kind: Hashable, Sendable {
      case answer, numerator, denominator, value, date, note, evidence, cause, author
    }
  }

  /// Creates the form for an indicator, with the fields that its measure has.
  init(
    for indicator: Indicator, target: Target, date: String, author: String,
    correcting earlier: Measurement? = nil, language: Language
  ) {
    code = indicator.code
    measure = target.measure
    replaces = earlier?.id
    let figures = earlier.map { EntryForm.texts(of: $0.entry, in: language) } ?? [:]
    var kinds: [Field.Kind] = measure.isAct ? [.answer] : [.value]
    if measure.acceptsRatio { kinds = [.numerator, .denominator, .value] }
    fields = kinds.map { Field($0, figures[$0] ?? "") }
    fields.append(Field(.date, earlier?.date.text(in: language) ?? date))
    fields.append(Field(.note, earlier?.note ?? ""))
    fields.append(Field(.evidence, earlier?.evidence ?? ""))
    if let cause = earlier?.cause { fields.append(Field(.cause, cause)) }
    fields.append(Field(.author, author))
    focus = 0
  }

  /// A field differs from when the form was opened.
  var isChanged: Bool { fields.contains { $0.editor.text != $0.initial } }

  /// Returns the text of a field, trimmed; empty when there is no such field.
  func text(of kind: Field.Kind) -> String {
    fields.first { $0.kind == kind }?.editor.text.trimmed ?? ""
  }

  /// Replaces the text of a field.
  mutating func set(_ kind: Field.Kind, to text: String) {
    guard let index = fields.firstIndex(where: { $0.kind == kind }) else { return }
    fields[index].editor = TextEditor(text, isProposal: kind == .date)
  }

  /// Reads the fields, and shows the field for the cause where the figure misses its target.
  mutating func evaluate(in state: State) {
    evaluation = EntryEvaluation(of: self, in: state)
    showCause(evaluation.preview?.isDeviation == true)
  }

  /// Shows or hides the field for the cause of a deviation; a typed cause stays.
  private mutating func showCause(_ isDeviation: Bool) {
    let index = fields.firstIndex { $0.kind == .cause }
    if isDeviation, index == nil {
      let place = fields.firstIndex { $0.kind == .author } ?? fields.count
      fields.insert(Field(.cause), at: place)
      if focus >= place { focus += 1 }
    } else if !isDeviation, let index, fields[index].editor.text.isEmpty,
      fields[index].initial.isEmpty, focus != index
    {
      fields.remove(at: index)
      if focus > index { focus -= 1 }
    }
  }

  /// Puts the cursor into a field.
  mutating func moveFocus(to kind: Field.Kind) {
    if let index = fields.firstIndex(where: { $0.kind == kind }) { focus = index }
  }

  /// The field that takes the keys.
  var focused: Field? { fields.indices.contains(focus) ? fields[focus] : nil }

  private static func texts(
    of entry: Measurement.Entry, in language: Language
  ) -> [Field.Kind: String] {
    switch entry {
    case .value(let figure): [.value: figure.text(in: language)]
    case .ratio(let numerator, let denominator):
      [.numerator: numerator.text(in: language), .denominator: denominator.text(in: language)]
    case .done(let isDone): [.answer: isDone ? AnswerWord.yes : AnswerWord.no]
    }
  }
}
