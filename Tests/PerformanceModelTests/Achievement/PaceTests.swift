import PerformanceModel
import Testing

@Suite("Pace")
struct PaceTests {
  /// The value on schedule on a day.
  struct Case: CustomTestStringConvertible {
    let name: String
    let indicator: Indicator
    let day: Day
    /// The base, what is expected on the day (cut to four decimals), and how much of the way is over.
    let pace: String

    init(_ name: String, _ indicator: Indicator, on day: Day, _ pace: String) {
      self.name = name
      self.indicator = indicator
      self.day = day
      self.pace = pace
    }

    var testDescription: String { "\(name), on \(day.iso): \(pace)" }
  }

  static let expected = [
    Case("first day", .money(.atLeast, 365), on: "2017-01-01", "0 → 1, day 1 of 365"),
    Case("half a year", .money(.atLeast, 20), on: "2017-06-30", "0 → 9.9178, day 181 of 365"),
    Case("counts are whole", .count(.atLeast, 20), on: "2017-06-30", "0 → 9, day 181 of 365"),
    Case("last day", .count(.atLeast, 20), on: "2017-12-31", "0 → 20, day 365 of 365"),
    Case(
      "no further than the date", .count(.atLeast, 20), on: "2018-06-30", "0 → 20, day 365 of 365"),
    Case("not before the period", .count(.atLeast, 20), on: "2016-06-30", "0 → 0, day 0 of 365"),
    Case(
      "to the written date", .money(.atLeast, 181).due("2017-06-30"), on: "2017-03-31",
      "0 → 90, day 90 of 181"),
    Case(
      "a leap year", .money(.moreThan, 366).over(2016...2016), on: "2016-02-29",
      "0 → 60, day 60 of 366"),
    Case(
      "the whole term", .money(.atLeast, 1095).over(2017...2019), on: "2018-12-31",
      "0 → 730, day 730 of 1095"),
    Case(
      "from the base of a change", .index(.atLeast, 110), on: "2017-04-10",
      "100 → 102.7397, day 100 of 365"),
    Case(
      "whole counts from a base", .count(.atLeast, 30).changing(from: 10), on: "2017-06-30",
      "10 → 19, day 181 of 365"),
    Case(
      "an unknown base", .index(.atLeast, 110).changing(from: nil), on: "2017-06-30",
      "0 → 54.5479, day 181 of 365"),
    Case(
      "a figure of the past beside a plain target",
      .count(.atLeast, 20).changing(from: 10).judged(by: .valueOverTarget), on: "2017-06-30",
      "0 → 9, day 181 of 365"),
  ]

  static let without: [(String, Indicator)] = [
    ("an act", .act), ("a total at most", .money(.atMost, 1000)),
    ("a total below", .money(.lessThan, 1000)), ("an equality", .count(.equal, 50)),
    ("a level", .share(.atLeast, 70)), ("no target", .withoutTarget),
    ("indivisible", .count(.atLeast, 20).indivisible), ("target 0", .count(.atLeast, 0)),
    ("base = target", .index(.atLeast, 100)), ("a target beyond the base", .index(.atLeast, 90)),
    ("a date before the period", .count(.atLeast, 20).due("2016-12-31")),
  ]

