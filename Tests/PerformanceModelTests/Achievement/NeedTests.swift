import PerformanceModel
import Testing

@Suite("What needs someone")
struct NeedTests {
  private typealias Part = ObjectiveResultTests.Part

  @Test(
    "by status",
    arguments: [
      (Need.overdue, ObjectiveResultTests.Part.overdue), (.missed, .missed), (.behind, .behind),
      (.toMeasure, .toMeasure),
    ])
  func status(need: Need, part: ObjectiveResultTests.Part) {
    for other in Part.allCases {
      let result = result(of: other.indicator, on: "2018-01-31")
      let expected = self.result(of: part.indicator, on: "2018-01-31").status == result.status
      #expect(need.holds(for: result, asOf: "2018-01-31") == expected)
    }
  }

  @Test(
    "due soon: open, and due within 92 days",
    arguments: [
      ("2017-09-30" as Day, true), ("2017-09-29", false), ("2017-12-31", true),
      ("2018-01-01", false),
    ])
  func dueSoon(day: Day, expected: Bool) {
    let open = Indicator.count(.atLeast, 20)
    #expect(Need.dueSoon.holds(for: result(of: open, on: day), asOf: day) == expected)
    let done = open.measured(20, on: "2017-02-28")
    #expect(!Need.dueSoon.holds(for: result(of: done, on: day), asOf: day))
  }

  @Test("marks")
  func marks() {
    let day: Day = "2018-01-31"
    let old = result(of: .count(.atLeast, 20).measured(20, on: "2017-03-31"), on: day)
    let doubtful = result(of: Part.achieved.indicator.read(.ambiguous), on: day)
    let plain = result(of: Part.achieved.indicator, on: day)
    #expect(Need.stale.holds(for: old, asOf: day))
    #expect(!Need.stale.holds(for: plain, asOf: day))
    #expect(Need.unconfirmed.holds(for: doubtful, asOf: day))
    #expect(!Need.unconfirmed.holds(for: plain, asOf: day))
  }

  private func result(of indicator: Indicator, on day: Day) -> ObjectiveResult {
    Objective.of(indicator).result(asOf: day, thresholds: Thresholds())
  }
}

@Suite("The review queue")
struct ReviewQueueTests {
  @Test("a written target that repeats another one stands in it until a person decides")
  func repeated() {
    let asked = Indicator.count(.moreThan, 100).with {
      $0.question = Question(.repeats, details: ["2.11"])
    }
    let open = Objective.of(asked).result(asOf: "2017-06-30", thresholds: Thresholds())
    #expect(!open.isInDoubt)
    #expect(Need.unconfirmed.holds(for: open, asOf: "2017-06-30"))
    let decided = Objective.of(asked.decided(.confirmed))
      .result(asOf: "2017-06-30", thresholds: Thresholds())
    #expect(!Need.unconfirmed.holds(for: decided, asOf: "2017-06-30"))
  }
}
