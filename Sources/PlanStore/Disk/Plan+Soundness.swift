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

extension PlanLocation {
  /// Returns the bytes of a plan once what is new in it was read back, so that it can be loaded.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - events: All that is new in it; `nil` where anything may be.
  /// - Returns: The bytes of the whole plan.
  /// - Throws: Why they could not be read.
  func soundBytes(of plan: Plan, adding events: [PlanEvent]? = nil) throws(StoreError) -> [UInt8] {
    let bytes = PlanFormat.bytes(of: plan)
    guard let events else {
      try check(bytes, hold: plan)
      return bytes
    }
    guard plan.hasOnce(events) else { throw .unsound(PlanProblems(list: [], omitted: 0)) }
    let part = plan.part(about: events)
    try check(PlanFormat.bytes(of: part), hold: part)
    return bytes
  }

  private func check(_ bytes: [UInt8], hold plan: Plan) throws(StoreError) {
    do throws(PlanProblems) {
      var ordered = plan
      ordered.sortEvents()
      if try PlanFormat.read(bytes, file: name).plan == ordered { return }
      throw PlanProblems(list: [], omitted: 0)
    } catch {
      throw .unsound(error)
    }
  }
}
