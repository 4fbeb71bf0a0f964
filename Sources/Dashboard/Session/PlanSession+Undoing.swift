import PerformanceModel
import Wording

extension PlanSession {
  /// The result of an undo or redo: a message, and the effects that save it.
  typealias Outcome = (notice: Notice, effects: [Effect])

  /// Undoes the last change: retracts measurements, records retracted ones again.
  mutating func undo(at moment: Moment, _ phrases: Phrases) -> Outcome {
    guard let change = undoable.last else { return (Notice(phrases.nothingToUndo), []) }
    let reversals = change.events.map { reversal(of: $0, at: moment, phrases) }
    let events = reversals.flatMap { $0 }
    if let obstacle = removeLast(of: \.undoable, doing: events, phrases) { return (obstacle, []) }
    let repeatable = zip(change.events, reversals).map { $0.following($1) }
    redoable.append(Change(events: repeatable, words: change.words))
    let notice = Notice(phrases.undone(change.words), .success, way: phrases.redoWay)
    return (notice, apply(events))
  }

  /// Redoes the last undone change.
  mutating func redo(at moment: Moment, _ phrases: Phrases) -> Outcome {
    guard let change = redoable.last else { return (Notice(phrases.nothingToRedo), []) }
    let events = change.events.map { repetition(of: $0, at: moment) }
    if let obstacle = removeLast(of: \.redoable, doing: events, phrases) { return (obstacle, []) }
    undoable.append(Change(events: events, words: change.words))
    let notice = Notice(phrases.redone(change.words), .success, way: phrases.undoWay)
    return (notice, apply(events))
  }

  /// Removes the last change from those that can be undone or redone, unless its events are
  /// rejected.
  ///
  /// A change of which others left nothing is dropped.
  ///
  /// - Returns: The reason why nothing is done; `nil` where the events can be applied.
  private mutating func removeLast(
    of changes: WritableKeyPath<PlanSession, [Change]>, doing events: [PlanEvent],
    _ phrases: Phrases
  ) -> Notice? {
    if let rejection = rejection(of: events, phrases) {
      // The changes of others that reject it remain: it can never be done.
      if plan.rejection(of: events)?.isBinding == false { self[keyPath: changes].removeLast() }
      return Notice(rejection, .failure)
    }
    self[keyPath: changes].removeLast()
    return events.isEmpty ? Notice(phrases.changedByOthers, .warning) : nil
  }

  private mutating func reversal(
    of event: PlanEvent, at moment: Moment, _ phrases: Phrases
  ) -> [PlanEvent] {
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
      return lost.map { [restoration(of: $0, to: code, at: moment, phrases)] } ?? []
    case .decided(let code, let decision):
      var plan = plan
      return plan.rulings(before: decision, about: code).compactMap { ruling, firstDay in
        let event = plan.decided(
          ruling, about: code, id: identifiers.next(), validFrom: firstDay,
          note: phrases.undoReason, author: author, at: moment.now)
        // A decision that changes nothing, as a second confirmation, is left out.
        guard plan.rejection(of: event)?.isBinding != false else { return nil }
        plan.apply(event)
        return event
      }
    }
  }

  /// Returns a new measurement equal to a retracted one; its note names the first author.
  private mutating func restoration(
    of lost: Measurement, to code: Code, at moment: Moment, _ phrases: Phrases
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
