extension Plan {
  /// Returns a new decision as an event.
  ///
  /// It follows all that the plan holds about the same matter, so that a decision of somebody else
  /// that is not among them shows as a ``Contest``; and it is recorded later than each of these, even
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
  /// Returns the plan without the decisions about one objective, indicator or plan that were recorded
  /// from a decision on: as it was when that one was taken.
  public func before(_ decision: Decision, about code: Code?) -> Plan {
    var plan = self
    guard let code, let place = objectiveIndex(of: code) else {
      plan.decisions.removeAll { !$0.isBefore(decision) }
      return plan
    }
    plan.objectives[place].decisions.removeAll { !$0.isBefore(decision) }
    plan.update(code) { $0.decisions.removeAll { !$0.isBefore(decision) } }
    return plan
  }
}

extension Decision {
  fileprivate func isBefore(_ other: Decision) -> Bool {
    (recordedAt, id) < (other.recordedAt, other.id)
  }
}

extension [Decision] {
  /// The decisions that no other one follows.
  var heads: [Decision] {
    let followed = Set(flatMap(\.follows))
    return filter { !followed.contains($0.id) }
  }
}
