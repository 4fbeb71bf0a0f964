import PerformanceModel

extension State {
  /// Returns whether an objective needs someone for a reason, or for any urgent one.
  func isNeeded(_ index: Int, for need: Need?) -> Bool {
    let reasons = need.map { [$0] } ?? Need.urgent
    return reasons.contains { $0.holds(for: result.objectives[index], asOf: asOf) }
  }

  /// Returns whether an objective belongs to the office shown, if only one is.
  func isMine(_ index: Int) -> Bool {
    office == nil || plan.objectives[index].belongs(to: office)
  }

  /// Sums up what the overview shows beside the areas.
  ///
  /// - Parameters:
  ///   - events: What happened since it was summed up last; `nil` when anything may have.
  ///   - counts: How often each reason holds, where that is known.
  /// - Returns: The same as if it were summed up from the beginning.
  func digested(after events: [PlanEvent]? = nil, counts: [Need: Int]? = nil) -> Digest {
    // Figures contradict nobody; to look through all decisions grows with the plan.
    let isContested = events?.contains(where: \.isDecision) ?? true
    return Digest(
      counts: counts ?? needs(of: result.objectives.indices), dues: nextDues,
      recent: recentEvents(after: events),
      conflictCount: isContested ? plan.contests.count : digest.conflictCount)
  }

  /// Counts how often each reason holds for some objectives, of those shown.
  func needs(of objectives: some Sequence<Int>) -> [Need: Int] {
    var counts: [Need: Int] = [:]
    for index in objectives where isMine(index) {
      for need in Need.allCases {
        let count = need.count(in: result.objectives[index], asOf: asOf)
        if count > 0 { counts[need, default: 0] += count }
      }
    }
    return counts
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

extension PlanEvent {
  /// Whether it is a decision, which another one may contradict.
  fileprivate var isDecision: Bool {
    if case .decided = self { true } else { false }
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
  /// How often each reason holds: for objectives, or for readings, figures and causes.
  var counts: [Need: Int] = [:]
  /// The objectives that are due next, the earliest first.
  var dues: [Int] = []
  /// The latest events about objectives.
  var recent: [PlanEvent] = []
  /// How many things people decided differently.
  var conflictCount = 0

  struct Count: Hashable, Sendable {
    let need: Need
    let count: Int
  }

  /// The reasons that hold for some objective, with how often.
  var needs: [Count] {
    Need.allCases.compactMap { need in
      counts[need].flatMap { $0 > 0 ? Count(need: need, count: $0) : nil }
    }
  }
}
