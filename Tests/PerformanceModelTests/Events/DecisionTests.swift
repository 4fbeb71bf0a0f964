import PerformanceModel
import Testing

@Suite("Decisions")
struct DecisionTests {
  private static let asked = Indicator.count(.atLeast, 20).read(.ambiguous)
  private static let less = Indicator.count(.atLeast, 10).target
  private static let least = Indicator.count(.atLeast, 5).target

  @Test("a corrected reading holds for the whole period, whenever it was decided")
  func corrected() {
    let indicator = Self.asked.measured(10, on: "2017-03-31").decided(.corrected(Self.less))
    #expect(indicator.result(on: "2017-03-31").shown == "achieved 100")
    #expect(indicator.result(on: "2017-01-01").target == Self.less)
    #expect(indicator.result(on: "2017-01-01").reading == .confirmed)
  }

  @Test("a confirmed reading stays as it is, without its doubt")
  func confirmed() {
    let indicator = Self.asked.decided(.confirmed)
    #expect(indicator.result(on: "2017-01-01").target == Self.asked.target)
    #expect(indicator.result(on: "2017-01-01").reading == .confirmed)
    #expect(!indicator.result(on: "2017-01-01").isInDoubt)
    #expect(Self.asked.result(on: "2017-01-01").isInDoubt)
  }

  @Test("a revised target holds from the day given")
  func revised() {
    let indicator = Self.asked.measured(10, on: "2017-06-30")
      .decided(.revised(Self.less), from: "2017-07-01")
    #expect(indicator.result(on: "2017-06-30").shown == "underWay 50")
    #expect(indicator.result(on: "2017-07-01").shown == "achieved 100")
  }

  @Test("a revised target without a day holds from that of its decision")
  func revisedToday() {
    let indicator = Self.asked.decided(.revised(Self.less), at: "2017-08-15T23:59:59Z")
    #expect(indicator.target(on: "2017-08-14") == Self.asked.target)
    #expect(indicator.target(on: "2017-08-15") == Self.less)
  }

  @Test("before a revision the reading is in doubt as it was")
  func doubtBeforeRevision() {
    let indicator = Self.asked.decided(.revised(Self.less), from: "2017-07-01")
    #expect(indicator.result(on: "2017-06-30").reading == .ambiguous)
    #expect(indicator.result(on: "2017-07-01").reading == .confirmed)
    #expect(indicator.readingInForce == .confirmed)
  }

  @Test("of several the last recorded is in force, in any order in the file")
  func order() {
    let indicator = Self.asked
      .decided(.corrected(Self.least), at: "2017-03-02T00:00:00Z")
      .decided(.corrected(Self.less), at: "2017-03-01T00:00:00Z")
    #expect(indicator.target(on: "2017-12-31") == Self.least)
    let revised = Self.asked
      .decided(.revised(Self.less), from: "2017-04-01", at: "2017-04-01T00:00:00Z")
      .decided(.revised(Self.least), from: "2017-09-01", at: "2017-09-01T00:00:00Z")
    #expect(revised.target(on: "2017-03-31") == Self.asked.target)
    #expect(revised.target(on: "2017-08-31") == Self.less)
    #expect(revised.target(on: "2017-09-01") == Self.least)
  }

  @Test("a new target brings its own date and period")
  func newDate() {
    var target = Self.less
    target.dueDate = "2018-03-31"
    let indicator = Self.asked.decided(.revised(target), from: "2017-12-01")
    #expect(indicator.result(on: "2018-01-31").status == .toMeasure)
    #expect(indicator.result(on: "2018-04-01").daysLate == 1)
  }

  @Test("a target for what had none")
  func missingTarget() {
    let indicator = Indicator.withoutTarget.measured(82, on: "2017-12-31")
      .decided(.corrected(Indicator.share(.atLeast, 80).target))
    #expect(indicator.result(on: "2018-01-31").shown == "achieved 102.5")
    #expect(!indicator.result(on: "2018-01-31").isInDoubt)
  }

  @Test("a weight holds from the day given, else from that of its decision")
  func weight() {
    let objective = Objective.of(Self.asked)
      .decided(.weight(3), from: "2017-07-01", at: "2017-09-01T00:00:00Z")
      .decided(.weight(5), from: nil, at: "2017-10-01T12:00:00Z")
    #expect(objective.weight(on: "2017-06-30") == 1)
    #expect(objective.weight(on: "2017-07-01") == 3)
    #expect(objective.weight(on: "2017-09-30") == 3)
    #expect(objective.weight(on: "2017-10-01") == 5)
  }

  @Test("the last assignment answers, whenever it was made")
  func assignment() {
    let objective = Objective.of(Self.asked)
      .decided(.assigned(Assignment(office: "B")), from: nil, at: "2018-02-01T00:00:00Z")
      .decided(.assigned(Assignment(office: "A")), from: nil, at: "2018-01-01T00:00:00Z")
    #expect(objective.assignmentInForce.office == "B")
    #expect(Objective.of(Self.asked).assignmentInForce == Assignment())
  }

  @Test("other rulings leave target and reading alone")
  func others() {
    let rulings: [Decision.Ruling] = [
      .weight(3), .assigned(Assignment(office: "A")), .thresholds(Thresholds(nearly: 50)),
    ]
    for ruling in rulings {
      let indicator = Self.asked.decided(ruling)
      #expect(indicator.target(on: "2018-12-31") == Self.asked.target)
      #expect(indicator.reading(on: "2018-12-31") == .ambiguous)
    }
  }

  @Test("readings that are in doubt", arguments: Reading.allCases)
  func doubt(reading: Reading) {
    #expect(reading.isInDoubt == [.inferred, .ambiguous, .unreadable].contains(reading))
  }
}
