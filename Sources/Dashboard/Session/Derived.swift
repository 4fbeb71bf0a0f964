import PerformanceModel

/// The values derived from plan, day and office shown; see ``PlanSession/refresh()``.
struct Derived: Sendable {
  var result: PlanResult
  /// The result at the end of the quarter before, for the change since then.
  var earlier: PlanResult?
  /// The means of the objectives shown: all, or those of one office.
  var means = Means()
  var digest = Digest()
  /// The indices of the objectives below each objective, by its code.
  var children: [Code: [Int]] = [:]
  /// The number of times that the plan was judged; grows with every change of plan, date or day.
  var judgement = 0
  /// The number of changes to anything that can be searched for.
  var texts = 0
}

/// The means of the objectives shown, now and at the end of the quarter before.
struct Means: Hashable, Sendable {
  /// In the order of the plan's areas.
  var areas: [RollUp] = []
  var total = RollUp(of: [])
  var earlierAreas: [RollUp] = []
  var earlierTotal: RollUp?
}

/// The overview besides its areas; computed again whenever the plan is judged.
struct Digest: Hashable, Sendable {
  /// The number of objectives, readings, figures or causes that each reason concerns.
  var counts: [Need: Int] = [:]
  /// The objectives that are due next, the earliest first.
  var dues: [Int] = []
  /// The latest events about objectives.
  var recent: [PlanEvent] = []
  /// The number of conflicting decisions.
  var conflictCount = 0

  struct Count: Hashable, Sendable {
    let need: Need
    let count: Int
  }

  /// The reasons that concern something, each with its number.
  var needs: [Count] {
    Need.allCases.compactMap { need in
      counts[need].flatMap { $0 > 0 ? Count(need: need, count: $0) : nil }
    }
  }
}
