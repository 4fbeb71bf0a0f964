import PerformanceModel

/// What a person did, and can undo: events that belong together.
struct Change: Hashable, Sendable {
  let events: [PlanEvent]
  /// What was done, in the words of the screen.
  let words: String
}
