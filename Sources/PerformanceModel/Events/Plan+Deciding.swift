extension Plan {
  /// Returns a new decision as an event.
  ///
  /// It follows all that the plan holds about the same matter, so that a decision of somebody else
  /// that is not among them shows as a ``DecisionConflict``; and it is recorded later than each of these, even
  /// where the clock went back.
  public func decided(
    _ ruling: Decision.Ruling, about code: Code?, id: String, validFrom: Day? = nil,
    note: String? = nil, author: String, at now: Timestamp
  ) -> PlanEvent {
    let known = decisions(about: code, on: ruling.matter)
    let latest = known.map(\.recordedAt.milliseconds).max()
    let others = code.flatMap { indicator($0) }?.recordingTime(at: now) ?? now
    let moment = max(others, latest.map { Timestamp(milliseconds: $0 + 1) } ?? now)
    return .decided(
      code,
      Decision(
        id: id, ruling: ruling, validFrom: validFrom, note: note, follows: known.heads.map(\.id),
        author: author, recordedAt: moment))
  }

  /// Returns the decisions about a matter of an indicator, an objective or the plan, in the order of
  /// their recording.
  public func decisions(about code: Code?, on matter: Decision.Matter) -> [Decision] {
    let all =
      switch matter {
      case .target: code.flatMap { indicator($0) }?.decisions ?? []
      case .weight, .assignment: code.flatMap { objective($0) }?.decisions ?? []
      case .thresholds, .closing: decisions
      }
    return all.filter { $0.ruling.matter == matter }.byRecording
  }
}

extension Plan {
  /// Returns the plan as it was known to whoever took a decision: with those decisions about the same
  /// matter of an objective, indicator or plan only that this one follows, directly or through others.
  public func before(_ decision: Decision, about code: Code?) -> Plan {
    var plan = self
    guard let code, let place = objectiveIndex(of: code) else {
      plan.decisions = decisions.known(to: decision)
      return plan
    }
    plan.objectives[place].decisions = objectives[place].decisions.known(to: decision)
    plan.update(code) { $0.decisions = $0.decisions.known(to: decision) }
    return plan
  }
}

extension [Decision] {
  /// The decisions without those about the same matter that another one does not follow.
  fileprivate func known(to decision: Decision) -> [Decision] {
    let byName = Dictionary(map { ($0.id, $0) }) { first, _ in first }
    var names: Set<String> = []
    var waiting = decision.follows
    while let name = waiting.popLast() {
      if names.insert(name).inserted { waiting += byName[name]?.follows ?? [] }
    }
    return filter { $0.ruling.matter != decision.ruling.matter || names.contains($0.id) }
  }
}

extension [Decision] {
  /// The decisions that no other one follows.
  var heads: [Decision] {
    let followed = Set(flatMap(\.follows))
    return filter { !followed.contains($0.id) }
  }
}

extension Plan {
  /// Returns the rulings, each with the first day that it named, which bring back what held before a
  /// decision about a target or an assignment was recorded; none for other matters.
  public func rulings(
    before decision: Decision, about code: Code?
  ) -> [(ruling: Decision.Ruling, firstDay: Day?)] {
    let earlier = decisions(about: code, on: decision.ruling.matter).filter { $0.id != decision.id }
    switch decision.ruling.matter {
    case .target:
      let start = earlier.lastIndex { $0.ruling == .reopened }.map { $0 + 1 } ?? 0
      return [(.reopened, nil)] + earlier[start...].map { ($0.ruling, $0.validFrom) }
    case .assignment:
      guard let objective = code.flatMap({ objective($0) }) else { return [] }
      return [(earlier.last?.ruling ?? .assigned(objective.assignment), nil)]
    case .weight, .thresholds, .closing: return []
    }
  }
}
