import PerformanceModel

/// An indicator that is off its target, with what is known of the cause.
public struct Deviation: Sendable {
  public let objective: Objective
  public let indicator: Indicator
  public let result: IndicatorResult
  /// Why, in the words of the office; `nil` where nobody said.
  public let cause: String?
  /// What was noted with the figure.
  public let note: String?

  /// The statuses that ask for an explanation, the worst first.
  static let statuses: [Status] = [.missed, .overdue, .behind, .partial, .nearly]

  /// How far the value lies from the target, in the target's unit; `nil` for acts and without a value.
  public var gap: Fraction? {
    guard let value = result.measurement?.value, let goal = result.target.criterion?.figure
    else { return nil }
    return value - Fraction(goal)
  }
}

extension StatusReport {
  /// The indicators off their targets, by status, the worst first, then in document order.
  public var deviations: [Deviation] {
    let all = objectives.flatMap { objective, result in
      zip(objective.indicators, result.indicators).compactMap { indicator, outcome in
        Deviation.statuses.contains(outcome.status)
          ? deviation(objective, indicator, outcome) : nil
      }
    }
    return Deviation.statuses.flatMap { status in all.filter { $0.result.status == status } }
  }

  private func deviation(
    _ objective: Objective, _ indicator: Indicator, _ result: IndicatorResult
  ) -> Deviation {
    let known = indicator.standingMeasurements.filter { $0.date <= asOf }
    let decided = result.measurement.map { [$0] } ?? []
    return Deviation(
      objective: objective, indicator: indicator, result: result,
      cause: (known + decided).compactMap(\.cause).last,
      note: (known + decided).compactMap(\.note).last)
  }

  /// The indicators whose reading a person should look at, in document order.
  public var doubts: [(objective: Objective, indicator: Indicator, result: IndicatorResult)] {
    objectives.flatMap { objective, result in
      zip(objective.indicators, result.indicators).compactMap { indicator, outcome in
        outcome.isInDoubt || outcome.hasOpenQuestion ? (objective, indicator, outcome) : nil
      }
    }
  }
}
