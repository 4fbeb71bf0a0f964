import PerformanceModel
import Wording

extension PlanSession {
  /// Returns the reason to reject events; `nil` when they can be recorded.
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

  /// Returns the effects that save what is not saved yet; the whole plan where its file is gone.
  mutating func retrySaving() -> [Effect] {
    if fileCondition == .missing, !isReadOnly {
      saving = .saving
      return [.writeBack(plan, through: unsaved.last?.id)]
    }
    guard !unsaved.isEmpty else { return [] }
    saving = .saving
    return [.save(unsaved)]
  }

  /// Notes the condition of the file, and saves the rest once it is in order again.
  mutating func handle(_ condition: FileCondition) -> [Effect] {
    fileCondition = condition
    guard case .failed = saving else { return [] }
    switch condition {
    case .inOrder, .nameMoved: return retrySaving()
    case .missing, .unreadable, .otherPlan: return []
    }
  }

  /// Notes that all events up to the one named are on the disk.
  mutating func acknowledge(_ last: String) {
    if let index = unsaved.firstIndex(where: { $0.id == last }) {
      unsaved.removeFirst(index + 1)
    }
    if !isReadOnly { saving = unsaved.isEmpty ? .saved : .saving }
  }

  /// Drops events that can never be saved to the plan as it is now, with all that build on them.
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

  /// Replaces the plan with one that others changed; unsaved events stay on the screen.
  mutating func replacePlan(by plan: Plan) {
    self.plan = plan
    derived.texts += 1
    let known = unsaved.isEmpty ? [] : Set(plan.events.map(\.id))
    for event in unsaved where !known.contains(event.id) { self.plan.apply(event) }
    refresh()
  }
}
