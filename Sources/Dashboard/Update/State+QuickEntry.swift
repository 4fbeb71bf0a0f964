import PerformanceModel

extension State {
  /// Opens a line for the figure of the selected objective.
  mutating func openQuickEntry() {
    guard let indicator = waitingIndicator else {
      notice = Notice(phrases.chooseObjectiveFirst, .warning)
      return
    }
    dialog = .quickEntry(QuickEntry(code: indicator.code))
  }

  /// Returns the whole form that a line fills; `nil` where the indicator is gone.
  func form(of quick: QuickEntry) -> EntryForm? {
    guard let indicator = plan.indicator(quick.code) else { return nil }
    var form = form(for: indicator)
    form.fill(from: quick.editor.text, year: plan.header.programmingYear)
    return fitted(form)
  }

  /// Saves the line, or goes on in the whole form.
  mutating func edit(_ quick: QuickEntry, _ command: Command, at moment: Moment) -> [Effect] {
    guard command != .cancelEntry, var form = form(of: quick) else {
      dialog = nil
      return []
    }
    guard case .success(let draft) = draft(of: form) else {
      var quick = quick
      quick.hasTriedToSave = true
      dialog = .quickEntry(quick)
      return []
    }
    if let doubt = doubt(about: form), quick.doubtShown != doubt {
      var quick = quick
      quick.doubtShown = doubt
      dialog = .quickEntry(quick)
      return []
    }
    if asksForCause(form) {
      form.doubtShown = quick.doubtShown
      form.isCauseAsked = true
      form.moveFocus(to: .cause)
      dialog = .entry(form)
      return []
    }
    dialog = nil
    let effects = record(draft, of: form.code, replacing: nil, at: moment)
    if command == .saveAndNext {
      openNext(after: form.code) { $0.openQuickEntry() }
    }
    return effects
  }
}
