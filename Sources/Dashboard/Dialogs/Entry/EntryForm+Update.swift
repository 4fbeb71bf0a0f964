import Canvas
import PerformanceModel
import Wording

extension Opening {
  /// Opens at the first indicator of the selected objective that needs a figure.
  ///
  /// Where causes of deviations are missing, it opens at the cause.
  static let entry = Opening("enterMeasurement") { state in
    if let quick = state.dialog as? QuickEntry {
      state.dialog = nil
      return state.plan.indicator(quick.code) == nil ? nil : quick.form
    }
    if case .worklist(.causeMissing?) = state.route.kind,
      let form = EntryForm(forCauseOf: state.currentObjective, in: state)
    {
      return form
    }
    return state.waitingIndicator().map { EntryForm(for: $0, in: state) }
  }

  /// Opens at the selected measurement, to correct it.
  static let correction = Opening("correctMeasurement") { state in
    guard let list = state.dialog as? MeasurementsDialog else { return nil }
    if list.count(in: state) == 0 {
      state.dialog = nil
      let first = state.plan.objective(list.code)?.indicators.first
      return first.map { EntryForm(for: $0, in: state) }
    }
    guard let row = list.selected(in: &state), let indicator = state.plan.indicator(row.indicator)
    else { return nil }
    var form = EntryForm(for: indicator, correcting: row.measurement, in: state)
    // Where only the cause is missing, the cause must be typed.
    if form.text(of: .cause).isEmpty { form.moveFocus(to: .cause) }
    return form
  }
}

extension EntryForm {
  /// Creates the form for an indicator: empty, to correct a measurement, or filled with what was typed on
  /// one line.
  init(
    for indicator: Indicator, correcting earlier: Measurement? = nil, line: String = "",
    in state: State
  ) {
    let (session, phrases) = (state.session, state.phrases)
    let target = indicator.target(on: session.asOf)
    self.init(
      for: indicator, target: target,
      date: target.measure.isAct ? "" : phrases.day(session.proposedDate), author: session.author,
      correcting: earlier, language: phrases.language)
    if !line.isEmpty { fill(from: line, days: session.days(phrases.language)) }
    evaluate(in: state)
  }

  /// Fills the form with what was typed on one line: the figure, then perhaps a date.
  private mutating func fill(from line: String, days: DayReader) {
    let text = MeasurementText(line: line, of: measure, days: days)
    for part in MeasurementText.Field.allCases {
      guard let typed = text[part] else { continue }
      set(Field.Kind(part), to: part == .answer ? AnswerWord.written(typed) : typed)
    }
  }

  func refreshed(in state: State, keeping name: String?) -> EntryForm {
    var form = self
    form.evaluate(in: state)
    return form
  }

  /// Creates the form for the first missing cause of an objective; `nil` where none is missing.
  fileprivate init?(forCauseOf objective: Int?, in state: State) {
    guard let objective,
      let missed = state.result.objectives[objective].indicators.first(where: \.lacksCause),
      let measurement = missed.measurement, let indicator = state.plan.indicator(missed.code)
    else { return nil }
    self.init(for: indicator, correcting: measurement, in: state)
    moveFocus(to: .cause)
  }

  func type(_ key: Key, in state: inout State) -> Bool {
    guard let field = focused else { return false }
    var form = self
    switch field.kind {
    case .answer:
      guard let answer = answer(for: key, now: field.editor.text) else { return false }
      form.set(.answer, to: answer)
    case .date:
      let quick = state.session.quickDate(for: key, in: field.editor, state.phrases)
      if let quick {
        form.fields[focus].editor = quick
      } else if !form.fields[focus].editor.handle(key) {
        return false
      }
    case .numerator, .denominator, .value, .note, .evidence, .cause, .author:
      guard form.fields[focus].editor.handle(key) else { return false }
    }
    form.doubtShown = nil
    form.evaluate(in: state)
    state.dialog = form
    return true
  }

  private func answer(for key: Key, now: String) -> String? {
    switch key {
    case .character("s"), .character("y"), .character("+"): AnswerWord.yes
    case .character("n"), .character("-"): AnswerWord.no
    case .character(" "), .left, .right: now == AnswerWord.yes ? AnswerWord.no : AnswerWord.yes
    case .backspace, .delete: ""
    default: nil  // Of all other keys none is an answer.
    }
  }

  func click(_ index: Int, in state: inout State, at moment: Moment) -> [Effect] {
    if fields.indices.contains(index) { shown(in: &state) { $0.focus = index } }
    return []
  }

  func edit(_ edit: Command.Edit, in state: inout State, at moment: Moment) -> [Effect] {
    switch edit {
    case .nextField: return click((focus + 1) % fields.count, in: &state, at: moment)
    case .previousField:
      return click((focus + fields.count - 1) % fields.count, in: &state, at: moment)
    case .nextIndicator: showIndicator(by: 1, in: &state)
    case .previousIndicator: showIndicator(by: -1, in: &state)
    case .save: return save(andNext: false, in: &state, at: moment)
    case .saveAndNext: return save(andNext: true, in: &state, at: moment)
    case .cancelEntry: state.dialog = isChanged ? DiscardQuestion(form: self) : nil
    }
    return []
  }

  /// Shows the form of another indicator of the same objective, unless a text was typed.
  private func showIndicator(by step: Int, in state: inout State) {
    guard let objective = state.plan.objective(code),
      let index = objective.indicators.firstIndex(where: { $0.code == code }),
      objective.indicators.indices.contains(index + step)
    else {
      state.notice = Notice(state.phrases.noOtherIndicator)
      return
    }
    guard !isChanged else {
      state.notice = Notice(state.phrases.saveOrLeaveFirst, .warning)
      return
    }
    state.dialog = EntryForm(for: objective.indicators[index + step], in: state)
  }

  /// Saves the form; on a problem, a warning or a missing cause the form stays, and says so.
  private func save(
    andNext goesOn: Bool, in state: inout State, at moment: Moment
  ) -> [Effect] {
    var form = self
    if evaluation.draft != nil {
      if let doubt = doubtToAskAbout, doubtShown != doubt {
        form.doubtShown = doubt
      } else if lacksCause {
        form.askForCause()
      } else {
        state.dialog = nil
        let effects = state.record(self, at: moment)
        if goesOn { state.openNext(after: code, .entry, at: moment) }
        return effects
      }
    } else {
      form.hasTriedToSave = true
      if let first = evaluation.problems.first { form.moveFocus(to: first.field) }
    }
    state.dialog = form
    return []
  }
}

extension EntryForm {
  /// A figure that misses its target lacks its cause, and the cause was not asked for.
  var lacksCause: Bool {
    !isCauseAsked && text(of: .cause).isEmpty && evaluation.preview?.isDeviation == true
  }

  /// Asks for the cause; the next attempt saves without it.
  mutating func askForCause() {
    isCauseAsked = true
    moveFocus(to: .cause)
  }

  /// The warning about the typed figure that a second save overrides.
  var doubtToAskAbout: MeasurementWarning? {
    evaluation.doubt.flatMap { $0.asksAgain ? $0 : nil }
  }
}
