import PerformanceModel
import Testing

@Suite("Status by period")
struct PeriodStatusTests {
  private static let term = Indicator.money(.moreThan, 15_000_000).over(2017...2019)
  private static let later = Indicator.index(.atMost, 80).over(2019...2019)

  static let terms = [
    StatusCase("before the term", term, on: "2016-12-31", "notDue -"),
    StatusCase("first year", term, on: "2017-06-30", "notDue -"),
    StatusCase("last day of the year before the last", term, on: "2018-12-31", "notDue -"),
    StatusCase("first day of the last year", term, on: "2019-01-01", "toMeasure -"),
    StatusCase("last day", term, on: "2019-12-31", "toMeasure -"),
    StatusCase("after the term", term, on: "2020-01-01", "overdue -"),
    StatusCase(
      "a third of the way: below pace", term.measured(1_000_000, on: "2017-12-31"),
      on: "2017-12-31", "behind 6.6666"),
    StatusCase(
      "a third of the way: on pace", term.measured(3_500_000, on: "2017-12-31"),
      on: "2017-12-31", "underWay 23.3333"),
    StatusCase(
      "indivisible: no pace", term.indivisible.measured(1_000_000, on: "2018-12-31"),
      on: "2018-12-31", "underWay 6.6666"),
    StatusCase(
      "never red before its time", term.indivisible.measured(0, on: "2019-12-30"),
      on: "2019-12-30", "underWay 0"),
    StatusCase(
      "met in the first year", term.measured(16_000_000, on: "2017-12-31"), on: "2017-12-31",
      "achieved 106.6666"),
    StatusCase(
      "a met level", term.asLevel.measured(16_000_000, on: "2017-12-31"), on: "2017-12-31",
      "achieved 106.6666"),
    StatusCase(
      "final at the end", term.measured(14_000_000, on: "2019-12-31"), on: "2019-12-31",
      "nearly 93.3333"),
    StatusCase(
      "only figures of the first year, after the term",
      term.measured(14_000_000, on: "2017-12-31"), on: "2020-01-31", "overdue -"),
    StatusCase("an act, first year", .act.over(2017...2019), on: "2017-12-31", "notDue -"),
    StatusCase(
      "an act not done yet", .act.over(2017...2019).notDone(on: "2017-12-31"), on: "2017-12-31",
      "underWay -"),
    StatusCase(
      "an act done early", .act.over(2017...2019).done(on: "2017-12-31"), on: "2017-12-31",
      "achieved 100"),
    StatusCase(
      "a written date in the second year", term.due("2018-06-30"), on: "2017-12-31", "notDue -"),
    StatusCase(
      "in the year of its written date", term.due("2018-06-30"), on: "2018-01-01", "toMeasure -"),
    StatusCase("after its written date", term.due("2018-06-30"), on: "2018-07-01", "overdue -"),
    StatusCase(
      "a date after the term, in its last year", term.due("2020-02-29"), on: "2019-01-01",
      "toMeasure -"),
    StatusCase(
      "a date after the term, on it", term.due("2020-02-29"), on: "2020-02-29", "toMeasure -"),
    StatusCase(
      "after a date after the term", term.due("2020-02-29"), on: "2020-03-01", "overdue -"),
  ]

  static let laterPeriods = [
    StatusCase("nothing, before", later, on: "2018-12-31", "notDue -"),
    StatusCase(
      "an earlier figure is not judged", later.measured(70, on: "2017-12-31"), on: "2018-01-31",
      "notDue -"),
    StatusCase(
      "nor in the period", later.measured(70, on: "2018-12-31"), on: "2019-03-31", "toMeasure -"),
    StatusCase(
      "nor after it", later.measured(70, on: "2018-12-31"), on: "2020-01-01", "overdue -"),
    StatusCase(
      "one of the first day is", later.measured(130, on: "2019-01-01"), on: "2019-01-01",
      "missed 0"),
    StatusCase(
      "one of the last day is", later.measured(80, on: "2019-12-31"), on: "2019-12-31",
      "achieved 100"),
  ]

  static let withoutTarget = [
    StatusCase("nothing", .withoutTarget, on: "2017-06-30", "notEvaluable -"),
    StatusCase("before the period", .withoutTarget, on: "2016-06-30", "notEvaluable -"),
    StatusCase("after it", .withoutTarget, on: "2018-06-30", "notEvaluable -"),
    StatusCase(
      "a value", .withoutTarget.measured(82, on: "2017-12-31"), on: "2018-01-31",
      "notEvaluable -"),
  ]

  @Test("targets of the whole term", arguments: terms)
  func wholeTerm(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("a period that begins later", arguments: laterPeriods)
  func laterPeriod(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("no target", arguments: withoutTarget)
  func noTarget(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("what is not judged is shown")
  func shown() {
    let early = Self.later.measured(70, on: "2017-12-31").result(on: "2018-01-31")
    #expect(early.measurement?.id == "m1")
    #expect(early.isInterim)
    #expect(!early.isEvaluated)
    #expect(early.reason == .periodNotBegun)
    let unread = Indicator.withoutTarget.measured(82, on: "2017-12-31").result(on: "2018-01-31")
    #expect(unread.measurement?.value == 82)
    #expect(!unread.isEvaluated)
  }
}
