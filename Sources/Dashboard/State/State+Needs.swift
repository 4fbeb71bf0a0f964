import PerformanceModel

extension State {
  /// Returns whether an objective needs someone for a reason, or for any urgent one.
  func isNeeded(_ index: Int, for need: Need?) -> Bool {
    let reasons = need.map { [$0] } ?? Need.urgent
    return reasons.contains { $0.holds(for: result.objectives[index], asOf: asOf) }
  }

  /// Returns whether an objective belongs to the office shown, if only one is.
  func isMine(_ index: Int) -> Bool {
    office == nil || plan.objectives[index].assignmentInForce.office == office
  }

  /// Sums up what the overview shows beside the areas.
  func digested() -> Digest {
    Digest(needs: needs, dues: nextDues, recent: recentEvents)
  }

  private var needs: [Digest.Count] {
    Need.allCases.compactMap { need in
      let count = plan.objectives.indices.count { isNeeded($0, for: need) && isMine($0) }
      return count == 0 ? nil : Digest.Count(need: need, count: count)
    }
  }

  private var nextDues: [Int] {
    let open = plan.objectives.indices.filter { index in
      let objective = result.objectives[index]
      guard let due = objective.nextDue, due >= asOf, isMine(index) else { return false }
      return objective.status != .achieved && objective.status != .notEvaluable
    }
    return Array(
      open.sorted { left, right in
        let first = result.objectives[left].nextDue?.number ?? 0
        let second = result.objectives[right].nextDue?.number ?? 0
        return (first, left) < (second, right)
      }.prefix(5))
  }

  private var recentEvents: [PlanEvent] {
    plan.history.lazy.filter { event in
      guard let code = event.code, let index = plan.objectiveIndex(of: code) else { return false }
      return isMine(index)
    }.prefix(12).map { $0 }
  }
}

/// What the overview shows beside the areas; made anew whenever the plan is judged.
struct Digest: Sendable {
  /// The reasons that hold for some objective, with how many.
  var needs: [Count] = []
  /// The objectives that are due next, the earliest first.
  var dues: [Int] = []
  /// The latest events about objectives.
  var recent: [PlanEvent] = []

  struct Count: Sendable {
    let need: Need
    let count: Int
  }
}
