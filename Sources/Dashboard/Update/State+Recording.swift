import PerformanceModel
import Wording

extension State {
  /// The date that the entry form proposes: today, or the end of the programming year if that is over; no
  /// later one than the day shown, on which the figure would not be seen.
  var proposedDate: Day {
    min(asOf, today, .last(ofYear: plan.header.programmingYear))
  }

  /// Opens the form for the selected objective, at its first indicator that waits for a figure.
  ///
  /// Where causes of deviations are missing, what is to be entered is the cause.
  mutating func openEntry() {
    if case .quickEntry(let quick) = dialog {
      dialog = form(of: quick).map { .entry($0) }
      return
    }
    if case .worklist(.causeMissing?) = route.kind, let form = formForCause {
      dialog = .entry(form)
      return
    }
    guard let indicator = waitingIndicator else {
      notice = Notice(phrases.chooseObjectiveFirst, .warning)
      return
    }
    dialog = .entry(form(for: indicator))
  }

  /// The form for the first cause that the selected objective lacks.
  private var formForCause: EntryForm? {
    guard let index = currentObjective,
      let missed = result.objectives[index].indicators.first(where: \.lacksCause),
      let measurement = missed.measurement, let indicator = plan.indicator(missed.code)
    else { return nil }
    var form = self.form(for: indicator, correcting: measurement)
    form.moveFocus(to: .cause)
    return form
  }

  /// The first indicator of the selected objective that waits for a figure, else its first.
  var waitingIndicator: Indicator? {
    guard let index = currentObjective else { return nil }
    let waiting = zip(plan.objectives[index].indicators, result.objectives[index].indicators)
      .first { $0.1.status != .achieved }
    return waiting?.0 ?? plan.objectives[index].indicators.first
  }

  /// Returns an empty form for an indicator.
  func form(for indicator: Indicator, correcting earlier: Measurement? = nil) -> EntryForm {
    let target = indicator.target(on: asOf)
    return fitted(
      EntryForm(
        for: indicator, target: target,
        date: target.measure.isAct ? "" : phrases.day(proposedDate), author: author,
        correcting: earlier, language: phrases.language))
  }

  /// Returns the form with a field for the cause where the figure, as typed, misses its target.
  func fitted(_ form: EntryForm) -> EntryForm {
    var form = form
    form.showCause(preview(of: form)?.isDeviation == true)
    return form
  }

  /// Whether a figure that misses its target still lacks its cause, and nobody was asked for it.
  func asksForCause(_ form: EntryForm) -> Bool {
    !form.isCauseAsked && form.text(of: .cause).isEmpty
      && preview(of: form)?.isDeviation == true
  }

  /// What is likely to be a slip of the pen in the figure, as typed; it is recorded when said twice.
  func doubt(about form: EntryForm) -> MeasurementDoubt? {
    preview(of: form)?.doubt.flatMap { $0.asksAgain ? $0 : nil }
  }

  /// Reads the fields of a form.
  func draft(of form: EntryForm) -> Result<EntryDraft, EntryProblems> {
    form.draft(today: today, proposed: proposedDate, language: phrases.language).flatMap { draft in
      let measurement = draft.measurement(
        id: "draft", at: Timestamp(milliseconds: 0), replacing: form.replaces)
      guard let refusal = plan.refusal(of: .measured(form.code, measurement)) else {
        return .success(draft)
      }
      return .failure(EntryProblems(all: [EntryProblem(field: .date, fault: .refused(refusal))]))
    }
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
      dialog = .entry(form)
      return []
    case .success(let draft):
      if let doubt = doubt(about: form), form.doubtShown != doubt {
        var form = form
        form.doubtShown = doubt
        dialog = .entry(form)
        return []
      }
      if asksForCause(form) {
        var form = form
        form.isCauseAsked = true
        form.moveFocus(to: .cause)
        dialog = .entry(form)
        return []
      }
      dialog = nil
      let effects = record(draft, of: form.code, replacing: form.replaces, at: moment)
      if goesOn { openNext(after: form.code) { $0.openEntry() } }
      return effects
    }
  }

  /// Records a measurement and says what it came to.
  mutating func record(
    _ draft: EntryDraft, of code: Code, replacing earlier: String?, at moment: Moment
  ) -> [Effect] {
    let measurement = draft.measurement(
      id: identifiers.next(), at: recordingTime(of: code, at: moment), replacing: earlier)
    guard let preview = plan.preview(of: measurement, for: code, asOf: asOf) else { return [] }
    let value = phrases.judged(measurement, preview.result.target)
    var effects = commit(
      Change(events: [.measured(code, measurement)], words: "\(code) = \(value)"))
    if author != draft.author {
      author = draft.author
      effects.append(.remember(.author(author)))
    }
    guard !effects.isEmpty else { return effects }
    let words = phrases.saved(code, value, preview.result.status, decidedOn: preview.decidedOn)
    notice = Notice(words, .success, way: phrases.undoWay)
    return effects
  }

  /// Does what a person decided, so that it can be undone, and asks for it to be saved.
  ///
  /// What the plan does not take is refused, with the way out.
  mutating func commit(_ change: Change, saying words: String? = nil) -> [Effect] {
    if let refusal = refusal(of: change.events) {
      notice = Notice(refusal, .failure)
      return []
    }
    undoable.append(change)
    redoable = []
    let effects = apply(change.events)
    notice = words.map { Notice($0, .success, way: phrases.undoWay) }
    return effects
  }

  /// Why events may not be recorded; `nil` when they may.
  func refusal(of events: [PlanEvent]) -> String? {
    if isReadOnly { return phrases.readOnlyWhy }
    return plan.refusal(of: events).map { phrases.words(of: $0) }
  }

  func recordingTime(of code: Code, at moment: Moment) -> Timestamp {
    plan.indicator(code)?.recordingTime(at: moment.now) ?? moment.now
  }

  /// Adds events to the plan and asks for them to be saved.
  mutating func apply(_ events: [PlanEvent]) -> [Effect] {
    for event in events { plan.apply(event) }
    refresh(after: events)
    unsaved += events
    saving = .saving
    return [.save(unsaved)]
  }

  /// Goes to the next indicator of the objective, or to the next row that has one, and opens its form.
  mutating func openNext(after code: Code, _ open: (inout State) -> Void) {
    if let objective = plan.objective(code),
      let place = objective.indicators.firstIndex(where: { $0.code == code }),
      place + 1 < objective.indicators.count
    {
      dialog = .entry(form(for: objective.indicators[place + 1]))
      notice = notice.map { Notice($0.text, $0.tone, way: phrases.undoAfterLeavingWay) }
      return
    }
    // The row may move away or leave the list with its new status: what followed it comes next.
    let here = rows.firstIndex { $0.id == .objective(code.objective) } ?? route.index
    let following = rows.dropFirst(here + 1).filter { $0.objective != nil }.map(\.id)
    clampSelectionAndScroll()
    let listed = Set(rows.map(\.id))
    guard let next = following.first(where: listed.contains) else {
      if routeContext == .list {
        notice = notice.map {
          Notice("\($0.text) \(phrases.lastOfList)", $0.tone, way: $0.way)
        }
      }
      return
    }
    route.selection = next
    notice = notice.map { Notice($0.text, $0.tone, way: phrases.undoAfterLeavingWay) }
    open(&self)
  }
}

