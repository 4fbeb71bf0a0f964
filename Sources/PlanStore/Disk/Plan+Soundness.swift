import PerformanceModel

extension Plan {
  /// Returns the plan with the objectives alone that events are about, and those above them.
  ///
  /// Where such a part can be read back after the events were added to a plan that was read before, the
  /// whole can: records are checked by themselves and against what they name.
  func part(about events: [PlanEvent]) -> Plan {
    // A plan has at least one objective, also where only the plan itself is decided on.
    let own = events.compactMap { $0.code.flatMap { objectiveIndex(of: $0) } }
    var waiting = own.isEmpty ? Array(objectives.indices.prefix(1)) : own
    var kept: Set<Int> = []
    while let place = waiting.popLast() {
      guard kept.insert(place).inserted else { continue }
      waiting += objectives[place].parent.flatMap { objectiveIndex(of: $0) }.map { [$0] } ?? []
    }
    var part = self
    part.objectives = kept.sorted().map { objectives[$0] }
    return part
  }

  /// Returns whether the names of events occur once each among all events of the plan.
  ///
  /// - Complexity: O(number of events).
  func hasOnce(_ events: [PlanEvent]) -> Bool {
    let names = Set(events.map(\.id))
    var count = decisions.count { names.contains($0.id) }
    for objective in objectives {
      count += objective.decisions.count { names.contains($0.id) }
      for indicator in objective.indicators {
        // By place: a measurement is not copied to be asked for its name.
        count += indicator.measurements.indices.count {
          names.contains(indicator.measurements[$0].id)
        }
        count += indicator.retractions.count { names.contains($0.id) }
        count += indicator.decisions.count { names.contains($0.id) }
      }
    }
    return count == events.count
  }
}
