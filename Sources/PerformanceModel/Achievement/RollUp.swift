/// What the results of several objectives come to: a mean with its coverage, and counts by status.
public struct RollUp: Hashable, Sendable {
  /// The weighted mean of the capped achievements of the evaluated objectives, in percent, below 100
  /// if any of them is not met; `nil` when none is evaluated.
  public let achievement: Fraction?
  /// The weight of the evaluated objectives.
  public let evaluatedWeight: Fraction
  /// The weight of all objectives, also those not due or not evaluable.
  public let totalWeight: Fraction
  /// How many objectives have each status.
  public let counts: [Status: Int]
  /// The status that needs someone most; `nil` without objectives.
  public let worst: Status?
  /// How many objectives show figures that no person has confirmed.
  public let inDoubt: Int
  /// How many objectives rest on old figures.
  public let stale: Int

  /// Creates the roll-up of results.
  public init(of results: some Sequence<ObjectiveResult>) {
    var counts: [Status: Int] = [:]
    var parts: [WeightedPart] = []
    var weights: [Fraction] = []
    var isAllMet = true
    var inDoubt = 0
    var stale = 0
    for result in results {
      counts[result.status, default: 0] += 1
      weights.append(Fraction(result.weight))
      inDoubt += result.isInDoubt ? 1 : 0
      stale += result.isStale ? 1 : 0
      guard let achievement = result.achievement else { continue }
      parts.append(WeightedPart(percent: achievement.capped, weight: result.weight))
      isAllMet = isAllMet && achievement.isMet
    }
    achievement = parts.mean.map { Achievement(mean: $0, isMet: isAllMet).percent }
    evaluatedWeight = parts.map { Fraction($0.weight) }.sum
    totalWeight = weights.sum
    self.counts = counts
    worst = Status.worstFirst.first { counts[$0] != nil }
    self.inDoubt = inDoubt
    self.stale = stale
  }

  /// How many objectives there are.
  public var objectiveCount: Int { counts.values.reduce(0, +) }
}
