import PerformanceModel
import TestSupport
import Testing

@testable import Dashboard

@Suite("What is kept between two keys")
struct FreshnessTests {
  @Test("after any events every figure is that of a dashboard just opened", arguments: 1...6)
  func events(seed: Int) {
    var random = SplitMix64(seed: seed)
    var state = State.opened()
    if seed.isMultiple(of: 3) { state.session.office = state.session.offices.first?.name }
    state.session.refresh()
    for step in 0..<40 {
      _ = state.session.apply([event(step, on: state.plan, &random)])
      guard step.isMultiple(of: 4) else { continue }
      let kept = state
      state.session.refresh()
      #expect(kept.result == state.result, "seed \(seed), step \(step)")
      #expect(
        kept.session.derived.earlier == state.session.derived.earlier, "seed \(seed), step \(step)")
      #expect(
        kept.session.derived.means == state.session.derived.means, "seed \(seed), step \(step)")
      #expect(
        kept.session.derived.digest == state.session.derived.digest, "seed \(seed), step \(step)")
    }
  }

  @Test("the text searched for is found in the titles as they are after a change")
  func search() {
    var state = State.opened()
    state.press(.character("/"))
    state.type("ferro nuovo")
    #expect(state.rows.isEmpty)
    var plan = state.plan
    plan.objectives[7].title = "Un FERRÒ del tutto nuovo"
    _ = state.update(.planChanged(plan), at: Sample.moment)
    #expect(state.rows.map(\.objective) == [7])
    _ = state.session.apply([
      .decided(
        plan.objectives[3].code,
        Decision(
          id: "e1", ruling: .assigned(Assignment(office: "Ferro Nuovo")), author: "a",
          recordedAt: Sample.moment.now))
    ])
    state.clampSelectionAndScroll()
    #expect(state.rows.map(\.objective) == [3, 7])
  }

  @Test(
    "a search key has neither capitals nor accents, whatever the letters",
    arguments: [
      ("Città DELL'ÈRA", "citta dell'era"),
      ("«Più» “libri” d’Oltralpe", "\"piu\" \"libri\" d'oltralpe"),
      ("Čapek, Żółć", "capek, zolc"), ("e\u{301}cole", "ecole"), ("ÆON ß", "æon ß"),
      ("漢字 1,5 %", "漢字 1,5 %"),
      ("", ""), ("È", "e"),
    ])
  func keys(text: String, key: String) {
    #expect(text.searchKey == key)
  }

  private func event(_ step: Int, on plan: Plan, _ random: inout SplitMix64) -> PlanEvent {
    let objectives = plan.objectives
    let objective = objectives[Int(random.next() % UInt64(objectives.count))]
    let indicator = objective.indicators[Int(random.next() % UInt64(objective.indicators.count))]
    let moment = indicator.recordingTime(at: Sample.moment.now)
    let day = Day(number: 17_167 + Int(random.next() % 390))
    switch random.next() % 6 {
    case 0:
      return .decided(
        objective.code,
        Decision(id: "e\(step)", ruling: .weight(Figure(step % 4)), author: "a", recordedAt: moment)
      )
    case 1:
      return .decided(
        indicator.code,
        Decision(id: "e\(step)", ruling: .confirmed, author: "a", recordedAt: moment))
    case 2 where !indicator.measurements.isEmpty:
      return .retracted(
        indicator.code,
        Retraction(
          id: "e\(step)", measurement: indicator.measurements[0].id, reason: "r", author: "a",
          recordedAt: moment))
    case 3 where step.isMultiple(of: 7):
      let thresholds = Thresholds(nearly: 85, partial: 60)
      return .decided(
        nil,
        Decision(
          id: "e\(step)", ruling: .thresholds(thresholds), validFrom: day, author: "a",
          recordedAt: moment))
    default:
      let entry: Measurement.Entry =
        indicator.target.measure.isAct
        ? .done(step.isMultiple(of: 2)) : .value(Figure(Int(random.next() % 130)))
      return .measured(
        indicator.code,
        Measurement(id: "e\(step)", date: day, entry: entry, author: "a", recordedAt: moment))
    }
  }
}
