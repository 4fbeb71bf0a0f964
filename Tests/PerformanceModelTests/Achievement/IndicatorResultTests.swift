import PerformanceModel
import Testing

@Suite("What a result says beside its status")
struct IndicatorResultTests {
  static let lateness: [(String, Indicator, Day, Int?)] = [
    ("a day overdue", .count(.atLeast, 20), "2018-01-01", 1),
    ("a month overdue", .count(.atLeast, 20), "2018-01-31", 31),
    ("not yet due", .count(.atLeast, 20), "2017-12-31", nil),
    ("by the written date", .act.due("2017-06-30"), "2017-07-10", 10),
    ("done late", .act.due("2017-06-30").done(on: "2017-07-10"), "2018-01-31", 10),
    ("done in time", .act.due("2017-06-30").done(on: "2017-06-30"), "2018-01-31", nil),
    ("not done", .act.due("2017-06-30").notDone(on: "2017-06-30"), "2018-01-31", nil),
    ("too old a figure", .share(.atLeast, 70).measured(80, on: "2017-03-31"), "2018-01-31", 31),
    ("a late figure", .share(.atLeast, 70).measured(80, on: "2018-01-10"), "2018-01-31", 31),
    ("missed", .share(.atLeast, 70).measured(8, on: "2017-12-31"), "2018-01-31", nil),
  ]

  /// 92 days lie between 31 January and 3 May 2017, and between 30 September and 31 December.
  static let staleness: [(String, Indicator, Day, Bool)] = [
    ("92 days", .count(.atLeast, 20).measured(9, on: "2017-01-31"), "2017-05-03", false),
    ("93 days", .count(.atLeast, 20).measured(9, on: "2017-01-31"), "2017-05-04", true),
    (
      "92 days to the date", .count(.atLeast, 20).measured(9, on: "2017-09-30"), "2018-06-30", false
    ),
    ("93 days to the date", .count(.atLeast, 20).measured(9, on: "2017-09-29"), "2018-06-30", true),
    ("a met total", .count(.atLeast, 20).measured(20, on: "2017-03-31"), "2018-01-31", true),
    ("a level", .share(.atLeast, 70).measured(80, on: "2017-01-31"), "2017-05-04", true),
    ("a yes", .act.done(on: "2017-01-31"), "2017-12-31", false),
    ("a no", .act.notDone(on: "2017-01-31"), "2017-05-04", true),
    ("a fresh no", .act.notDone(on: "2017-01-31"), "2017-05-03", false),
    (
      "a figure that is not judged", .withoutTarget.measured(9, on: "2017-01-31"), "2017-05-04",
      true
    ),
    (
      "a figure from before the period",
      .index(.atMost, 80).over(2019...2019).measured(85, on: "2017-01-31"), "2018-01-31", false
    ),
    ("nothing", .count(.atLeast, 20), "2018-01-31", false),
    ("a late figure", .count(.atLeast, 20).measured(9, on: "2018-01-10"), "2018-12-31", false),
  ]

  static let evaluation: [(String, Indicator, Day, Bool)] = [
    ("a total on pace", .count(.atLeast, 20).measured(9, on: "2017-06-30"), "2017-06-30", false),
    ("a total behind", .count(.atLeast, 20).measured(1, on: "2017-06-30"), "2017-06-30", false),
    ("a met total", .count(.atLeast, 20).measured(20, on: "2017-06-30"), "2017-06-30", true),
    ("within a limit", .money(.atMost, 1000).measured(9, on: "2017-06-30"), "2017-06-30", false),
    ("over a limit", .money(.atMost, 1000).measured(1100, on: "2017-06-30"), "2017-06-30", true),
    ("an open equality", .count(.equal, 50).measured(9, on: "2017-06-30"), "2017-06-30", false),
    ("a met level", .share(.atLeast, 70).measured(70, on: "2017-06-30"), "2017-06-30", true),
    ("a near level", .share(.atLeast, 70).measured(60, on: "2017-06-30"), "2017-06-30", true),
    ("a far level", .share(.atLeast, 70).measured(10, on: "2017-06-30"), "2017-06-30", true),
    ("an old level", .share(.atLeast, 70).measured(70, on: "2017-06-30"), "2018-01-31", false),
    ("a final total", .count(.atLeast, 20).measured(9, on: "2017-12-31"), "2017-12-31", true),
    ("a late act", .act.due("2017-06-30").done(on: "2017-07-10"), "2017-12-31", true),
    ("an act not done", .act.due("2017-06-30").notDone(on: "2017-06-30"), "2017-12-31", true),
    ("an act not done yet", .act.notDone(on: "2017-06-30"), "2017-06-30", false),
    ("no target", .withoutTarget.measured(9, on: "2017-06-30"), "2018-01-31", false),
    ("nothing", .count(.atLeast, 20), "2017-06-30", false),
    ("overdue", .count(.atLeast, 20), "2018-06-30", false),
  ]