extension State {
  /// Takes the last change back: measurements are retracted, retracted ones recorded again.
  mutating func undo(at moment: Moment) -> [Effect] {
    guard let change = undoable.last else {
      notice = Notice(phrases.nothingToUndo)
      return []
    }
    let reversals = change.events.map { reversal(of: $0, at: moment) }
    let events = reversals.flatMap { $0 }
    guard isTaken(events, from: \.undoable) else { return [] }
    let repeatable = zip(change.events, reversals).map { $0.following($1) }
    redoable.append(Change(events: repeatable, words: change.words))
    notice = Notice(phrases.undone(change.words), .success, way: phrases.redoWay)
    return apply(events)
  }

  /// Does the last undone change again.
  mutating func redo(at moment: Moment) -> [Effect] {
    guard let change = redoable.last else {
      notice = Notice(phrases.nothingToRedo)
      return []
    }
    let events = change.events.map { repetition(of: $0, at: moment) }
    guard isTaken(events, from: \.redoable) else { return [] }
    undoable.append(Change(events: events, words: change.words))
    notice = Notice(phrases.redone(change.words), .success, way: phrases.undoWay)
    return apply(events)
  }

  /// Takes the last change from those that can be undone or redone, unless its events are refused, which
  /// is said; a change of which others have left nothing is dropped.
  private mutating func isTaken(
    _ events: [PlanEvent], from changes: WritableKeyPath<State, [Change]>
  ) -> Bool {
    if let refusal = refusal(of: events) {
      notice = Notice(refusal, .failure)
      // What others did meanwhile stays in the way.
      if plan.refusal(of: events)?.isBinding == false { self[keyPath: changes].removeLast() }
      return false
    }
    self[keyPath: changes].removeLast()
    if events.isEmpty { notice = Notice(phrases.changedByOthers, .warning) }
    return !events.isEmpty
  }

  private mutating func reversal(of event: PlanEvent, at moment: Moment) -> [PlanEvent] {
    switch event {
    case .measured(let code, let measurement):
      guard plan.indicator(code)?.stands(measurement) == true else { return [] }
      return [
        .retracted(
          code,
          Retraction(
            id: identifiers.next(), measurement: measurement.id, reason: phrases.undoReason,
            author: author, recordedAt: recordingTime(of: code, at: moment)))
      ]
    case .retracted(let code, let retraction):
      let lost = plan.indicator(code)?.measurements.first { $0.id == retraction.measurement }
      return lost.map { [restoration(of: $0, to: code, at: moment)] } ?? []
    case .decided(let code, let decision):
      var plan = plan
      return plan.rulings(before: decision, about: code).compactMap { ruling, firstDay in
        let event = plan.decided(
          ruling, about: code, id: identifiers.next(), validFrom: firstDay,
          note: phrases.undoReason, author: author, at: moment.now)
        // What says nothing new, as a second confirmation, is not needed.
        guard plan.refusal(of: event)?.isBinding != false else { return nil }
        plan.apply(event)
        return event
      }
    }
  }

  /// A retracted measurement, brought back by whoever undoes that; its note keeps whose figure it was.
  private mutating func restoration(
    of lost: Measurement, to code: Code, at moment: Moment
  ) -> PlanEvent {
    let origin = phrases.restored(lost.author, lost.recordedAt.day)
    let note =
      author == lost.author
      ? lost.note : [lost.note, origin].compactMap { $0 }.joined(separator: "; ")
    return .measured(
      code,
      Measurement(
        id: identifiers.next(), date: lost.date, entry: lost.entry, note: note,
        evidence: lost.evidence, cause: lost.cause, author: author,
        recordedAt: recordingTime(of: code, at: moment), replaces: lost.replaces))
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
      return plan.decided(
        decision.ruling, about: code, id: identifiers.next(), validFrom: decision.validFrom,
        note: decision.note, author: decision.author, at: moment.now)
    }
  }
}
