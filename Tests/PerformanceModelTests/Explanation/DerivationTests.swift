import PerformanceModel
import Testing

@Suite("Derivation")
struct DerivationTests {
  private typealias Part = ObjectiveResultTests.Part

  @Test("a final figure: asked, measured, compared, calculated, banded")
  func final() throws {
    let indicator = Indicator.count(.atLeast, 20).measured(15, on: "2017-12-31")
    let result = indicator.result(on: "2018-01-31")
    #expect(
      steps(of: indicator, on: "2018-01-31") == [
        .asked(indicator.target, indicator.source, .written, nil),
        .time(Period(year: 2017), due: "2017-12-31", asOf: "2018-01-31"),
        .measured(indicator.measurements[0], indicator.target),
        .compared(value: 15, .value(.atLeast, 20), .counted("imprese"), isMet: false),
        .calculated(.valueOverTarget, value: 15, goal: 20, base: nil, percent: 75),
        .banded(Thresholds()), .concluded(result),
      ])
  }

  @Test("a met figure needs no bands")
  func met() {
    let indicator = Indicator.index(.atMost, 80).measured(70, on: "2017-12-31")
    let steps = steps(of: indicator, on: "2018-01-31")
    #expect(
      steps.contains(.calculated(.towardTarget, value: 70, goal: 80, base: 100, percent: 150)))
    #expect(!steps.contains(.banded(Thresholds())))
  }

  @Test("a strict border is held below 100")
  func held() {
    let indicator = Indicator.count(.moreThan, 15).measured(15, on: "2017-12-31")
    #expect(steps(of: indicator, on: "2018-01-31").contains(.heldBelow("99.9")))
    let lower = Indicator.count(.moreThan, 15).measured(14, on: "2017-12-31")
    #expect(!steps(of: lower, on: "2018-01-31").contains(.heldBelow("99.9")))
  }

  @Test("a total under way shows its pace")
  func paced() throws {
    let indicator = Indicator.count(.atLeast, 20).measured(7, on: "2017-06-30")
    let pace = try #require(indicator.target.pace(on: "2017-06-30"))
    #expect(
      steps(of: indicator, on: "2017-06-30").contains(
        .paced(pace, value: 7, share: 70, unit: .counted("imprese"))))
    #expect(!steps(of: indicator, on: "2017-06-30").contains(.banded(Thresholds())))
  }

  @Test("a limit exceeded before its date shows the bands")
  func exceeded() {
    let indicator = Indicator.money(.atMost, 1000).measured(2000, on: "2017-06-30")
    #expect(steps(of: indicator, on: "2017-06-30").contains(.banded(Thresholds())))
  }

  @Test("nothing measured, and a question until it is answered")
  func nothing() {
    let question = Question.noTarget(cell: "")
    let indicator = Indicator.withoutTarget.with { $0.question = question }
    let steps = steps(of: indicator, on: "2018-01-31")
    #expect(steps.first == .asked(indicator.target, indicator.source, .unreadable, question))
    #expect(steps.contains(.nothingMeasured))
    let answered = indicator.decided(.confirmed)
    #expect(
      self.steps(of: answered, on: "2018-01-31").first
        == .asked(indicator.target, indicator.source, .confirmed, nil))
  }

  @Test("the author of a changed target is named beside the text of the document")
  func changed() {
    let asked = Indicator.count(.atLeast, 20).measured(15, on: "2017-12-31")
    let (fewer, least) = (
      Indicator.count(.atLeast, 18).target, Indicator.count(.atLeast, 10).target
    )
    let revised = asked.decided(.revised(fewer), from: "2017-07-01")
      .decided(.revised(least), from: "2017-10-01")
    let (first, second) = (revised.decisions[0], revised.decisions[1])
    let changes = [
      TargetChange(before: asked.target, after: fewer, decision: first),
      TargetChange(before: fewer, after: least, decision: second),
    ]
    #expect(
      Array(steps(of: revised, on: "2018-01-31").prefix(3)) == [
        .asked(asked.target, asked.source, .written, nil), .changed(changes[0]),
        .changed(changes[1]),
      ])
    #expect(revised.revisions(on: "2017-09-30") == [changes[0]])
    #expect(revised.revisions(on: "2017-06-30") == [])
    let corrected = revised.decided(.corrected(fewer))
    #expect(corrected.targetChanges(on: "2018-01-31").map(\.isRevision) == [false])
    #expect(
      steps(of: corrected, on: "2018-01-31").first == steps(of: revised, on: "2018-01-31").first)
    #expect(corrected.decided(.reopened).targetChanges(on: "2018-01-31") == [])
    let confirmed = asked.read(.ambiguous).decided(.confirmed).decided(.revised(least))
    #expect(
      steps(of: confirmed, on: "2019-01-31").first
        == .asked(asked.target, asked.source, .confirmed, nil))
  }

  @Test("weights that a person set are named, those of 1 are not")
  func weights() {
    let plan = Plan.of([
      .of(Part.achieved.indicator, code: "1.1"),
      .of(Part.partial.indicator, code: "1.2")
        .decided(.weight("2.5"), from: "2017-01-01", at: "2017-01-01T08:00:00Z"),
    ])
    let steps = plan.derivation(ofArea: "1", asOf: "2018-01-31").steps
    #expect(steps.contains(.unequalWeights([Derivation.Weight(code: "1.2", weight: "2.5")])))
    #expect(!steps.contains(.equalWeights))
  }

  @Test("an objective with one indicator explains that one, with several their mean")
  func objective() throws {
    let plan = Plan.of([])
    let one = Objective.of(Part.missed.indicator)
    #expect(
      plan.derivation(of: one, asOf: "2018-01-31").steps
        == steps(of: Part.missed.indicator, on: "2018-01-31"))
    let two = Objective.of(
      Part.exceeding.indicator, Part.missed.indicator.with { $0.weight = 3 })
    let steps = plan.derivation(of: two, asOf: "2018-01-31").steps
    let parts = [
      Derivation.Part(code: "1.1.1", status: .achieved, percent: 100, weight: 1),
      Derivation.Part(code: "1.1.1", status: .missed, percent: 50, weight: 3),
    ]
    #expect(steps.contains(.averaged(parts: parts, mean: "62.5")))
    let open = Objective.of(Part.exceeding.indicator, Part.toMeasure.indicator)
    #expect(plan.derivation(of: open, asOf: "2018-01-31").steps.contains(.nothingToAverage))
  }

  @Test(
    "an area: mean, coverage, equal weights, what was left out, what lies low, what is in doubt")
  func area() {
    let plan = Plan.of([
      .of(Part.achieved.indicator, code: "1.1"), .of(Part.partial.indicator, code: "1.2"),
      .of(Part.missed.indicator.read(.inferred), code: "1.3"),
      .of(Part.toMeasure.indicator.read(.inferred), code: "1.4"),
      .of(Part.overdue.indicator, code: "1.5"),
    ])
    let parts: [Derivation.Part] = [
      Derivation.Part(code: "1.1", status: .achieved, percent: 100, weight: 1),
      Derivation.Part(code: "1.2", status: .partial, percent: 80, weight: 1),
      Derivation.Part(code: "1.3", status: .missed, percent: 50, weight: 1),
    ]
    let mean = Rational(230) / 3
    #expect(
      plan.derivation(ofArea: "1", asOf: "2018-01-31").steps == [
        .averaged(parts: parts, mean: mean ?? 0), .covered(plan.result(asOf: "2018-01-31").total),
        .equalWeights,
        .leftOut(.overdue, ["1.5"]), .leftOut(.toMeasure, ["1.4"]),
        .pulledDown([parts[2], parts[1]]), .inDoubt(["1.3"]),
      ])
    #expect(
      plan.derivation(ofArea: nil, asOf: "2018-01-31")
        == plan.derivation(ofArea: "1", asOf: "2018-01-31"))
    #expect(
      plan.derivation(ofArea: "2", asOf: "2018-01-31").steps.contains(.covered(RollUp(of: []))))
  }

  @Test("what is explained is what is shown", arguments: ObjectiveResultTests.Part.allCases)
  func same(part: ObjectiveResultTests.Part) {
    let indicator = part.indicator
    #expect(
      steps(of: indicator, on: "2018-01-31").last == .concluded(indicator.result(on: "2018-01-31")))
  }

  private func steps(of indicator: Indicator, on day: Day) -> [Derivation.Step] {
    indicator.derivation(asOf: day, thresholds: Thresholds()).steps
  }
}
