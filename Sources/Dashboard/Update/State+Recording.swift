import PerformanceModel
import Wording

extension State {
  /// Does what a person decided, so that it can be undone, and asks for it to be saved.
  ///
  /// What the plan does not take is refused, with the way out.
  mutating func commit(_ change: Change, saying words: String? = nil) -> [Effect] {
    if let refusal = session.refusal(of: change.events, phrases) {
      notice = Notice(refusal, .failure)
      return []
    }
    session.undoable.append(change)
    session.redoable = []
    notice = words.map { Notice($0, .success, way: phrases.undoWay) }
    return session.apply(change.events)
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

  /// Records a measurement and says what it came to.
  mutating func record(
    _ draft: EntryDraft, of code: Code, replacing earlier: String?, at moment: Moment
  ) -> [Effect] {
    let measurement = draft.measurement(
      id: session.identifiers.next(), at: session.recordingTime(of: code, at: moment),
      replacing: earlier)
    guard let preview = plan.preview(of: measurement, for: code, asOf: asOf) else { return [] }
    let value = phrases.judged(measurement, preview.result.target)
    var effects = commit(
      Change(events: [.measured(code, measurement)], words: "\(code) = \(value)"))
    if session.author != draft.author {
      session.author = draft.author
      effects.append(.remember(.author(draft.author)))
    }
    guard !effects.isEmpty else { return effects }
    let words = phrases.saved(code, value, preview.result.status, decidedOn: preview.decidedOn)
    notice = Notice(words, .success, way: phrases.undoWay)
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
    // The row may move away or leave the list with its new status: what followed it comes next.
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
