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
  @Test("a written target that repeats another one is part of it until a person decides")
  func repeated() {
    let asked = Indicator.count(.moreThan, 100).with {
      $0.question = .repeats(code: "2.11")
    }
    let open = Objective.of(asked).result(asOf: "2017-06-30", thresholds: Thresholds())
    #expect(!open.isInDoubt)
    #expect(Need.unconfirmed.holds(for: open, asOf: "2017-06-30"))
    let decided = Objective.of(asked.decided(.confirmed))
      .result(asOf: "2017-06-30", thresholds: Thresholds())
    #expect(!Need.unconfirmed.holds(for: decided, asOf: "2017-06-30"))
  }
}

@Suite("How much of what needs someone an objective has")
struct NeedCountTests {
  private typealias Part = ObjectiveResultTests.Part

  static let counts: [(Need, [ObjectiveResultTests.Part], Reading, Int)] = [
    (.missed, [.missed], .written, 1), (.missed, [.achieved], .written, 0),
    (.unconfirmed, [.achieved, .missed, .overdue], .ambiguous, 3),
    (.unconfirmed, [.achieved, .missed], .written, 0),
    (.causeMissing, [.missed, .nearly, .achieved], .written, 2),
    (.causeMissing, [.overdue, .behind], .written, 0),
    (.overdue, [.overdue, .overdue], .written, 1),
  ]

  @Test("readings and causes are counted as such, all else by objective", arguments: counts)
  func counted(need: Need, parts: [ObjectiveResultTests.Part], reading: Reading, expected: Int) {
    let day: Day = "2018-01-31"
    let indicators = parts.map { $0.indicator.read(reading) }
    let result = Objective.of(indicators).result(asOf: day, thresholds: Thresholds())
    #expect(need.count(in: result, asOf: day) == expected)
    #expect(need.holds(for: result, asOf: day) == (expected > 0))
  }

  @Test(
    "what is reached so far is known of one indicator that is in no mean",
    arguments: [
      ([ObjectiveResultTests.Part.underWay], "0"), ([.achieved], nil), ([.levelNear], nil),
      ([.toMeasure], nil), ([.underWay, .underWay], nil),
    ] as [([ObjectiveResultTests.Part], String?)])
  func interim(parts: [ObjectiveResultTests.Part], expected: String?) {
    let indicators = parts.map(\.indicator)
    let result = Objective.of(indicators).result(asOf: "2018-01-31", thresholds: Thresholds())
    let interim = result.interimAchievement?.percent.truncated(decimals: 4).canonical
    #expect(interim == expected)
  }

  @Test("offices are known by name, with how many objectives each answers for")
  func offices() {
    let objectives = [("1.1.1" as Code, "Beta"), ("1.1.2", "Alfa"), ("1.1.3", "Beta")].map {
      code, office in
      Objective.of(.count(.atLeast, 1), code: code)
        .decided(
          .assigned(Assignment(office: office, person: nil)), from: nil,
          at: "2017-03-01T10:00:00.000Z")
    }
    let plan = Plan.of(objectives + [.of(.count(.atLeast, 1), code: "1.1.4")])
    #expect(
      plan.offices == [OfficeCount(name: "Alfa", count: 1), OfficeCount(name: "Beta", count: 2)])
    #expect(plan.objectives.map { $0.belongs(to: "Beta") } == [true, false, true, false])
  }
}
