import PerformanceModel
import Testing

@Suite("Status of totals")
struct TotalStatusTests {
  static let nothing = [
    StatusCase("before the period", .count(.atLeast, 20), on: "2016-12-31", "notDue -"),
    StatusCase("first day", .count(.atLeast, 20), on: "2017-01-01", "toMeasure -"),
    StatusCase("due date", .count(.atLeast, 20), on: "2017-12-31", "toMeasure -"),
    StatusCase("day after", .count(.atLeast, 20), on: "2018-01-01", "overdue -"),
    StatusCase(
      "written due date", .count(.atLeast, 20).due("2017-06-30"), on: "2017-06-30", "toMeasure -"),
    StatusCase(
      "after a written due date", .count(.atLeast, 20).due("2017-06-30"), on: "2017-07-01",
      "overdue -"),
    StatusCase("at most", .money(.atMost, 1000), on: "2018-01-01", "overdue -"),
    StatusCase("equality", .count(.equal, 20), on: "2018-01-01", "overdue -"),
    StatusCase(
      "an answer without a number", .count(.atLeast, 20).done(on: "2017-05-01"), on: "2018-01-01",
      "overdue -"),
  ]

  /// Expected on 30 June: the 181st of 365 days, 20 × 181 / 365 = 9.9, cut to 9; 70 % of it is 6.3.
  static let floorsBeforeTheDate = [
    StatusCase(
      "on pace", .count(.atLeast, 20).measured(7, on: "2017-06-30"), on: "2017-06-30",
      "underWay 35"),
    StatusCase(
      "below pace", .count(.atLeast, 20).measured(6, on: "2017-06-30"), on: "2017-06-30",
      "behind 30"),
    StatusCase(
      "nothing reached", .count(.atLeast, 20).measured(0, on: "2017-06-30"), on: "2017-06-30",
      "behind 0"),
    StatusCase(
      "nothing expected yet", .count(.atLeast, 20).measured(0, on: "2017-01-18"),
      on: "2017-01-18", "underWay 0"),
    StatusCase(
      "met", .count(.atLeast, 20).measured(20, on: "2017-03-01"), on: "2017-03-01", "achieved 100"),
    StatusCase(
      "strict border", .count(.moreThan, 15).measured(15, on: "2017-03-01"), on: "2017-03-01",
      "underWay 99.9"),
    StatusCase(
      "the day before the date", .count(.atLeast, 20).measured(14, on: "2017-12-30"),
      on: "2017-12-30", "underWay 70"),
  ]

  static let floorsFromTheDateOn = [
    StatusCase(
      "surplus", .count(.atLeast, 20).measured(25, on: "2017-12-31"), on: "2017-12-31",
      "achieved 125"),
    StatusCase(
      "met", .count(.atLeast, 20).measured(20, on: "2017-12-31"), on: "2017-12-31",
      "achieved 100"),
    StatusCase(
      "strict border", .count(.moreThan, 15).measured(15, on: "2017-12-31"), on: "2018-01-31",
      "nearly 99.9"),
    StatusCase(
      "90", .count(.atLeast, 20).measured(18, on: "2017-12-31"), on: "2017-12-31", "nearly 90"),
    StatusCase(
      "below 90", .count(.atLeast, 20).measured("17.99", on: "2017-12-31"), on: "2017-12-31",
      "partial 89.95"),
    StatusCase(
      "70", .count(.atLeast, 20).measured(14, on: "2017-12-31"), on: "2017-12-31", "partial 70"),
    StatusCase(
      "below 70", .count(.atLeast, 20).measured("13.99", on: "2017-12-31"), on: "2017-12-31",
      "missed 69.95"),
    StatusCase(
      "nothing reached", .count(.atLeast, 20).measured(0, on: "2017-12-31"), on: "2018-01-31",
      "missed 0"),
    StatusCase(
      "negative", .money(.atLeast, 20).measured(-3, on: "2017-12-31"), on: "2018-01-31",
      "missed 0"),
  ]

