import PerformanceModel

extension Plan {
  /// Brings a plan that was read from a file of an older version to the present one.
  ///
  /// Each step is written once and stays; a file of any older version goes through all that follow.
  mutating func migrate(from version: Int) {
    if version < 2 { chainDecisions() }
  }

  /// Brings decisions to version 2, in which each says which ones it follows.
  ///
  /// Before, each went beyond all that were recorded earlier about the same matter.
  private mutating func chainDecisions() {
    decisions = decisions.chained
    for place in objectives.indices {
      objectives[place].decisions = objectives[place].decisions.chained
      for inner in objectives[place].indicators.indices {
        let chained = objectives[place].indicators[inner].decisions.chained
        objectives[place].indicators[inner].decisions = chained
      }
    }
  }
}

extension [Decision] {
  /// The decisions of one subject, in the order of their recording, each following the one before it
  /// about the same matter.
  fileprivate var chained: [Decision] {
    var last: [Decision.Matter: String] = [:]
    return map { decision in
      defer { last[decision.ruling.matter] = decision.id }
      guard let before = last[decision.ruling.matter], decision.follows.isEmpty else {
        return decision
      }
      return Decision(
        id: decision.id, ruling: decision.ruling, validFrom: decision.validFrom,
        note: decision.note, follows: [before], author: decision.author,
        recordedAt: decision.recordedAt, unknownMembers: decision.unknownMembers)
    }
  }
}
