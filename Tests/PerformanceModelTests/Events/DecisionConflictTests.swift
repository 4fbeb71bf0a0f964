import PerformanceModel
import Testing

@Suite("Contests")
struct DecisionConflictTests {
  private let code = Code.area(1)

  private var plan: Plan {
    let target = Target(
      criterion: .value(.atLeast, 10), unit: .none, measure: .count, course: .cumulative,
      rule: .valueOverTarget, period: Period(year: 2017))
    return Plan(
      header: PlanHeader(
        title: "P", organisation: "O", years: 2017...2019, programmingYear: 2017),
      areas: [Area(code: code, name: "A")],
      objectives: [
        Objective(
          code: code, area: code, kind: .strategic, title: "T",
          indicators: [
            Indicator(
              code: code, formula: "", target: target, source: Source(text: ""), reading: .written)
          ])
      ])
  }

  private func weigh(_ plan: Plan, _ weight: Figure, _ id: String, at moment: Int) -> PlanEvent {
    plan.decided(
      .weight(weight), about: code, id: id, author: id, at: Timestamp(milliseconds: moment))
  }

  @Test("decisions one after the other are none, whatever the clocks say")
  func chain() {
    var plan = plan
    for (place, moment) in [50, 10, 30].enumerated() {
      plan.apply(weigh(plan, Figure(place), "d\(place)", at: moment))
    }
    #expect(plan.decisionConflicts == [])
    #expect(plan.objectives[0].weight(on: Day(number: 1)) == 2)
  }

  @Test("of three taken side by side all are shown, and one choice settles them")
  func threeSides() {
    let base = plan
    var plan = base
    for place in 0..<3 { plan.apply(weigh(base, Figure(place + 2), "d\(place)", at: place)) }
    let conflict = plan.decisionConflicts
    #expect(conflict.map { $0.sides.map(\.id) } == [["d0", "d1", "d2"]])
    for event in conflict[0].settlement(
      keeping: 1, in: plan, note: "n", author: "x", at: Timestamp(milliseconds: 9), makeID: { "s" })
    {
      plan.apply(event)
    }
    #expect(plan.decisionConflicts == [])
    #expect(plan.objectives[0].weight(on: Day(number: 1)) == 3)
  }

  @Test("those that say the same are none, nor are those about different matters")
  func agreement() {
    let base = plan
    var plan = base
    plan.apply(weigh(base, 2, "d0", at: 0))
    plan.apply(weigh(base, 2, "d1", at: 1))
    plan.apply(
      base.decided(.confirmed, about: code, id: "d2", author: "x", at: Timestamp(milliseconds: 2)))
    #expect(plan.decisionConflicts == [])
  }

  @Test("corrections of one measurement by two people are one, until one of them is retracted")
  func corrections() {
    var plan = plan
    func measurement(_ id: String, _ value: Figure, replaces: String?) -> PlanEvent {
      .measured(
        code,
        Measurement(
          id: id, date: Day(number: 17_200), entry: .value(value), author: id,
          recordedAt: Timestamp(milliseconds: Int(id.utf8.last ?? 0)), replaces: replaces))
    }
    plan.apply(measurement("m0", 1, replaces: nil))
    plan.apply(measurement("m1", 2, replaces: "m0"))
    #expect(plan.decisionConflicts == [])
    plan.apply(measurement("m2", 3, replaces: "m0"))
    #expect(plan.decisionConflicts.map { $0.sides.map(\.id) } == [["m1", "m2"]])
    let choice = plan.decisionConflicts[0].settlement(
      keeping: 0, in: plan, note: "n", author: "x", at: Timestamp(milliseconds: 999)
    ) { "r" }
    for event in choice { plan.apply(event) }
    #expect(plan.decisionConflicts == [])
    #expect(plan.indicator(code)?.standingMeasurements.map(\.id) == ["m1"])
  }
}
