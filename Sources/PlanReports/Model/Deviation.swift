import PerformanceModel

/// An indicator that is off its target, with what is known of the cause.
public struct Deviation: Sendable {
  public let objective: Objective
  public let indicator: Indicator
  public let result: IndicatorResult
  /// The cause, in the words of the office that recorded the deciding figure; `nil` where it is missing.
  public let cause: String?
  /// The note on the figure.
  public let note: String?

  /// The statuses that ask for an explanation, the worst first.
  static let statuses: [Status] = [.missed, .overdue, .behind, .partial, .nearly]
}

/// The number of indicators off their targets, by what is known of them.
public struct DeviationCounts: Hashable, Sendable {
  /// Finally short of their targets.
  public var missed = 0
  /// Of these, without a cause.
  public var unexplained = 0
  /// Late or behind, so that it is not settled yet.
  public var open = 0

  init(_ rows: [StatusReport.Row]) {
    for result in rows.flatMap(\.result.indicators) {
      if result.isDeviation {
        missed += 1
      } else if Deviation.statuses.contains(result.status) {
        open += 1
      }
      if result.lacksCause { unexplained += 1 }
    }
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
      objective: objective, indicator: indicator, result: result, cause: result.measurement?.cause,
      note: (known + decided).compactMap(\.note).last)
  }

  /// The indicators whose reading a person should look at, in document order.
  public var doubts: [(objective: Objective, indicator: Indicator, result: IndicatorResult)] {
    objectives.flatMap { objective, result in
      zip(objective.indicators, result.indicators).compactMap { indicator, outcome in
        outcome.needsReview ? (objective, indicator, outcome) : nil
      }
    }
  }

  /// Returns how often a reason holds for what is counted, as on the screen and in its worklist.
  public func count(of need: Need) -> Int {
    counted.reduce(0) { $0 + need.count(in: $1.result, asOf: asOf) }
  }
}
