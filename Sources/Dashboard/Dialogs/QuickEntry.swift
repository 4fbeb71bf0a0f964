import Canvas
import PerformanceModel
import Wording

/// A measurement typed on one line.
extension KeyContext { static let quickEntry = KeyContext("quick-entry", .text) }

extension Opening {
  static let quickEntry = Opening("enterQuickly") { state in
    state.waitingIndicator().map { QuickEntry(for: $0, in: state) }
  }
}

/// A measurement typed on one line: `152/200`, `82 30/9/2017`, `sì 15/12/2017`.
struct QuickEntry: Dialog, Hashable {
  typealias View = QuickEntryView
  static let context = KeyContext.quickEntry

  /// The whole form, filled with what is typed.
  private(set) var form: EntryForm
  var editor = TextEditor()
  /// A save has failed; problems are shown from then on.
  var hasTriedToSave = false
  /// The warning shown at the last attempt; the next attempt saves nevertheless.
  var doubtShown: MeasurementWarning?

  /// Creates an empty line for an indicator.
  init(for indicator: Indicator, in state: State) {
    form = EntryForm(for: indicator, in: state)
  }

  /// The indicator measured.
  var code: Code { form.code }

  func refreshed(in state: State, keeping name: String?) -> QuickEntry {
    guard let indicator = state.plan.indicator(code) else { return self }
    var quick = self
    quick.form = EntryForm(for: indicator, line: editor.text, in: state)
    return quick
  }

  func type(_ key: Key, in state: inout State) -> Bool {
    var quick = self
    guard quick.editor.handle(key) else { return false }
    quick.doubtShown = nil
    state.dialog = quick.refreshed(in: state, keeping: nil)
    return true
  }

  func edit(_ edit: Command.Edit, in state: inout State, at moment: Moment) -> [Effect] {
    switch edit {
    case .nextField, .previousField, .nextIndicator, .previousIndicator: return []
    case .save: return save(andNext: false, in: &state, at: moment)
    case .saveAndNext: return save(andNext: true, in: &state, at: moment)
    case .cancelEntry: return close(in: &state)
    }
  }

  /// Saves the line; on a problem or a warning it stays, for a missing cause the whole form opens.
  private func save(
    andNext goesOn: Bool, in state: inout State, at moment: Moment
  ) -> [Effect] {
    guard form.evaluation.draft != nil else {
      shown(in: &state) { $0.hasTriedToSave = true }
      return []
    }
    if let doubt = form.doubtToAskAbout, doubtShown != doubt {
      shown(in: &state) { $0.doubtShown = doubt }
      return []
    }
    if form.lacksCause {
      var form = form
      form.doubtShown = doubtShown
      form.askForCause()
      state.dialog = form
      return []
    }
    state.dialog = nil
    let effects = state.record(form, at: moment)
    if goesOn { state.openNext(after: code, .quickEntry, at: moment) }
    return effects
  }
}

struct QuickEntryView: DialogView {
  let state: State
  let dialog: QuickEntry

  /// Draws the line in the place of the messages, with the status that saving would bring.
  ///
  /// The status is beside the line, or above it where there is no room; the hints stay below.
  func draw(on screen: inout RenderedScreen) {
    let layout = Layout(size: size)
    guard let row = layout.messages ?? layout.hints else { return }
    screen.coverChoices()
    clear(row, on: &screen)
    let column = screen.frame.write("\(dialog.code) = ", row: row, column: 1, role: .heading)
    let width = max(8, min(24, size.columns / 4))
    let field = Region(column: column, row: row, columns: width, rows: 1)
    screen.drawField(
      dialog.editor, in: field, isFocused: true, lastColumn: size.columns - 1)
    let end = column + width + 1
    let outcome = self.outcome
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
  }

  private func clear(_ row: Int, on screen: inout RenderedScreen) {
    screen.frame.fill(
      Region(column: 0, row: row, columns: size.columns, rows: 1), style: CellStyle(.text))
  }

  private var outcome: [Span] {
    guard let indicator = plan.indicator(dialog.code) else { return [] }
    let evaluation = dialog.form.evaluation
    let help = phrases.quickEntryHelp(indicator.target(on: asOf))
    if dialog.editor.text.isEmpty {
      return notice.map { [Span($0.fitted(to: .max, ellipsis: ""), $0.role)] } ?? [Span(help, .dim)]
    }
    guard let preview = evaluation.preview else {
      guard let first = evaluation.problems.first else { return [Span(help, .dim)] }
      // A number is checked when it is complete, text that cannot become an answer at once.
      let isFinal = dialog.hasTriedToSave || first.fault == .dateOfActMissing
      return isFinal
        ? [Span(phrases.fault(first.fault), dialog.hasTriedToSave ? .error : .dim)]
        : [Span(help, first.fault == .answerMissing ? .warning : .dim)]
    }
    let result = preview.result
    let degree = result.achievement.map { ", \(phrases.percent($0.percent))" } ?? ""
    let status = "\(symbols.sign(of: result.status)) \(phrases.name(of: result.status))\(degree)"
    let value = phrases.valueOn(
      phrases.judged(preview.measurement, result.target), preview.measurement)
    let doubt = evaluation.doubt.map {
      [Span("  \(phrases.words(of: $0, saidAgain: dialog.doubtShown))", .warning)]
    }
    return [Span(status, Role(result.status)), Span("  \(value)", .dim)] + (doubt ?? [])
  }
}
