import PerformanceModel

/// What one state of a plan has that another one lacks.
public struct PlanDifference: Sendable {
  /// Members that differ in records that both have; `ours` is the first state, `theirs` the second.
  public let members: [MergeConflict]
  /// Areas, objectives and indicators that only the second state has.
  public let added: [MergeConflict.Subject]
  /// Those that only the first one has.
  public let removed: [MergeConflict.Subject]
  /// Events that only the second state has, in the order of their recording.
  public let events: [PlanEvent]
  /// Events that only the first one has.
  public let missing: [PlanEvent]

  /// Compares two states of a plan.
  public init(from first: Plan, to second: Plan) {
    var merger = Merger(settled: [:])
    _ = first.withoutEvents.merged(base: nil, theirs: second.withoutEvents, by: &merger)
    members = merger.conflicts
    let (before, after) = (first.subjects, second.subjects)
    added = after.filter { !Set(before).contains($0) }
    removed = before.filter { !Set(after).contains($0) }
    let (old, new) = (first.history, second.history)
    let (oldNames, newNames) = (Set(old.map(\.id)), Set(new.map(\.id)))
    events = new.reversed().filter { !oldNames.contains($0.id) }
    missing = old.reversed().filter { !newNames.contains($0.id) }
  }

  /// Whether both states say the same.
  public var isEmpty: Bool {
    members.isEmpty && added.isEmpty && removed.isEmpty && events.isEmpty && missing.isEmpty
  }
}

extension Plan {
  fileprivate var withoutEvents: Plan {
    var plan = self
    plan.decisions = []
    for place in plan.objectives.indices {
      plan.objectives[place].decisions = []
      for inner in plan.objectives[place].indicators.indices {
        plan.objectives[place].indicators[inner].measurements = []
        plan.objectives[place].indicators[inner].retractions = []
        plan.objectives[place].indicators[inner].decisions = []
      }
    }
    return plan
  }

  /// All records that are no events.
  fileprivate var subjects: [MergeConflict.Subject] {
    areas.map(\.subject)
      + objectives.flatMap { [$0.subject] + $0.indicators.map(\.subject) }
  }
}
