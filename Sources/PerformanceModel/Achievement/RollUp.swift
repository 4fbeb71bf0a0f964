/// The summary of the results of several objectives: a mean with its coverage, and counts by status.
///
/// It is kept as exact sums, so that one result can take the place of another without a look at the
/// rest: what comes out is the same as if all were added up anew.
public struct RollUp: Hashable, Sendable {
  /// The number of evaluated objectives.
  public private(set) var evaluatedCount = 0
  /// The weight of the evaluated objectives.
  public private(set) var evaluatedWeight = Rational.zero
  /// The weight of all objectives, also those not due or not evaluable.
  public private(set) var totalWeight = Rational.zero
  /// The number of objectives of each status; statuses that none has are left out.
  public private(set) var counts: [Status: Int] = [:]
  /// The number of objectives that are based on targets to confirm.
  public private(set) var inDoubt = 0
  /// The number of objectives in progress for which nothing is expected by now.
  public private(set) var unpaced = 0
  /// The number of objectives with outdated measurements.
  public private(set) var stale = 0
  /// The weighted sum of the capped achievements of the evaluated objectives.
  private var sum = Rational.zero
  /// The number of evaluated objectives that do not meet their targets.
  private var unmet = 0

  /// Creates the roll-up of results.
  public init(of results: [ObjectiveResult]) {
    for place in results.indices { count(results[place], by: 1) }
    sum = results.indices.compactMap { results[$0].weightedPart }.sum
  }

  /// Creates the roll-up of everything that others are made of.
  init(joining parts: [RollUp]) {
    for part in parts {
      evaluatedCount += part.evaluatedCount
      evaluatedWeight = evaluatedWeight + part.evaluatedWeight
      totalWeight = totalWeight + part.totalWeight
      counts.merge(part.counts, uniquingKeysWith: +)
      inDoubt += part.inDoubt
      stale += part.stale
      unpaced += part.unpaced
      unmet += part.unmet
    }
    sum = parts.map(\.sum).sum
  }

  /// The weighted mean of the capped achievements of the evaluated objectives, in percent, below 100
  /// if any of them is not met; `nil` when none is evaluated.
  public var achievement: Rational? {
    (sum / evaluatedWeight).map { Achievement(mean: $0, isMet: unmet == 0).percent }
  }

  /// The status that needs someone most; `nil` without objectives.
  public var worst: Status? { Status.worstFirst.first { counts[$0] != nil } }

  /// The number of objectives.
  public var objectiveCount: Int { counts.values.reduce(0, +) }

  /// True if weights differ from the numbers of objectives.
  public var isWeighted: Bool {
    evaluatedWeight != Rational(evaluatedCount) || totalWeight != Rational(objectiveCount)
  }

  /// Counts a result in the place of another one of the same objective.
  mutating func replace(_ old: ObjectiveResult, by new: ObjectiveResult) {
    count(old, by: -1)
    count(new, by: 1)
    sum = sum - (old.weightedPart ?? .zero) + (new.weightedPart ?? .zero)
  }

  /// Adds or takes away all of a result but its achievement.
  private mutating func count(_ result: ObjectiveResult, by sign: Int) {
    let weight = Rational(sign) * Rational(result.weight)
    totalWeight = totalWeight + weight
    counts[result.status, default: 0] += sign
    if counts[result.status] == 0 { counts[result.status] = nil }
    if result.isInDoubt { inDoubt += sign }
    if result.isStale { stale += sign }
    if result.isUnpaced { unpaced += sign }
    guard let achievement = result.achievement else { return }
    evaluatedCount += sign
    evaluatedWeight = evaluatedWeight + weight
    if !achievement.isMet { unmet += sign }
  }
}

extension ObjectiveResult {
  /// The share of the objective in the sum of a mean; `nil` while it is not evaluated.
  fileprivate var weightedPart: Rational? {
    achievement.map { $0.capped * Rational(weight) }
  }
}
