import PerformanceModel
import Wording

extension PlanSession {
  /// Why events may not be recorded; `nil` when they may.
  func rejection(of events: [PlanEvent], _ phrases: Phrases) -> String? {
    if isReadOnly { return phrases.readOnlyWhy }
    return plan.rejection(of: events).map { phrases.words(of: $0) }
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

  /// Asks for what is not saved yet to be saved, or for the whole plan to be written anew where its file is
  /// gone; for nothing where all is saved.
  mutating func retrySaving() -> [Effect] {
    if fileCondition == .missing, !isReadOnly {
      saving = .saving
      return [.writeBack(plan, through: unsaved.last?.id)]
    }
    guard !unsaved.isEmpty else { return [] }
    saving = .saving
    return [.save(unsaved)]
  }

  /// Takes in how the file is now; what could not be saved is saved once it is in order again.
  mutating func handle(_ condition: FileCondition) -> [Effect] {
    fileCondition = condition
    guard case .failed = saving else { return [] }
    switch condition {
    case .inOrder, .nameMoved: return retrySaving()
    case .missing, .unreadable, .otherPlan: return []
    }
  }

  /// Takes notice that all events up to the one named are on the disk.
  mutating func acknowledge(_ last: String) {
    if let index = unsaved.firstIndex(where: { $0.id == last }) {
      unsaved.removeFirst(index + 1)
    }
    if !isReadOnly { saving = unsaved.isEmpty ? .saved : .saving }
  }

  /// Gives up what can never be saved as the plan is now, with all that builds on it.
  mutating func dropRefused(by plan: Plan) {
    var kept = plan
    var names: Set<String> = []
    for event in unsaved {
      let isLost = event.basis.contains(where: names.contains)
      if isLost || kept.rejection(of: event)?.isBinding == true || !kept.apply(event) {
        names.insert(event.id)
      }
    }
    unsaved.removeAll { names.contains($0.id) }
    for changes in [\Self.undoable, \Self.redoable] {
      self[keyPath: changes].removeAll { $0.events.contains { names.contains($0.id) } }
    }
  }

  /// Takes a plan that others changed; what no disk has confirmed yet stays on the screen.
  mutating func replacePlan(by plan: Plan) {
    self.plan = plan
    derived.texts += 1
    let known = unsaved.isEmpty ? [] : Set(plan.history.map(\.id))
    for event in unsaved where !known.contains(event.id) { self.plan.apply(event) }
    refresh()
  }
}
