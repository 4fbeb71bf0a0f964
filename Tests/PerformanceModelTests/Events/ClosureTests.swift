import PerformanceModel
import Testing

@Suite("Closed days")
struct ClosureTests {
  private static let code = Code.area(1)

  private func plan(_ rulings: Decision.Ruling...) -> Plan {
    var plan = Plan(
      header: PlanHeader(
        title: "P", organisation: "O", years: 2017...2019, programmingYear: 2017),
      areas: [Area(code: Self.code, name: "A")],
      objectives: [
        Objective(
          code: Self.code, area: Self.code, kind: .strategic, title: "T",
          indicators: [
            Indicator(
              code: Self.code, formula: "", target: Self.target, source: Source(text: ""),
              reading: .written)
          ])
      ])
    plan.apply(.measured(Self.code, Self.measurement("old", day: "2017-06-30")))
    for (place, ruling) in rulings.enumerated() {
      plan.apply(
        plan.decided(
          ruling, about: nil, id: "d\(place)", author: "A", at: Timestamp(milliseconds: place)))
    }
    return plan
  }

  private static let target = Target(
    criterion: .value(.atLeast, 10), unit: .none, measure: .count, course: .cumulative,
    rule: .valueOverTarget, period: Period(year: 2017))

  private static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

  private static func measurement(
    _ id: String, day text: String, replaces: String? = nil
  ) -> Measurement {
    Measurement(
      id: id, date: day(text), entry: .value(1), author: "A",
      recordedAt: Timestamp(milliseconds: 99), replaces: replaces)
  }

  private static func decision(_ ruling: Decision.Ruling, from text: String? = nil) -> PlanEvent {
    .decided(
      ruling.matter == .thresholds ? nil : code,
      Decision(
        id: "n", ruling: ruling, validFrom: text.map(day), author: "A",
        recordedAt: Timestamp(milliseconds: 1_600_000_000_000)))
  }

  @Test(
    "what would change a figure of a closed day is forbidden, nothing else",
    arguments: [
      (.measured(code, measurement("n", day: "2017-06-30")), true),
      (.measured(code, measurement("n", day: "2017-07-01")), false),
      (.measured(code, measurement("n", day: "2017-07-01", replaces: "old")), true),
      (
        .retracted(
          code,
          Retraction(
            id: "n", measurement: "old", reason: "double", author: "A",
            recordedAt: Timestamp(milliseconds: 99))), true
      ),
      (decision(.revised(target), from: "2017-06-30"), true),
      (decision(.revised(target), from: "2017-07-01"), false), (decision(.revised(target)), false),
      (decision(.weight(2), from: "2017-01-01"), true),
      (decision(.thresholds(Thresholds()), from: "2017-01-01"), true),
      (decision(.corrected(target)), true), (decision(.reopened), true),
      (decision(.confirmed), false), (decision(.assigned(Assignment(office: "U"))), false),
    ] as [(PlanEvent, Bool)])
  func forbidden(event: PlanEvent, isForbidden: Bool) {
    let plan = plan(.closed(through: Self.day("2017-06-30")))
    #expect(isClosed(event, in: plan) == isForbidden)
    #expect(!isClosed(event, in: self.plan()))
  }

  @Test(
    "how figures of a period that lies wholly within the closed days are judged changes no more",
    arguments: [
      (decision(.revised(target), from: "2018-02-01"), "2017-12-31", true),
      (decision(.revised(target)), "2017-12-31", true),
      (decision(.weight(2), from: "2018-02-01"), "2017-12-31", true),
      (decision(.thresholds(Thresholds(nearly: 60)), from: "2018-02-01"), "2017-12-31", true),
      (decision(.revised(target), from: "2017-12-01"), "2017-11-30", false),
      (decision(.weight(2), from: "2017-12-01"), "2017-11-30", false),
      (decision(.thresholds(Thresholds(nearly: 60)), from: "2017-12-01"), "2017-11-30", false),
    ] as [(PlanEvent, String, Bool)])
  func judged(event: PlanEvent, lastDay: String, isForbidden: Bool) {
    let plan = plan(.closed(through: Self.day(lastDay)))
    #expect(isClosed(event, in: plan) == isForbidden)
    #expect(
      !isClosed(event, in: self.plan(.closed(through: Self.day(lastDay)), .opened(from: nil))))
  }

  private func isClosed(_ event: PlanEvent, in plan: Plan) -> Bool {
    if case .closedDays? = plan.rejection(of: event) { true } else { false }
  }

  @Test("closing goes forward, opening goes back")
  func order() {
    let (june, september) = (Self.day("2017-06-30"), Self.day("2017-09-30"))
    #expect(plan().closure == nil)
    #expect(plan(.closed(through: june)).closure?.lastDay == june)
    #expect(plan(.closed(through: june), .closed(through: september)).closure?.lastDay == september)
    #expect(plan(.closed(through: september), .closed(through: june)).closure?.lastDay == september)
    #expect(plan(.closed(through: june), .opened(from: nil)).closure == nil)
    let partly = plan(.closed(through: september), .opened(from: Self.day("2017-07-01")))
    #expect(partly.closure?.lastDay == june)
    #expect(
      plan(.closed(through: june), .opened(from: Self.day("2018-01-01"))).closure?.lastDay == june)
    let again = plan(.closed(through: june), .opened(from: nil), .closed(through: june))
    #expect(again.closure?.decision.id == "d2")
  }
}
