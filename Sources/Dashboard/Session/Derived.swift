import PerformanceModel

/// All that follows from the plan, the day shown and the office shown; see ``PlanSession/refresh()``.
struct Derived: Sendable {
  var result: PlanResult
  /// Where the plan stood at the end of the quarter before, for the change since then.
  var earlier: PlanResult?
  /// The means of the objectives shown: all, or those of one office.
  var means = Means()
  var digest = Digest()
  /// The places of the objectives under each other one, by its code.
  var children: [Code: [Int]] = [:]
  /// Counts how often the plan was judged: with every change of it, its date or its day.
  var judgement = 0
  /// Counts how often anything has changed that can be searched for.
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
