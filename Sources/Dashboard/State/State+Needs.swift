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
  ///
  /// - Parameter events: What happened since it was summed up last; `nil` when anything may have.
  /// - Returns: The same as if it were summed up from the beginning.
  func digested(after events: [PlanEvent]? = nil) -> Digest {
    Digest(needs: needs, dues: nextDues, recent: recentEvents(after: events))
  }

  private var needs: [Digest.Count] {
    let all = Need.allCases
    var counts = [Int](repeating: 0, count: all.count)
    for (index, objective) in result.objectives.enumerated() where isMine(index) {
      for (place, need) in all.enumerated() where need.holds(for: objective, asOf: asOf) {
        counts[place] += 1
      }
    }
    return zip(all, counts).compactMap { need, count in
      count == 0 ? nil : Digest.Count(need: need, count: count)
    }
  }

  private var nextDues: [Int] {
    var next: [(day: Day, index: Int)] = []
    for index in result.objectives.indices {
      let status = result.objectives[index].status
      guard let due = result.objectives[index].nextDue, due >= asOf, status.isOpen,
        next.count < 5 || due < next[4].day, isMine(index)
      else { continue }
      next.insert((due, index), at: next.firstIndex { due < $0.day } ?? next.count)
      if next.count > 5 { next.removeLast() }
    }
    return next.map(\.index)
  }

  private func recentEvents(after events: [PlanEvent]?) -> [PlanEvent] {
    let limit = 12
    // Of one office: an event may have given it objectives, or taken some.
    guard let events, office == nil else { return plan.latestEvents(limit, of: isMine) }
    return Array((events + digest.recent).sorted { $1.isEarlier(than: $0) }.prefix(limit))
  }
}

extension Status {
  /// Whether something is still to come before the due date.
  fileprivate var isOpen: Bool {
    switch self {
    case .underWay, .behind, .toMeasure, .notDue: true
    case .achieved, .nearly, .partial, .missed, .overdue, .notEvaluable: false
    }
  }
}

/// What the overview shows beside the areas; made anew whenever the plan is judged.
struct Digest: Hashable, Sendable {
  /// The reasons that hold for some objective, with how many.
  var needs: [Count] = []
  /// The objectives that are due next, the earliest first.
  var dues: [Int] = []
  /// The latest events about objectives.
  var recent: [PlanEvent] = []

  struct Count: Hashable, Sendable {
    let need: Need
    let count: Int
  }
}
