import PerformanceModel
import TestSupport
import Testing

@Suite("Judging only what changed")
struct UpdateTests {
  @Test("after any edits all figures are those of judging everything again", arguments: 1...40)
  func randomEdits(seed: Int) {
    var generator = SplitMix64(seed: seed)
    var plan = randomPlan(using: &generator)
    let days: [Day] = [Indicator.randomDay(using: &generator), "2017-12-31", "2018-03-31"]
    var results = days.map { plan.result(asOf: $0) }
    for step in 0..<60 {
      let index = Int.random(in: plan.objectives.indices, using: &generator)
      edit(&plan.objectives[index], using: &generator)
      for place in results.indices { results[place].update(index, of: plan) }
      guard step.isMultiple(of: 5) else { continue }
      #expect(results == days.map { plan.result(asOf: $0) }, "seed \(seed), step \(step)")
      for result in results {
        #expect(result.total == RollUp(of: result.objectives), "seed \(seed), step \(step)")
      }
    }
  }

  @Test("an edit that is taken back leaves no trace in the sums", arguments: 1...20)
  func andBack(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let plan = randomPlan(using: &generator)
    let result = plan.result(asOf: "2017-12-31")
    var changed = plan
    var updated = result
    for index in plan.objectives.indices {
      edit(&changed.objectives[index], using: &generator)
      updated.update(index, of: changed)
    }
    for index in plan.objectives.indices { updated.update(index, of: plan) }
    #expect(updated == result)
  }

  /// Objectives of one or two indicators in three areas, some in an area that the plan does not list.
  private func randomPlan(using generator: inout SplitMix64) -> Plan {
    let objectives = (1...30).map { number -> Objective in
      let area = Int.random(in: 1...4, using: &generator)
      var objective = Objective.of(
        (0..<Int.random(in: 1...2, using: &generator)).map { _ in
          Indicator.random(using: &generator)
        }, code: Code.area(area).child(number),
        weight: Figure(Int.random(in: 0...3, using: &generator)))
      objective.area = .area(area)
      return objective
    }
    var plan = Plan.of(objectives)
    plan.areas = (1...3).map { Area(code: .area($0), name: "area \($0)") }
    return plan
  }

  private func edit(_ objective: inout Objective, using generator: inout SplitMix64) {
    let place = Int.random(in: objective.indicators.indices, using: &generator)
    let indicator = objective.indicators[place]
    let day = Indicator.randomDay(using: &generator)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0, 1:
      let value = Figure(Int.random(in: -5...130, using: &generator))
      objective.indicators[place] = indicator.measured(value, on: day)
    case 2:
      let whole = Figure(Int.random(in: 1...997, using: &generator))
      objective.indicators[place] = indicator.measured(
        Figure(Int.random(in: 0...997, using: &generator)), of: whole, on: day)
    case 3:
      objective.indicators[place] = indicator.retracting(indicator.measurements.last?.id ?? "m1")
    case 4: objective.indicators[place] = indicator.decided(.confirmed)
    case 5:
      let revised = Indicator.random(using: &generator).target
      objective.indicators[place] = indicator.decided(.revised(revised), from: day)
    default:
      let weight = Figure(Int.random(in: 0...5, using: &generator))
      objective = objective.decided(.weight(weight), from: day, at: "2018-01-02T08:00:00Z")
    }
  }
}
