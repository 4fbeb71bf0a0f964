import Canvas
import PerformanceModel
import Wording

/// A short form: who answers for an objective, a date, a reason.
extension KeyContext { static let form = KeyContext("form", .text) }

/// A short form of one or two fields.
protocol ShortForm: Dialog {
  var fields: ShortFields { get set }
  /// Responds to a change of the text of a field.
  mutating func textChanged(in kind: ShortFields.Field.Kind)
  /// Submits the form, or says what is missing.
  func submit(in state: inout State, at moment: Moment) -> [Effect]

  func title(_ phrases: Phrases) -> String
  /// Returns the subject of the form: the text of an objective, a measurement.
  func about(_ state: State) -> [String]
  /// Returns the question to answer before the form is submitted.
  func question(_ phrases: Phrases) -> String?
  /// Returns the help for filling in the fields.
  func help(_ state: State, isShort: Bool) -> String
}

extension ShortForm {
  static var context: KeyContext { .form }
  var hasSeveralFields: Bool { fields.all.count > 1 }
  mutating func textChanged(in kind: ShortFields.Field.Kind) {}
  func about(_ state: State) -> [String] { [] }
  func question(_ phrases: Phrases) -> String? { nil }

  func type(_ key: Key, in state: inout State) -> Bool {
    var form = self
    let field = fields.focused
    let completion = field.completion(in: state.session)
    if let completion, key == .right || key == .end {
      form.fields.focused.editor = TextEditor(completion)
    } else if completion != nil, key == .delete {
      form.fields.focused.isKeptAsTyped = true
    } else if field.kind == .date,
      let quick = state.session.quickDate(for: key, in: field.editor, state.phrases)
    {
      form.fields.focused.editor = quick
    } else {
      guard form.fields.focused.editor.handle(key) else { return false }
      form.fields.focused.isTouched = true
      form.fields.focused.isKeptAsTyped = false
    }
    form.textChanged(in: field.kind)
    form.fields.fault = nil
    state.dialog = form
    return true
  }

  func edit(_ edit: Command.Edit, in state: inout State, at moment: Moment) -> [Effect] {
    click((fields.focus + 1) % fields.all.count, in: &state, at: moment)
  }

  func click(_ index: Int, in state: inout State, at moment: Moment) -> [Effect] {
    guard fields.all.indices.contains(index) else { return [] }
    completed(in: state).shown(in: &state) { $0.fields.focus = index }
    return []
  }

  func confirm(in state: inout State, at moment: Moment) -> [Effect] {
    completed(in: state).submit(in: &state, at: moment)
  }

  /// Returns the form with the focused field completed as shown: what is seen is submitted.
  private func completed(in state: State) -> Self {
    guard let name = fields.focused.completion(in: state.session) else { return self }
    var form = self
    form.fields.focused.editor = TextEditor(name)
    form.textChanged(in: fields.focused.kind)
    return form
  }

  /// Says beside the fields why the form cannot be submitted.
  func refuse(because fault: String, in state: inout State) -> [Effect] {
    shown(in: &state) { $0.fields.fault = fault }
    return []
  }
}

struct ShortFormView<Form: ShortForm>: DialogView {
  let state: State
  let dialog: Form

  /// Draws a short form: its subject, its fields, its help.
  func draw(on screen: inout RenderedScreen) {
    let fields = dialog.fields
    let width = min(70, max(20, size.columns - 4))
    let labels = fields.all.map { label(of: $0.kind) }
    let labelWidth = (labels.map(\.cellWidth).max() ?? 0) + 2
    let isShort = size.rows < 16
    let help = helpLines(width: width, isShort: isShort)
    let room = size.rows - 2 - labels.count - help.count - (isShort ? 0 : 2)
    let about = dialog.about(state).flatMap { $0.wrapped(to: width) }
    let head = cut(about, to: max(1, min(4, room)), width: width).map { [Span($0, .heading)] }
    var lines: [[Span]] = head.isEmpty ? [] : head + (isShort ? [] : [[]])
    let first = lines.count
    lines += labels.map { [Span($0.rightPadded(to: labelWidth), .dim)] }
    lines += (isShort ? [] : [[]]) + help
    let inside = drawBox(dialog.title(phrases), lines, width: width, on: &screen).inside
    for (index, field) in fields.all.enumerated() where first + index < inside.rows {
      let region = Region(
        column: inside.column + labelWidth, row: inside.row + first + index,
        columns: max(0, inside.columns - labelWidth), rows: 1)
      draw(field, isFocused: index == fields.focus, in: region, on: &screen)
      screen.onClick(region, .choice(index))
    }
  }

  private func draw(
    _ field: ShortFields.Field, isFocused: Bool, in region: Region, on screen: inout RenderedScreen
  ) {
    let end = screen.drawField(field.editor, in: region, isFocused: isFocused)
    if isFocused, let rest = field.completion(in: state.session)?.dropFirst(field.editor.text.count)
    {
      screen.frame.write(rest, row: region.row, column: end, limit: region.endColumn, role: .field)
    }
  }

  private func label(of kind: ShortFields.Field.Kind) -> String {
    switch kind {
    case .office: phrases.officeField
    case .person: phrases.personField
    case .date: phrases.asOfField
    case .reason: phrases.reasonField
    }
  }

  private func helpLines(width: Int, isShort: Bool) -> [[Span]] {
    if let fault = dialog.fields.fault { return wrapped([Span(fault, .error)], width: width) }
    if let question = dialog.question(phrases) {
      return wrapped([Span(question, .warning)], width: width)
    }
    let help = wrapped([Span(dialog.help(state, isShort: isShort), .dim)], width: width)
    let takesDate = dialog.fields.all.contains { $0.kind == .date }
    return takesDate ? help + hintLines(of: dateKeys, width: width) : help
  }
}
