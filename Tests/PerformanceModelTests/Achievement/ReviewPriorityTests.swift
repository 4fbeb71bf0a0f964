import PerformanceModel
import Testing

@Suite("The order of the review")
struct ReviewPriorityTests {
  private let measured = Indicator.count(.atLeast, 10).measured(9, on: "2017-12-31")

  /// The places of objectives in the order of their review on a day after the year.
  private func order(_ indicators: [Indicator], weights: [Figure] = []) -> [Int] {
    let objectives = indicators.enumerated().map { place, indicator in
      Objective.of(indicator, weight: weights.indices.contains(place) ? weights[place] : 1)
    }
    let plan = Plan.of(objectives)
    return plan.result(asOf: "2018-01-31").inReviewOrder(Array(objectives.indices))
  }

  @Test("what is judged by a doubtful reading comes first, what is not due last, the sure behind")
  func stakes() {
    let open = Indicator.count(.atLeast, 10)
    let later = open.over(2018...2019)
    #expect(
      order([
        open, later.read(.inferred), open.read(.inferred),
        open.over(2018...2018).measured(3, on: "2018-01-31").read(.inferred),
        measured.read(.inferred),
      ]) == [4, 3, 2, 1, 0])
  }

  @Test("of one stake two ways come before nothing read, and that before a step taken")
  func doubts() {
    let indicators: [Reading] = [.inferred, .unreadable, .ambiguous]
    #expect(order(indicators.map { measured.read($0) }) == [2, 1, 0])
  }

  @Test("then the heavier, then the earlier due, then the order of the plan")
  func weights() {
    let doubtful = measured.read(.inferred)
    #expect(
      order([doubtful, doubtful, doubtful.due("2017-11-30"), doubtful], weights: [1, 3, 1, 1])
        == [1, 2, 0, 3])
  }

  @Test("within an objective the same order holds")
  func indicators() {
    let objective = Objective.of(
      Indicator.count(.atLeast, 5).read(.inferred), measured, measured.read(.ambiguous))
    let result = objective.result(asOf: "2018-01-31", thresholds: Thresholds())
    #expect(result.indicatorsToReview.map(\.reading) == [.ambiguous, .inferred])
    #expect(result.reviewPriority != nil)
  }
}