  /// 30 September 2017 lies 92 days before the due date.
  static let age = [
    StatusCase(
      "92 days, on the date", .count(.atLeast, 20).measured(19, on: "2017-09-30"),
      on: "2017-12-31", "nearly 95"),
    StatusCase(
      "92 days, after it", .count(.atLeast, 20).measured(19, on: "2017-09-30"), on: "2018-01-31",
      "nearly 95"),
    StatusCase(
      "93 days, on the date", .count(.atLeast, 20).measured(19, on: "2017-09-29"),
      on: "2017-12-31", "underWay 95"),
    StatusCase(
      "93 days, below pace, on the date", .count(.atLeast, 20).measured(9, on: "2017-09-29"),
      on: "2017-12-31", "behind 45"),
    StatusCase(
      "93 days, after it", .count(.atLeast, 20).measured(19, on: "2017-09-29"), on: "2018-01-01",
      "overdue -"),
    StatusCase(
      "a met total cannot change", .count(.atLeast, 20).measured(20, on: "2017-03-01"),
      on: "2018-01-31", "achieved 100"),
    StatusCase(
      "a strict one too", .count(.moreThan, 20).measured(21, on: "2017-03-01"), on: "2018-01-31",
      "achieved 105"),
    StatusCase(
      "a leap day between",
      .count(.atLeast, 20).over(Period(from: "2015-07-01", to: "2016-02-29"))
        .measured(19, on: "2015-11-29"), on: "2016-02-29", "nearly 95"),
    StatusCase(
      "a leap day between, a day older",
      .count(.atLeast, 20).over(Period(from: "2015-07-01", to: "2016-02-29"))
        .measured(19, on: "2015-11-28"), on: "2016-03-01", "overdue -"),
  ]

  static let ceilings = [
    StatusCase(
      "within", .money(.atMost, 1000).measured(1000, on: "2017-06-30"), on: "2017-06-30",
      "underWay -"),
    StatusCase(
      "strictly within", .money(.lessThan, 1000).measured(999, on: "2017-06-30"),
      on: "2017-06-30", "underWay -"),
    StatusCase(
      "at a strict limit", .money(.lessThan, 1000).measured(1000, on: "2017-06-30"),
      on: "2017-06-30", "nearly 99.9"),
    StatusCase(
      "over: nearly at once", .money(.atMost, 1000).measured(1100, on: "2017-06-30"),
      on: "2017-06-30", "nearly 90.909"),
    StatusCase(
      "over: partial at once", .money(.atMost, 1000).measured(1200, on: "2017-06-30"),
      on: "2017-06-30", "partial 83.3333"),
    StatusCase(
      "over: missed at once", .money(.atMost, 1000).measured(2000, on: "2017-06-30"),
      on: "2017-06-30", "missed 50"),
    StatusCase(
      "within, on the date", .money(.atMost, 1000).measured(900, on: "2017-12-31"),
      on: "2017-12-31", "achieved 100"),
    StatusCase(
      "within, the day before", .money(.atMost, 1000).measured(900, on: "2017-12-30"),
      on: "2017-12-30", "underWay -"),
    StatusCase(
      "within, 92 days old", .money(.atMost, 1000).measured(900, on: "2017-09-30"),
      on: "2017-12-31", "achieved 100"),
    StatusCase(
      "within, 93 days old, on the date", .money(.atMost, 1000).measured(900, on: "2017-09-29"),
      on: "2017-12-31", "underWay -"),
    StatusCase(
      "within, 93 days old, after it", .money(.atMost, 1000).measured(900, on: "2017-09-29"),
      on: "2018-01-01", "overdue -"),
    StatusCase(
      "over, 93 days old, on the date", .money(.atMost, 1000).measured(2000, on: "2017-09-29"),
      on: "2017-12-31", "missed 50"),
    StatusCase(
      "over, 93 days old, after it", .money(.atMost, 1000).measured(2000, on: "2017-09-29"),
      on: "2018-01-01", "overdue -"),
    StatusCase(
      "linear, 90",
      .money(.atMost, 1000).judged(by: .linearShortfall).measured(1100, on: "2017-12-31"),
      on: "2017-12-31", "nearly 90"),
    StatusCase(
      "linear, below 90",
      .money(.atMost, 1000).judged(by: .linearShortfall).measured(1101, on: "2017-12-31"),
      on: "2017-12-31", "partial 89.9"),
    StatusCase(
      "linear, 70",
      .money(.atMost, 1000).judged(by: .linearShortfall).measured(1300, on: "2017-12-31"),
      on: "2017-12-31", "partial 70"),
    StatusCase(
      "linear, below 70",
      .money(.atMost, 1000).judged(by: .linearShortfall).measured(1301, on: "2017-12-31"),
      on: "2017-12-31", "missed 69.9"),
    StatusCase(
      "a fall, within", .index(.atMost, 80).measured(60, on: "2017-09-30"), on: "2017-09-30",
      "underWay -"),
    StatusCase(
      "a fall, over: by the way gone", .index(.atMost, 80).measured(85, on: "2017-11-30"),
      on: "2017-11-30", "partial 75"),
    StatusCase(
      "a fall, on the date", .index(.atMost, 80).measured(78, on: "2017-12-31"),
      on: "2017-12-31", "achieved 110"),
  ]

