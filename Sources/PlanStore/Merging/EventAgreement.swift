import PerformanceModel

/// Two sides of a merge that say the same of every event that both have.
///
/// Recorded events never change. An event that one side has otherwise than the other is therefore
/// a conflict, even where only one side changed it since the plan that both go back to.
struct EventAgreement {
  private(set) var ours: Plan
  private(set) var theirs: Plan

  /// Brings the sides to agreement, each conflict in favour of the side that was chosen, else of ours.
  init(base: Plan?, ours: Plan, theirs: Plan, by merger: inout Merger) {
    self.ours = ours
    self.theirs = theirs
    let before = base?.eventsByName ?? [:]
    var (left, right) = (ours.eventsByName, theirs.eventsByName)
    // A merge removes no event: a side that lacks one counts as having it as it was.
    for (id, event) in before {
      if left[id] == nil, right[id].map({ $0 != event }) == true, self.ours.apply(event) {
        left[id] = event
      }
      if right[id] == nil, left[id].map({ $0 != event }) == true, self.theirs.apply(event) {
        right[id] = event
      }
    }
    var lost: (ours: Set<String>, theirs: Set<String>) = ([], [])
    for (id, event) in left.sorted(by: { $0.value.isEarlier(than: $1.value) }) {
      guard let other = right[id], other != event else { continue }
      let conflict = MergeConflict(
        subject: .event(id), field: nil, base: before[id]?.jsonText, ours: event.jsonText,
        theirs: other.jsonText)
      switch merger.choose(conflict) {
      case .ours: lost.theirs.insert(id)
      case .theirs: lost.ours.insert(id)
      }
    }
    self.ours.removeEvents(lost.ours)
    self.theirs.removeEvents(lost.theirs)
  }
}

extension Plan {
  fileprivate var eventsByName: [String: PlanEvent] {
    Dictionary(history.map { ($0.id, $0) }) { first, _ in first }
  }

  fileprivate mutating func removeEvents(_ names: Set<String>) {
    if names.isEmpty { return }
    decisions.removeAll { names.contains($0.id) }
    for place in objectives.indices {
      objectives[place].decisions.removeAll { names.contains($0.id) }
      for inner in objectives[place].indicators.indices {
        objectives[place].indicators[inner].removeEvents(names)
      }
    }
  }
}

extension Indicator {
  fileprivate mutating func removeEvents(_ names: Set<String>) {
    measurements.removeAll { names.contains($0.id) }
    retractions.removeAll { names.contains($0.id) }
    decisions.removeAll { names.contains($0.id) }
  }
}
