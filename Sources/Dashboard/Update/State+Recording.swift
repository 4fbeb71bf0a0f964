import PerformanceModel

extension State {
  /// The date that the entry form proposes: today, or the end of the programming year if that is over.
  var proposedDate: Day {
    min(today, .last(ofYear: plan.header.programmingYear))
  }

  /// Opens the form for the selected objective, at its first indicator that waits for a figure.
  mutating func openEntry() {
    guard let index = currentObjective else {
      notice = Notice(phrases.chooseObjectiveFirst, .warning)
      return
    }
    let waiting = zip(plan.objectives[index].indicators, result.objectives[index].indicators)
      .first { $0.1.status != .achieved }
    guard let indicator = waiting?.0 ?? plan.objectives[index].indicators.first else { return }
    overlay = .entry(form(for: indicator))
  }

  /// Returns an empty form for an indicator.
  func form(for indicator: Indicator, correcting earlier: Measurement? = nil) -> EntryForm {
    let target = indicator.target(on: asOf)
    return EntryForm(
      for: indicator, target: target,
      date: target.measure.isAct ? "" : phrases.day(proposedDate), author: author,
      correcting: earlier, language: phrases.language)
  }

  /// Reads the fields of a form.
  func draft(of form: EntryForm) -> Result<EntryDraft, EntryProblems> {
    form.draft(today: today, proposed: proposedDate, language: phrases.language)
  }

  /// Saves the form; on a problem the form stays, with the problem beside its field.
  mutating func save(_ form: EntryForm, andNext goesOn: Bool, at moment: Moment) -> [Effect] {
    switch draft(of: form) {
    case .failure(let problems):
      var form = form
      form.hasTriedToSave = true
      if let first = problems.all.first,
        let index = form.fields.firstIndex(where: { $0.kind == first.field })
      {
        form.focus = index
      }
      overlay = .entry(form)
      return []
    case .success(let draft):
      overlay = nil
      author = draft.author
      let effects = record(draft, of: form.code, replacing: form.replaces, at: moment)
      if goesOn { openNext(after: form.code) }
      return effects
    }
  }

  private mutating func record(
    _ draft: EntryDraft, of code: Code, replacing earlier: String?, at moment: Moment
  ) -> [Effect] {
    let measurement = Measurement(
      id: identifiers.next(), date: draft.date, entry: draft.entry, note: draft.note,
      evidence: draft.evidence, cause: draft.cause, author: draft.author,
      recordedAt: recordingTime(of: code, at: moment), replaces: earlier)
    let effects = apply([.measured(code, measurement)])
    guard let indicator = plan.indicator(code) else { return effects }
    let now = indicator.result(asOf: max(asOf, draft.date), thresholds: plan.thresholds(on: asOf))
    let value = phrases.judged(measurement, now.target)
    undoable.append(
      Change(
        code: code, events: [.measured(code, measurement)], words: "\(code) = \(value)"))
    redoable = []
    notice = Notice(phrases.saved(code, value, now.status), .success)
    return effects
  }

  private func recordingTime(of code: Code, at moment: Moment) -> Timestamp {
    plan.indicator(code)?.recordingTime(at: moment.now) ?? moment.now
  }

  /// Adds events to the plan and asks for them to be saved.
  mutating func apply(_ events: [PlanEvent]) -> [Effect] {
    for event in events { plan.apply(event) }
    refresh()
    unsaved += events
    saving = .saving
    return [.save(unsaved)]
  }

  /// Goes to the next indicator of the objective, or to the next row that has one, and opens its form.
  private mutating func openNext(after code: Code) {
    if let objective = plan.objective(code),
      let place = objective.indicators.firstIndex(where: { $0.code == code }),
      place + 1 < objective.indicators.count
    {
      overlay = .entry(form(for: objective.indicators[place + 1]))
      return
    }
    settle()
    let rows = rows
    let here = rows.firstIndex { $0.id == .objective(code.objective) } ?? place.index - 1
    guard let next = rows.dropFirst(here + 1).first(where: { $0.objective != nil }) else {
      notice = notice.map { Notice("\($0.text) \(phrases.lastOfList)", $0.tone) }
      return
    }
    place.selection = next.id
    openEntry()
  }
}

extension State {
  /// Takes the last change back: measurements are retracted, retracted ones recorded again.
  mutating func undo(at moment: Moment) -> [Effect] {
    guard let change = undoable.popLast() else {
      notice = Notice(phrases.nothingToUndo)
      return []
    }
    redoable.append(change)
    notice = Notice(phrases.undone(change.words), .success)
    return apply(change.events.compactMap { reversal(of: $0, at: moment) })
  }

  /// Does the last undone change again.
  mutating func redo(at moment: Moment) -> [Effect] {
    guard let change = redoable.popLast() else {
      notice = Notice(phrases.nothingToRedo)
      return []
    }
    let events = change.events.map { repetition(of: $0, at: moment) }
    undoable.append(Change(code: change.code, events: events, words: change.words))
    notice = Notice(phrases.redone(change.words), .success)
    return apply(events)
  }

  private mutating func reversal(of event: PlanEvent, at moment: Moment) -> PlanEvent? {
    switch event {
    case .measured(let code, let measurement):
      return .retracted(
        code,
        Retraction(
          id: identifiers.next(), measurement: measurement.id, reason: phrases.undoReason,
          author: author, recordedAt: recordingTime(of: code, at: moment)))
    case .retracted(let code, let retraction):
      let lost = plan.indicator(code)?.measurements.first { $0.id == retraction.measurement }
      return lost.map { repetition(of: .measured(code, $0), at: moment) }
    case .decided(let code, let decision):
      guard let ruling = earlierRuling(than: decision, of: code) else { return nil }
      let reversal = Decision(
        id: identifiers.next(), ruling: ruling, note: phrases.undoReason, author: author,
        recordedAt: code.map { recordingTime(of: $0, at: moment) } ?? moment.now)
      return .decided(code, reversal)
    }
  }

  /// What held before a decision, as a decision of its own.
  private func earlierRuling(than decision: Decision, of code: Code?) -> Decision.Ruling? {
    switch decision.ruling {
    case .confirmed, .corrected, .revised, .reopened:
      let earlier = code.flatMap { plan.indicator($0) }?.decisions.last { $0.id != decision.id }
      return earlier?.ruling ?? .reopened
    case .weight, .assigned, .thresholds, .closed, .opened: return nil
    }
  }

  private mutating func repetition(of event: PlanEvent, at moment: Moment) -> PlanEvent {
    switch event {
    case .measured(let code, let lost):
      let again = Measurement(
        id: identifiers.next(), date: lost.date, entry: lost.entry, note: lost.note,
        evidence: lost.evidence, cause: lost.cause, author: lost.author,
        recordedAt: recordingTime(of: code, at: moment), replaces: lost.replaces)
      return .measured(code, again)
    case .retracted(let code, let retraction):
      return .retracted(
        code,
        Retraction(
          id: identifiers.next(), measurement: retraction.measurement, reason: retraction.reason,
          author: retraction.author, recordedAt: recordingTime(of: code, at: moment)))
    case .decided(let code, let decision):
      let again = Decision(
        id: identifiers.next(), ruling: decision.ruling, validFrom: decision.validFrom,
        note: decision.note, author: decision.author,
        recordedAt: code.map { recordingTime(of: $0, at: moment) } ?? moment.now)
      return .decided(code, again)
    }
  }
}