  static let equalities = [
    StatusCase(
      "below: no pace", .count(.equal, 50).measured(1, on: "2017-11-30"), on: "2017-11-30",
      "underWay -"),
    StatusCase(
      "met", .count(.equal, 50).measured(50, on: "2017-06-30"), on: "2017-06-30", "achieved 100"),
    StatusCase(
      "above: can no longer be met", .count(.equal, 50).measured(51, on: "2017-06-30"),
      on: "2017-06-30", "missed 0"),
    StatusCase(
      "met, on the date", .count(.equal, 50).measured(50, on: "2017-12-31"), on: "2017-12-31",
      "achieved 100"),
    StatusCase(
      "below, on the date", .count(.equal, 50).measured(49, on: "2017-12-31"), on: "2017-12-31",
      "missed 0"),
    StatusCase(
      "below, 93 days old, on the date", .count(.equal, 50).measured(49, on: "2017-09-29"),
      on: "2017-12-31", "underWay -"),
    StatusCase(
      "met, 93 days old, on the date", .count(.equal, 50).measured(50, on: "2017-09-29"),
      on: "2017-12-31", "achieved 100"),
    StatusCase(
      "met, 93 days old, after it: may have changed",
      .count(.equal, 50).measured(50, on: "2017-09-29"), on: "2018-01-01", "overdue -"),
  ]

  static let choice = [
    StatusCase(
      "the last one counts",
      .count(.atLeast, 20).measured(5, on: "2017-03-31").measured(20, on: "2017-12-15"),
      on: "2017-12-31", "achieved 100"),
    StatusCase(
      "in the past only what was there then",
      .count(.atLeast, 20).measured(5, on: "2017-03-31").measured(20, on: "2017-12-15"),
      on: "2017-04-30", "underWay 25"),
    StatusCase(
      "the day itself is in",
      .count(.atLeast, 20).measured(5, on: "2017-03-31").measured(20, on: "2017-12-15"),
      on: "2017-12-15", "achieved 100"),
    StatusCase(
      "a late figure does not replace one in time",
      .count(.atLeast, 20).measured(18, on: "2017-12-31").measured(20, on: "2018-01-10"),
      on: "2018-01-31", "nearly 90"),
    StatusCase(
      "a late figure alone leaves it overdue", .count(.atLeast, 20).measured(20, on: "2018-01-10"),
      on: "2018-01-31", "overdue -"),
    StatusCase(
      "a figure of the year before is not judged",
      .count(.atLeast, 20).measured(20, on: "2016-12-31"), on: "2017-01-31", "toMeasure -"),
    StatusCase(
      "one of the first day is", .count(.atLeast, 20).measured(20, on: "2017-01-01"),
      on: "2017-01-31", "achieved 100"),
    StatusCase(
      "of one date the last recorded",
      .count(.atLeast, 20).measured(20, on: "2017-12-31").measured(10, on: "2017-12-31"),
      on: "2017-12-31", "missed 50"),
    StatusCase(
      "numerator and denominator",
      .share(.atLeast, 90).asTotal.measured(8, of: 10, on: "2017-12-31"), on: "2017-12-31",
      "partial 88.8888"),
  ]

  @Test("nothing recorded", arguments: nothing)
  func unrecorded(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("at least, before the date", arguments: floorsBeforeTheDate)
  func earlyFloor(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("at least, from the date on", arguments: floorsFromTheDateOn)
  func dueFloor(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("fresh and old figures", arguments: age)
  func fresh(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("at most", arguments: ceilings)
  func ceiling(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("equality", arguments: equalities)
  func equality(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("which figure counts", arguments: choice)
  func chosen(example: StatusCase) { #expect(example.result.shown == example.expected) }
}