  static let interims: [(String, Indicator, Day, Bool)] = [
    ("nothing", .count(.atLeast, 20), "2017-06-30", false),
    ("recorded", .count(.atLeast, 20).measured(9, on: "2017-06-30"), "2017-12-30", true),
    ("on the date", .count(.atLeast, 20).measured(9, on: "2017-12-31"), "2017-12-31", false),
    ("old, on the date", .count(.atLeast, 20).measured(9, on: "2017-06-30"), "2017-12-31", false),
    ("a yes before its date", .act.done(on: "2017-06-30"), "2017-12-30", true),
    ("after a written date", .act.due("2017-06-30").done(on: "2017-06-30"), "2017-12-30", false),
    ("no target", .withoutTarget.measured(9, on: "2017-06-30"), "2017-06-30", true),
    ("recorded later", .count(.atLeast, 20).measured(9, on: "2017-06-30"), "2017-06-29", false),
  ]

  static let shown: [(String, Indicator, Day, String?)] = [
    (
      "the one that decided",
      .count(.atLeast, 20).measured(18, on: "2017-12-31").measured(20, on: "2018-01-10"),
      "2018-01-31", "m1"
    ),
    ("a later one beside", .count(.atLeast, 20).measured(20, on: "2018-01-10"), "2018-01-31", "m1"),
    ("not before its day", .count(.atLeast, 20).measured(20, on: "2018-01-10"), "2018-01-09", nil),
    (
      "the last of several later ones",
      .count(.atLeast, 20).measured(20, on: "2018-01-20").measured(21, on: "2018-01-10"),
      "2018-01-31", "m1"
    ),
    ("too old a one beside", .days(.atMost, 9).measured(8, on: "2017-03-31"), "2018-01-31", "m1"),
    (
      "the first yes", .act.done(on: "2017-05-01").notDone(on: "2017-06-01"), "2017-06-30", "m1"
    ),
    (
      "the last of a day",
      .days(.atMost, 9).measured(8, on: "2017-12-31")
        .measured(7, on: "2017-12-31"), "2017-12-31", "m2"
    ),
  ]

  @Test("days late", arguments: lateness)
  func daysLate(name: String, indicator: Indicator, day: Day, days: Int?) {
    #expect(indicator.result(on: day).daysLate == days, "\(name)")
  }

  @Test("stale", arguments: staleness)
  func stale(name: String, indicator: Indicator, day: Day, isStale: Bool) {
    #expect(indicator.result(on: day).isStale == isStale, "\(name)")
  }

  @Test("evaluated: final, or a level with a value", arguments: evaluation)
  func evaluated(name: String, indicator: Indicator, day: Day, isEvaluated: Bool) {
    #expect(indicator.result(on: day).isEvaluated == isEvaluated, "\(name)")
  }

  @Test("interim: recorded, and before the date", arguments: interims)
  func interim(name: String, indicator: Indicator, day: Day, isInterim: Bool) {
    #expect(indicator.result(on: day).isInterim == isInterim, "\(name)")
  }

  @Test("the measurement shown", arguments: shown)
  func measurement(name: String, indicator: Indicator, day: Day, id: String?) {
    #expect(indicator.result(on: day).measurement?.id == id, "\(name)")
  }

  @Test("reasons where nothing is judged")
  func reasons() {
    let count = Indicator.count(.atLeast, 20)
    #expect(count.result(on: "2016-12-31").reason == .periodNotBegun)
    #expect(count.result(on: "2017-12-31").reason == .nothingYet)
    #expect(count.result(on: "2018-01-01").reason == .nothingInTime)
    #expect(count.over(2017...2019).result(on: "2018-12-31").reason == .termRunsOn)
    #expect(Indicator.withoutTarget.result(on: "2018-12-31").reason == .noTarget)
    #expect(
      count.measured(9, on: "2017-09-29").result(on: "2018-01-01").reason
        == .figureTooOld(daysBeforeDue: 93))
  }

  @Test("reasons of limits and levels before their date")
  func earlyReasons() {
    let money = Indicator.money(.atMost, 1000)
    #expect(money.measured(9, on: "2017-06-30").result(on: "2017-06-30").reason == .withinLimit)
    #expect(
      money.measured(2000, on: "2017-06-30").result(on: "2017-06-30").reason == .limitExceeded)
    let share = Indicator.share(.atLeast, 70)
    #expect(share.measured(60, on: "2017-06-30").result(on: "2017-06-30").reason == .levelNear)
    #expect(share.measured(10, on: "2017-06-30").result(on: "2017-06-30").reason == .levelFar)
    #expect(share.measured(10, on: "2017-12-31").result(on: "2017-12-31").reason == .unmet)
  }

  @Test("a share without a denominator has no value")
  func zeroDenominator() {
    let share = Indicator.share(.atLeast, 70).measured(7, of: 0, on: "2017-06-30")
    #expect(share.measurements[0].value == nil)
    #expect(share.result(on: "2017-06-30").status == .toMeasure)
  }
}
