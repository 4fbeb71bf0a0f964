import PerformanceModel
import TestSupport
import Testing

@Suite("Events of a plan")
struct PlanEventTests {
  private static let plan = Plan.of([.of(.count(.atLeast, 20), code: "1.1.1")])
  private static let measurement = Measurement(
    id: "a1", date: "2017-06-30", entry: .value(5), author: "Anna",
    recordedAt: "2017-07-01T08:00:00Z")
  private static let retraction = Retraction(
    id: "a2", measurement: "a1", reason: "wrong", author: "Bruno",
    recordedAt: "2017-07-02T08:00:00Z")

  private static func decision(_ ruling: Decision.Ruling) -> Decision {
    Decision(id: "a3", ruling: ruling, author: "Carla", recordedAt: "2017-07-03T08:00:00Z")
  }

  @Test("an event finds its place, and tells of itself")
  func applied() throws {
    var plan = Self.plan
    let events: [PlanEvent] = [
      .measured("1.1.1", Self.measurement), .retracted("1.1.1", Self.retraction),
      .decided("1.1.1", Self.decision(.confirmed)),
    ]
    for event in events { #expect(isApplied(event, to: &plan)) }
    let indicator = try #require(plan.indicator("1.1.1"))
    #expect(indicator.measurements == [Self.measurement])
    #expect(indicator.retractions == [Self.retraction])
    #expect(indicator.readingInForce == .confirmed)
    #expect(plan.history == events.reversed())
    #expect(plan.history.map(\.id) == ["a3", "a2", "a1"])
    #expect(plan.history.map(\.author) == ["Carla", "Bruno", "Anna"])
    #expect(plan.history.allSatisfy { $0.code == "1.1.1" })
  }

  @Test("rulings on an objective and on the whole plan")
  func rulings() {
    var plan = Self.plan
    #expect(isApplied(.decided("1.1.1", Self.decision(.weight(3))), to: &plan))
    #expect(plan.objectives[0].weight(on: "2017-12-31") == 3)
    #expect(isApplied(.decided(nil, Self.decision(.thresholds(Thresholds(nearly: 80)))), to: &plan))
    #expect(plan.thresholds(on: "2017-12-31").nearly == 80)
    #expect(plan.history.map(\.code).contains(nil))
    #expect(plan.history.count == 2)
  }

  @Test("the latest events are the first of the history, those of the whole plan left out")
  func latest() {
    var generator = SplitMix64(seed: 7)
    var plan = Plan.of(
      (1...12).map { .of(Indicator.random(using: &generator), code: Code.area(1).child($0)) })
    plan.decisions = [Self.decision(.thresholds(Thresholds(nearly: 80)))]
    plan.objectives[3].indicators[0].retractions = [Self.retraction]
    plan.objectives[5].decisions = [Self.decision(.weight(3))]
    let history = plan.history.filter { $0.code != nil }
    for count in [0, 1, 5, history.count, history.count + 5] {
      let latest = plan.latestEvents(count)
      #expect(latest.map(\.recordedAt) == history.prefix(count).map(\.recordedAt))
      #expect(Set(latest).isSubset(of: history))
    }
  }

  @Test("an event about what the plan does not know changes nothing")
  func unknown() {
    var plan = Self.plan
    #expect(!isApplied(.measured("1.1.2", Self.measurement), to: &plan))
    #expect(!isApplied(.measured("1.1.1#2", Self.measurement), to: &plan))
    #expect(!isApplied(.retracted("1.1.2", Self.retraction), to: &plan))
    #expect(!isApplied(.decided("1.1.2", Self.decision(.weight(3))), to: &plan))
    #expect(!isApplied(.decided("1.1.2", Self.decision(.confirmed)), to: &plan))
    #expect(plan == Self.plan)
  }

  @Test("a new event is later than all of its indicator")
  func recordingTime() {
    var plan = Self.plan
    plan.apply(.measured("1.1.1", Self.measurement))
    let indicator = plan.objectives[0].indicators[0]
    #expect(indicator.recordingTime(at: "2017-07-02T00:00:00Z") == "2017-07-02T00:00:00Z")
    #expect(indicator.recordingTime(at: "2017-07-01T07:00:00Z") == "2017-07-01T08:00:00.001Z")
    #expect(indicator.recordingTime(at: "2017-07-01T08:00:00Z") == "2017-07-01T08:00:00.001Z")
  }

  @Test("a plan finds its parts by code")
  func finding() {
    let plan = Plan.of([
      .of(.count(.atLeast, 20), .act.with { $0.target.dueDate = "2017-06-30" }, code: "1.1.1")
    ])
    #expect(plan.objective("1.1.1#2")?.code == "1.1.1")
    #expect(plan.objective("1.2") == nil)
    #expect(plan.area("1")?.label == "area")
    #expect(plan.area("2") == nil)
    #expect(plan.term == Period(from: "2017-01-01", to: "2019-12-31"))
  }

  /// Mutation outside the macro, which holds its operands constant.
  private func isApplied(_ event: PlanEvent, to plan: inout Plan) -> Bool { plan.apply(event) }
}
