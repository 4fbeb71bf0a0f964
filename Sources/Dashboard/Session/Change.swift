import PerformanceModel

/// A change that a person made and can undo: events that belong together.
struct Change: Hashable, Sendable {
  let events: [PlanEvent]
  /// The change in the words of the screen.
  let words: String
}

extension PlanEvent {
  /// Returns the event to record on redo; a retraction then names the measurement that undo
  /// restored.
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
