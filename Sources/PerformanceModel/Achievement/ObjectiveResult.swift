/// Where an objective stands on a day, by all its indicators.
public struct ObjectiveResult: Hashable, Sendable {
  public let code: Code
  public let weight: Figure
  public let status: Status
  /// The achievement, `nil` until every indicator is evaluated; one alone keeps its surplus.
  public let achievement: Achievement?
  public let indicators: [IndicatorResult]

  /// True if any figure of the objective rests on a reading that no person has confirmed.
  public let isInDoubt: Bool
  /// The number of targets to confirm.
  public let readingsToReview: Int
  /// The number of outdated measurements.
  public let staleFigures: Int
  /// The number of deviations without a cause.
  public let causesMissing: Int
  /// True if it is in progress and nothing is expected by now.
  public var isUnpaced: Bool {
    status == .underWay
      && !indicators.contains { if case .onPace = $0.reason { true } else { false } }
  }
  /// The earliest effective due date among the indicators that are not achieved; else the last one.
  public let nextDue: Day?

  /// Creates a result; the summary of all indicators is made once, as it is asked for very often.
  init(
    code: Code, weight: Figure, status: Status, achievement: Achievement?,
    indicators: [IndicatorResult]
  ) {
    self.code = code
    self.weight = weight
    self.status = status
    self.achievement = achievement
    self.indicators = indicators
    isInDoubt = indicators.contains(where: \.isInDoubt)
    readingsToReview = indicators.count(where: \.needsReview)
    staleFigures = indicators.count(where: \.isStale)
    causesMissing = indicators.count(where: \.lacksCause)
    nextDue =
      indicators.filter { $0.status != .achieved }.map(\.effectiveDue).min()
      ?? indicators.map(\.effectiveDue).max()
  }

  /// True if a person must look at the reading of a target.
  public var needsReview: Bool { readingsToReview > 0 }
  /// True if any current figure is old.
  public var isStale: Bool { staleFigures > 0 }

  /// The achievement so far, where that is not final and stays out of every mean; `nil` for several
  /// indicators, of which some may count and others not.
  public var interimAchievement: Achievement? {
    guard achievement == nil, indicators.count == 1 else { return nil }
    return indicators.first?.achievement
  }

  /// The indicator that needs someone most; of several alike the first.
  public var mostPressing: IndicatorResult? {
    guard indicators.count > 1 else { return indicators.first }
    return Status.worstFirst.lazy.compactMap { status in
      indicators.first { $0.status == status }
    }.first
  }
}

extension Objective {
  /// Returns where the objective stands at the end of a day.
  public func result(asOf day: Day, thresholds: Thresholds) -> ObjectiveResult {
    let results = indicators.map { $0.result(asOf: day, thresholds: thresholds) }
    let achievement = results.achievement(weights: indicators.map(\.weight))
    return ObjectiveResult(
      code: code, weight: weight(on: day),
      status: results.status(achievement: achievement, thresholds: thresholds),
      achievement: achievement, indicators: results)
  }
}

extension [IndicatorResult] {
  /// The achievement of one indicator, or the weighted mean of the capped ones of several.
  fileprivate func achievement(weights: [Figure]) -> Achievement? {
    guard allSatisfy(\.isEvaluated), let only = first?.achievement else { return nil }
    guard count > 1 else { return only }
    let parts = zip(self, weights).map { result, weight in
      WeightedPart(percent: result.achievement?.capped ?? .zero, weight: weight)
    }
    let isMet = allSatisfy { $0.achievement?.isMet == true }
    return parts.mean.map { Achievement(mean: $0, isMet: isMet) }
  }

  fileprivate func status(achievement: Achievement?, thresholds: Thresholds) -> Status {
    if count == 1 { return self[0].status }
    let statuses = Set(map(\.status))
    if statuses == [.achieved] { return .achieved }
    if statuses.isEmpty || statuses.contains(.notEvaluable) && !statuses.contains(.overdue) {
      return .notEvaluable
    }
    if statuses.contains(.overdue) { return .overdue }
    guard statuses.isDisjoint(with: [.toMeasure, .notDue, .underWay, .behind]) else {
      if !statuses.isDisjoint(with: [.behind, .missed]) { return .behind }
      if statuses == [.notDue] { return .notDue }
      return statuses.isSubset(of: [.toMeasure, .notDue]) ? .toMeasure : .underWay
    }
    return achievement?.finalStatus(by: thresholds) ?? .notEvaluable
  }
}
