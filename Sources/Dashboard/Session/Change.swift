import PerformanceModel

/// What a person did, and can undo: events that belong together.
struct Change: Hashable, Sendable {
  let events: [PlanEvent]
  /// What was done, in the words of the screen.
  let words: String
}

extension PlanEvent {
  /// Returns the event as it is to be done again once it was taken back: a figure that came back to be
  /// withdrawn once more has a new name.
  func following(_ reversal: [PlanEvent]) -> PlanEvent {
    guard case .retracted(let code, let retraction) = self,
      case .measured(_, let again)? = reversal.first
    else { return self }
    return .retracted(
      code,
      Retraction(
        id: retraction.id, measurement: again.id, reason: retraction.reason,
        author: retraction.author, recordedAt: retraction.recordedAt))
  }
}
