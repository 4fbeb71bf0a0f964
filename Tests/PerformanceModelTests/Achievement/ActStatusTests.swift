import PerformanceModel
import Testing

@Suite("Status of acts")
struct ActStatusTests {
  private static let act = Indicator.act.due("2017-06-30")

  static let cases = [
    StatusCase("nothing, before the period", act, on: "2016-12-31", "notDue -"),
    StatusCase("nothing, before the date", act, on: "2017-03-31", "toMeasure -"),
    StatusCase("nothing, on the date", act, on: "2017-06-30", "toMeasure -"),
    StatusCase("nothing, after", act, on: "2017-07-01", "overdue -"),
    StatusCase("yes in time", act.done(on: "2017-05-10"), on: "2017-05-10", "achieved 100"),
    StatusCase(
      "yes in time, long after", act.done(on: "2017-01-02"), on: "2018-01-31", "achieved 100"),
    StatusCase("yes on the date", act.done(on: "2017-06-30"), on: "2017-06-30", "achieved 100"),
    StatusCase("yes a day late", act.done(on: "2017-07-01"), on: "2017-07-01", "missed 0"),
    StatusCase("yes late, long after", act.done(on: "2017-07-10"), on: "2018-01-31", "missed 0"),
    StatusCase("yes late, before it", act.done(on: "2017-07-10"), on: "2017-07-05", "overdue -"),
    StatusCase(
      "yes in time, before it", act.done(on: "2017-05-10"), on: "2017-05-09", "toMeasure -"),
    StatusCase(
      "yes before the period", act.done(on: "2016-12-15"), on: "2017-01-31", "achieved 100"),
    StatusCase(
      "yes before the period, the period not begun", act.done(on: "2016-12-15"), on: "2016-12-20",
      "achieved 100"),
    StatusCase(
      "no, before the date", act.notDone(on: "2017-03-31"), on: "2017-03-31", "underWay -"),
    StatusCase("no, on the date", act.notDone(on: "2017-03-31"), on: "2017-06-30", "underWay -"),
    StatusCase(
      "no of the date, on it", act.notDone(on: "2017-06-30"), on: "2017-06-30", "underWay -"),
    StatusCase(
      "no, after, whatever its date", act.notDone(on: "2017-01-31"), on: "2017-07-01", "missed 0"),
    StatusCase("no of a later day", act.notDone(on: "2017-09-30"), on: "2017-10-31", "missed 0"),
    StatusCase(
      "no of a later day, before it", act.notDone(on: "2017-09-30"), on: "2017-08-31", "overdue -"),
    StatusCase(
      "no, then yes in time", act.notDone(on: "2017-03-31").done(on: "2017-06-01"),
      on: "2017-06-30", "achieved 100"),
    StatusCase(
      "no, then yes late", act.notDone(on: "2017-03-31").done(on: "2017-09-01"),
      on: "2017-09-30", "missed 0"),
    StatusCase(
      "yes, then no", act.done(on: "2017-03-31").notDone(on: "2017-06-01"), on: "2017-12-31",
      "achieved 100"),
    StatusCase(
      "the first yes decides", act.done(on: "2017-09-01").done(on: "2017-06-01"),
      on: "2017-12-31", "achieved 100"),
    StatusCase(
      "the first standing yes decides",
      act.done(on: "2017-06-01").done(on: "2017-09-01")
        .retracting("m1"), on: "2017-12-31", "missed 0"),
    StatusCase(
      "a retracted yes leaves nothing", act.done(on: "2017-06-01").retracting("m1"),
      on: "2017-06-30", "toMeasure -"),
    StatusCase(
      "a number is no answer", act.measured(1, on: "2017-06-01"), on: "2017-07-31", "overdue -"),
    StatusCase(
      "without a date, until the end of the year", Indicator.act.done(on: "2017-12-31"),
      on: "2018-01-31", "achieved 100"),
    StatusCase(
      "a date after the period", Indicator.act.due("2018-01-31"), on: "2018-01-31", "toMeasure -"),
    StatusCase(
      "done by a date after the period", Indicator.act.due("2018-01-31").done(on: "2018-01-31"),
      on: "2018-02-28", "achieved 100"),
    StatusCase(
      "a leap day as the date",
      Indicator.act.over(2020...2020).due("2020-02-29").done(on: "2020-02-29"),
      on: "2020-02-29", "achieved 100"),
    StatusCase(
      "the day after a leap day",
      Indicator.act.over(2020...2020).due("2020-02-29").done(on: "2020-03-01"),
      on: "2020-03-01", "missed 0"),
  ]

  @Test("yes and no", arguments: cases)
  func yesAndNo(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("the reason tells in time, late, not yet and not done apart")
  func reasons() {
    let act = Self.act
    #expect(act.done(on: "2017-06-30").result(on: "2017-06-30").reason == .doneInTime)
    #expect(act.done(on: "2017-07-10").result(on: "2017-07-31").reason == .doneLate(days: 10))
    #expect(act.notDone(on: "2017-06-30").result(on: "2017-06-30").reason == .notDoneYet)
    #expect(act.notDone(on: "2017-06-30").result(on: "2017-07-01").reason == .notDone)
  }

  @Test("without a yes the last no is shown")
  func shownNo() {
    let act = Self.act.notDone(on: "2017-02-28").notDone(on: "2017-04-30")
    #expect(act.result(on: "2017-05-31").measurement?.id == "m2")
    #expect(act.result(on: "2017-03-31").measurement?.id == "m1")
  }
}
