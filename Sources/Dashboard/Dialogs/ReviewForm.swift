import Canvas
import PerformanceModel
import Wording

extension KeyContext { static let review = KeyContext("review", .text) }

extension Opening {
  /// Opens at the first reading of the selected objective that is in doubt.
  static let review = Opening("reviewReading") { state in
    guard let objective = state.chosenObjective() else { return nil }
    let indicators = state.plan.objectives[objective.place].indicators
    let doubtful =
      indicators.first { $0.readingInForce.isInDoubt } ?? indicators.first(where: \.hasOpenQuestion)
      ?? indicators.first
    return doubtful.map { ReviewForm(code: $0.code) }
  }
}

/// The form for a person's decision about the reading of a target.
struct ReviewForm: Dialog, Hashable {
  typealias View = ReviewView
  static let context = KeyContext.review

  /// The indicator whose target was read.
  let code: Code
  /// The target as it should be; empty to confirm the reading.
  var criterion = TextEditor()
  var note = TextEditor()
  var focus = Field.criterion
  /// The reason why the criterion cannot be read.
  var fault: String?

  enum Field: CaseIterable, Hashable, Sendable {
    case criterion
    case note
  }

  /// The editor of the field in focus.
  var focused: TextEditor {
    get { focus == .criterion ? criterion : note }
    set { if focus == .criterion { criterion = newValue } else { note = newValue } }
  }

  func type(_ key: Key, in state: inout State) -> Bool {
    var form = self
    guard form.focused.handle(key) else { return false }
    form.fault = nil
    state.dialog = form
    return true
  }

  func edit(_ edit: Command.Edit, in state: inout State, at moment: Moment) -> [Effect] {
    shown(in: &state) { $0.focus = focus == .criterion ? .note : .criterion }
    return []
  }

  /// Confirms the reading as it is, or asks for the typed criterion to be read.
  func confirm(in state: inout State, at moment: Moment) -> [Effect] {
    guard criterion.text.contains(where: { !$0.isWhitespace }) else {
      return record(.confirmed, in: &state, at: moment)
    }
    guard let indicator = state.plan.indicator(code) else { return [] }
    return [.readCorrection(criterion.text, code, indicator.target(on: state.asOf))]
  }

  /// Records a correction that was read.
  func correct(to target: Target, in state: inout State, at moment: Moment) -> [Effect] {
    record(.corrected(target), in: &state, at: moment)
  }

  /// Shows beside its field why a correction could not be read.
  func refuse(because reason: String, in state: inout State) {
    shown(in: &state) { ($0.fault, $0.focus) = (reason, .criterion) }
  }

  private func record(
    _ ruling: Decision.Ruling, in state: inout State, at moment: Moment
  ) -> [Effect] {
    let (plan, phrases) = (state.plan, state.phrases)
    let event = plan.decided(
      ruling, about: code, id: state.session.identifiers.next(), note: note.text.nonEmpty,
      author: state.session.author, at: moment.now)
    let words = phrases.words(of: event, in: plan)
    // The effect on figures in another unit matters more than the words just typed.
    let relabelled = plan.measureChange(by: event).map { "\(code): \(phrases.relabelled($0))" }
    state.dialog = nil
    return state.commit(
      Change(events: [event], words: words), saying: "\(relabelled ?? words).")
  }
}

struct ReviewView: DialogView {
  let state: State
  let dialog: ReviewForm

  /// Draws the reading of a source cell, the question about it, and the fields of the answer.
  func draw(on screen: inout RenderedScreen) {
    guard let indicator = plan.indicator(dialog.code), let objective = plan.objective(dialog.code)
    else { return }
    let width = min(76, max(20, size.columns - 4))
    let target = indicator.target(on: asOf)
    let head = cut(
      objective.title.wrapped(to: width), to: size.rows < 16 ? 1 : 4, width: width)
    var lines = head.map { [Span($0, .heading)] }
    let source = (
      phrases.sourceLabel,
      [Span(phrases.written(indicator.source))]
    )
    let meaning = (phrases.readAsColumn, [Span(understood(target))])
    // On a low screen the reading comes first, and the rest only where there is room.
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
      dialog.fault.map { wrapped([Span($0, .error)], width: width) }
      ?? [[Span(phrases.correctionHelp.fitted(to: width, ellipsis: symbols.ellipsis), .dim)]]
    let top = max(0, lines.count - max(0, size.rows - 2))
    let title = "\(phrases.reviewTitle) \(symbols.dot) \(dialog.code)"
    let (inside, shown) = drawBox(title, lines, width: width, top: top, on: &screen)
    for (offset, field) in ReviewForm.Field.allCases.enumerated() {
      let row = inside.row + first + offset - shown
      guard row > inside.row - 1, row < inside.endRow else { continue }
      let editor = field == .criterion ? dialog.criterion : dialog.note
      let region = Region(
        column: inside.column + 13, row: row, columns: max(0, inside.columns - 13), rows: 1)
      screen.drawField(editor, in: region, isFocused: field == dialog.focus)
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
