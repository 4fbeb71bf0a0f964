import PerformanceModel

/// The changes between two days.
public struct Comparison: Sendable {
  public let since: Day
  /// The means of the areas shown on the earlier day, in their order, and of all of them together.
  public let areas: [Rational?]
  public let total: Rational?
  /// The objectives whose status or achievement differ, or of which something was recorded, in
  /// document order.
  public let changes: [Change]

  /// One objective then and now.
  public struct Change: Sendable {
    public let objective: Objective
    public let before: ObjectiveResult
    public let now: ObjectiveResult
    /// The number of measurements, retractions and decisions recorded after the earlier day.
    public let eventCount: Int
  }

  init(
    of plan: Plan, _ counting: [Int], now: PlanResult, _ selection: StatusSelection, since: Day,
    areas codes: [Code]
  ) {
    self.since = since
    let before = plan.result(asOf: since)
    total = RollUp(of: counting.map { before.objectives[$0] }).achievement
    let byArea = Dictionary(grouping: counting) { plan.objectives[$0].area }
    areas = codes.map { code in
      let own = byArea[code] ?? []
      return RollUp(of: own.map { before.objectives[$0] }).achievement
    }
    let listed = counting.filter { selection.lists(now.objectives[$0]) }
    changes = listed.compactMap { index in
      Change(
        plan.objectives[index], before.objectives[index], now.objectives[index],
        in: since.adding(days: 1)...max(now.asOf, since.adding(days: 1)))
    }
  }
}

extension Comparison.Change {
  /// Compares an objective with itself; `nil` where nothing changed.
  fileprivate init?(
    _ objective: Objective, _ before: ObjectiveResult, _ now: ObjectiveResult,
    in days: ClosedRange<Day>
  ) {
    let decisions = objective.decisions.map { $0.recordedAt.day }
    let events = objective.indicators.flatMap(\.history).map(\.recordedAt.day)
    let count = (decisions + events).count { days.contains($0) }
    let isSame =
      before.status == now.status && before.achievement?.percent == now.achievement?.percent
    guard count > 0 || !isSame else { return nil }
    self.init(objective: objective, before: before, now: now, eventCount: count)
  }
}
