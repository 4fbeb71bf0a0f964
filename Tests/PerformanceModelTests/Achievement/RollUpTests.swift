import PerformanceModel
import Testing

@Suite("Roll-up")
struct RollUpTests {
  private typealias Part = ObjectiveResultTests.Part

  @Test("a mean over what is evaluated, beside its coverage, counts and worst status")
  func mixed() {
    let rollUp = rollUp([
      .achieved, .partial, .levelNear, .overdue, .notDue, .notEvaluable, .underWay, .toMeasure,
    ])
    #expect(rollUp.achievement?.shown == "90")
    #expect(rollUp.evaluatedWeight == 3)
    #expect(rollUp.totalWeight == 8)
    #expect(rollUp.worst == .overdue)
    #expect(rollUp.objectiveCount == 8)
    #expect(
      rollUp.counts == [
        .achieved: 1, .partial: 1, .underWay: 2, .overdue: 1, .notDue: 1, .notEvaluable: 1,
        .toMeasure: 1,
      ])
  }

  @Test("a surplus does not make up for a miss")
  func capped() {
    #expect(rollUp([.exceeding, .missed]).achievement?.shown == "75")
    #expect(rollUp([.exceeding, .exceeding]).achievement?.shown == "100")
  }

  @Test("below 100 while any evaluated part is unmet")
  func held() {
    let strict = Objective.of(Indicator.count(.moreThan, 15).measured(15, on: "2017-12-31"))
    let met = Array(repeating: Objective.of(Part.achieved.indicator), count: 999)
    let all = (met + [strict]).map { $0.result(asOf: "2018-01-31", thresholds: Thresholds()) }
    #expect(RollUp(of: all).achievement?.shown == "99.9999")
    #expect(RollUp(of: Array(all.dropLast())).achievement?.shown == "100")
    #expect(rollUp([.achieved, .overdue]).achievement?.shown == "100")
  }

  @Test("a total under way is counted and left out")
  func underWay() {
    let rollUp = rollUp([.achieved, .underWay, .behind])
    #expect(rollUp.achievement?.shown == "100")
    #expect(rollUp.evaluatedWeight == 1)
    #expect(rollUp.totalWeight == 3)
    #expect(rollUp.worst == .behind)
  }

  @Test("each objective counts once, with its weight")
  func weights() {
    let objectives = [
      Objective.of(Part.achieved.indicator, Part.achieved.indicator, weight: 1),
      Objective.of(Part.missed.indicator, weight: 3),
      Objective.of(Part.overdue.indicator, weight: "0.5"),
    ]
    let results = objectives.map { $0.result(asOf: "2018-01-31", thresholds: Thresholds()) }
    let rollUp = RollUp(of: results)
    #expect(rollUp.achievement?.shown == "62.5")
    #expect(rollUp.evaluatedWeight == 4)
    #expect(rollUp.totalWeight == "4.5")
  }

  @Test("nothing evaluated has no mean")
  func empty() {
    #expect(rollUp([]).achievement == nil)
    #expect(rollUp([]).worst == nil)
    #expect(rollUp([]).totalWeight == 0)
    #expect(rollUp([.toMeasure, .notDue]).achievement == nil)
    #expect(rollUp([.toMeasure, .notDue]).evaluatedWeight == 0)
    #expect(rollUp([.toMeasure, .notDue]).totalWeight == 2)
  }

  @Test("weights of 0 have no mean")
  func weightless() {
    let objective = Objective.of(Part.achieved.indicator, weight: 0)
    let result = objective.result(asOf: "2018-01-31", thresholds: Thresholds())
    #expect(RollUp(of: [result]).achievement == nil)
  }

  @Test("marks are counted by objective")
  func marks() {
    let doubtful = Objective.of(
      Part.achieved.indicator.read(.ambiguous), Part.achieved.indicator.read(.inferred))
    let old = Objective.of(Indicator.count(.atLeast, 20).measured(20, on: "2017-03-31"))
    let results = [doubtful, old, Objective.of(Part.achieved.indicator)]
      .map { $0.result(asOf: "2018-01-31", thresholds: Thresholds()) }
    #expect(RollUp(of: results).inDoubt == 1)
    #expect(RollUp(of: results).stale == 1)
  }

  @Test("of two statuses the worse one shows", arguments: zip(worstFirst, worstFirst.dropFirst()))
  func worse(worst: Status, next: Status) throws {
    let parts = try [worst, next].map { status in
      let part = Part.allCases.first { rollUp([$0]).worst == status }
      return try #require(part)
    }
    #expect(rollUp(parts).worst == worst)
    #expect(rollUp(parts.reversed()).worst == worst)
  }

  private static let worstFirst: [Status] = [
    .missed, .overdue, .behind, .partial, .nearly, .notEvaluable, .underWay, .toMeasure, .notDue,
    .achieved,
  ]

  @Test("every status has its place")
  func places() {
    #expect(Set(Status.worstFirst) == Set(Status.allCases))
    #expect(Status.worstFirst.count == Status.allCases.count)
  }

  private func rollUp(_ parts: [Part]) -> RollUp {
    RollUp(
      of: parts.map {
        Objective.of($0.indicator).result(asOf: "2018-01-31", thresholds: Thresholds())
      })
  }
}
