import PerformanceModel
import Wording

extension State {
  /// Applies a change so that it can be undone, and asks for it to be saved.
  ///
  /// A change that the plan rejects is refused, with the remedy.
  mutating func commit(_ change: Change, saying words: String? = nil) -> [Effect] {
    if let rejection = session.rejection(of: change.events, phrases) {
      notice = Notice(rejection, .failure)
      return []
    }
    session.undoable.append(change)
    session.redoable = []
    notice = words.map { notice(of: change.events, saying: $0) }
    return session.apply(change.events)
  }

  /// Returns the message about recorded events.
  ///
  /// It is a warning where they had to be dated after an event in the future.
  private func notice(of events: [PlanEvent], saying words: String) -> Notice {
    let ahead = events.map(\.recordedAt).max().flatMap {
      $0.day > session.today.adding(days: 1) ? $0 : nil
    }
    guard let ahead else { return Notice(words, .success, way: phrases.undoWay) }
    return Notice("\(words) – \(phrases.datedAhead(ahead))", .warning, way: phrases.undoWay)
  }

  /// Undoes or redoes a change and says so.
  mutating func record(_ record: Command.Record, at moment: Moment) -> [Effect] {
    let effects: [Effect]
    switch record {
    case .undo: (notice, effects) = session.undo(at: moment, phrases)
    case .redo: (notice, effects) = session.redo(at: moment, phrases)
    }
    return effects
  }

  /// Records a measurement and shows its result.
  mutating func record(_ form: EntryForm, at moment: Moment) -> [Effect] {
    let code = form.code
    guard let draft = form.evaluation.draft, let preview = form.evaluation.preview else {
      return []
    }
    let measurement = draft.measurement(
      id: session.identifiers.next(), at: session.recordingTime(of: code, at: moment),
      replacing: form.replaces)
    let value = phrases.judged(measurement, preview.result.target)
    var effects = commit(
      Change(events: [.measured(code, measurement)], words: "\(code) = \(value)"))
    if session.author != draft.author {
      session.author = draft.author
      effects.append(.remember(.author(draft.author)))
    }
    guard !effects.isEmpty else { return effects }
    let words = phrases.saved(code, value, preview.result.status, decidedOn: preview.decidedOn)
    notice = notice(of: [.measured(code, measurement)], saying: words)
    return effects
  }

  /// Goes to the next indicator of the objective, or to the next row that has one, and opens its form.
  mutating func openNext(after code: Code, _ opening: Opening, at moment: Moment) {
    if let indicators = plan.objective(code)?.indicators,
      let place = indicators.firstIndex(where: { $0.code == code }), place + 1 < indicators.count
    {
      dialog = EntryForm(for: indicators[place + 1], in: self)
      notice = notice?.with(way: phrases.undoAfterLeavingWay)
      return
    }
    // Its new status may move the row or remove it: the next row is the one that followed it.
    let here = rows.firstIndex { $0.id == .objective(code.objective) } ?? route.index
    let following = rows.dropFirst(here + 1).filter { $0.objective != nil }.map(\.id)
    clampSelectionAndScroll()
    let listed = Set(rows.map(\.id))
    guard let next = following.first(where: listed.contains) else {
      if route.kind.context == .list { notice = notice?.adding(phrases.lastOfList) }
      return
    }
    route.selection = next
    notice = notice?.with(way: phrases.undoAfterLeavingWay)
    _ = perform(.show(opening), at: moment)
  }
}