  static let statuses = [
    StatusCase(
      "70 % of pace", .money(.atLeast, 365).measured(70, on: "2017-04-10"), on: "2017-04-10",
      "underWay 19.178"),
    StatusCase(
      "below 70 % of pace", .money(.atLeast, 365).measured("69.99", on: "2017-04-10"),
      on: "2017-04-10", "behind 19.1753"),
    StatusCase(
      "by the day of the figure, not the as-of date",
      .money(.atLeast, 365).measured(70, on: "2017-04-10"), on: "2017-08-31", "underWay 19.178"),
    StatusCase(
      "a cut count, on pace", .count(.atLeast, 20).measured(3, on: "2017-03-31"),
      on: "2017-03-31", "underWay 15"),
    StatusCase(
      "a cut count, below", .count(.atLeast, 20).measured(2, on: "2017-03-31"), on: "2017-03-31",
      "behind 10"),
    StatusCase(
      "money is not cut", .money(.atLeast, 1000).measured("172.4", on: "2017-03-31"),
      on: "2017-03-31", "behind 17.24"),
    StatusCase(
      "money on pace", .money(.atLeast, 1000).measured("172.7", on: "2017-03-31"),
      on: "2017-03-31", "underWay 17.27"),
    StatusCase(
      "a leap day, on pace",
      .money(.atLeast, 366).over(2016...2016).measured(42, on: "2016-02-29"), on: "2016-02-29",
      "underWay 11.4754"),
    StatusCase(
      "a leap day, below",
      .money(.atLeast, 366).over(2016...2016).measured("41.99", on: "2016-02-29"),
      on: "2016-02-29", "behind 11.4726"),
    StatusCase(
      "a change on pace", .index(.atLeast, 110).measured("101.92", on: "2017-04-10"),
      on: "2017-04-10", "underWay 19.2"),
    StatusCase(
      "a change below", .index(.atLeast, 110).measured("101.91", on: "2017-04-10"),
      on: "2017-04-10", "behind 19.1"),
    StatusCase(
      "a count from a base, on pace",
      .count(.atLeast, 30).changing(from: 10).measured(17, on: "2017-06-30"), on: "2017-06-30",
      "underWay 35"),
    StatusCase(
      "a count from a base, below",
      .count(.atLeast, 30).changing(from: 10).measured(16, on: "2017-06-30"), on: "2017-06-30",
      "behind 30"),
    StatusCase(
      "indivisible", .count(.atLeast, 20).indivisible.measured(0, on: "2017-12-30"),
      on: "2017-12-30", "underWay 0"),
    StatusCase(
      "huge",
      .count(.atLeast, "1000000000000000000000000000000000000000000000")
        .measured("500000000000000000000000000000000000000000000", on: "2017-06-30"),
      on: "2017-06-30", "underWay 50"),
    StatusCase(
      "tiny",
      .money(.atLeast, "0.00000000000000000000000000002")
        .measured("0.00000000000000000000000000001", on: "2017-06-30"), on: "2017-06-30",
      "underWay 50"),
  ]

  @Test("an even way from the base to the target", arguments: expected)
  func pace(example: Case) throws {
    let pace = try #require(example.indicator.target.pace(on: example.day))
    let days = "day \(pace.elapsedDays) of \(pace.totalDays)"
    #expect("\(pace.base.shown) → \(pace.expected.shown), \(days)" == example.pace)
  }

  @Test("no pace", arguments: without)
  func noPace(name: String, indicator: Indicator) {
    #expect(indicator.target.pace(on: "2017-06-30") == nil, "\(name)")
  }

  @Test("behind below the plan's share of the pace", arguments: statuses)
  func status(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("the share is the plan's second threshold")
  func share() {
    let indicator = Indicator.money(.atLeast, 365).measured(75, on: "2017-04-10")
    let strict = Thresholds(nearly: 90, partial: "75.01")
    #expect(indicator.result(asOf: "2017-04-10", thresholds: strict).status == .behind)
    let exact = Thresholds(nearly: 90, partial: 75)
    #expect(indicator.result(asOf: "2017-04-10", thresholds: exact).status == .underWay)
  }

  @Test("the reason carries the pace, or says that there is none")
  func reasons() throws {
    let count = Indicator.count(.atLeast, 20)
    let pace = try #require(count.target.pace(on: "2017-06-30"))
    #expect(count.measured(7, on: "2017-06-30").result(on: "2017-06-30").reason == .onPace(pace))
    #expect(count.measured(6, on: "2017-06-30").result(on: "2017-06-30").reason == .belowPace(pace))
    #expect(
      count.indivisible.measured(6, on: "2017-06-30").result(on: "2017-06-30").reason
        == .withoutPace)
  }
}
