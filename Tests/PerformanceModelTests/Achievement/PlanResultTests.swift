import PerformanceModel
import Testing

@Suite("Plan on a day")
struct PlanResultTests {
  /// Two areas: one objective of 50, three of 100.
  private static let plan: Plan = {
    let missed = Objective.of(ObjectiveResultTests.Part.missed.indicator, code: "1.1")
    let others = (1...3).map { number -> Objective in
      var objective = Objective.of(
        ObjectiveResultTests.Part.achieved.indicator, code: Code.area(2).child(number))
      objective.area = "2"
      return objective
    }
    var plan = Plan.of([missed] + others)
    plan.areas.append(Area(code: "2", name: "second"))
    plan.areas.append(Area(code: "3", name: "third"))
    return plan
  }()

  @Test("areas have their own means, the plan a flat one")
  func flat() {
    let result = Self.plan.result(asOf: "2018-01-31")
    #expect(result.areas.map { $0.achievement?.shown } == ["50", "100", nil])
    #expect(result.total.achievement?.shown == "87.5")
    #expect(result.objectives.map(\.code) == ["1.1", "2.1", "2.2", "2.3"])
    #expect(result.asOf == "2018-01-31")
  }

  @Test("an area without objectives is empty")
  func emptyArea() {
    let third = Self.plan.result(asOf: "2018-01-31").areas[2]
    #expect(third.worst == nil)
    #expect(third.totalWeight == 0)
  }

  @Test("a weight changes from its day on")
  func weights() {
    var plan = Self.plan
    plan.objectives[0] = plan.objectives[0].decided(
      .weight(3), from: "2018-01-15", at: "2018-01-20T10:00:00Z")
    #expect(plan.result(asOf: "2018-01-14").total.achievement?.shown == "87.5")
    #expect(plan.result(asOf: "2018-01-15").total.achievement?.shown == "75")
    #expect(plan.result(asOf: "2018-01-15").total.totalWeight == 6)
  }

  @Test("thresholds change from their day on")
  func thresholds() {
    var plan = Self.plan
    plan.decisions.append(
      Decision(
        id: "t1", ruling: .thresholds(Thresholds(nearly: 80, partial: 50)), validFrom: "2018-01-15",
        author: "Anna", recordedAt: "2018-01-20T10:00:00Z"))
    #expect(plan.result(asOf: "2018-01-14").objectives[0].status == .missed)
    #expect(plan.result(asOf: "2018-01-15").objectives[0].status == .partial)
    #expect(plan.thresholds(on: "2018-01-15").nearly == 80)
  }
}
