import PerformanceModel
import Testing

@Suite("Status of levels")
struct LevelStatusTests {
  static let floors = [
    StatusCase(
      "met before the date", .share(.atLeast, 70).measured(70, on: "2017-03-31"),
      on: "2017-03-31", "achieved 100"),
    StatusCase(
      "just below, before", .share(.atLeast, 70).measured("69.99", on: "2017-03-31"),
      on: "2017-03-31", "underWay 99.9"),
    StatusCase(
      "70 %, before", .share(.atLeast, 70).measured(49, on: "2017-03-31"), on: "2017-03-31",
      "underWay 70"),
    StatusCase(
      "below 70 %, before", .share(.atLeast, 70).measured("48.99", on: "2017-03-31"),
      on: "2017-03-31", "behind 69.9857"),
    StatusCase(
      "met on the date", .share(.atLeast, 70).measured(77, on: "2017-12-31"), on: "2017-12-31",
      "achieved 110"),
    StatusCase(
      "90 %, on the date", .share(.atLeast, 70).measured(63, on: "2017-12-31"),
      on: "2017-12-31", "nearly 90"),
    StatusCase(
      "below 90 %, after", .share(.atLeast, 70).measured("62.99", on: "2017-12-31"),
      on: "2018-01-31", "partial 89.9857"),
    StatusCase(
      "70 %, after", .share(.atLeast, 70).measured(49, on: "2017-12-31"), on: "2018-01-31",
      "partial 70"),
    StatusCase(
      "below 70 %, after", .share(.atLeast, 70).measured("48.99", on: "2017-12-31"),
      on: "2018-01-31", "missed 69.9857"),
    StatusCase(
      "met, 92 days old, after", .share(.atLeast, 70).measured(80, on: "2017-09-30"),
      on: "2018-01-31", "achieved 114.2857"),
    StatusCase(
      "met, 93 days old, on the date", .share(.atLeast, 70).measured(70, on: "2017-09-29"),
      on: "2017-12-31", "achieved 100"),
    StatusCase(
      "met, 93 days old, after: may have changed",
      .share(.atLeast, 70).measured(70, on: "2017-09-29"), on: "2018-01-01", "overdue -"),
    StatusCase(
      "unmet, 93 days old, on the date", .share(.atLeast, 70).measured(63, on: "2017-09-29"),
      on: "2017-12-31", "underWay 90"),
    StatusCase(
      "unmet, 93 days old, after", .share(.atLeast, 70).measured(63, on: "2017-09-29"),
      on: "2018-01-01", "overdue -"),
    StatusCase(
      "numerator and denominator", .share(.atLeast, 70).measured(7, of: 10, on: "2017-12-31"),
      on: "2017-12-31", "achieved 100"),
    StatusCase(
      "strict border", .share(.moreThan, 70).measured(7, of: 10, on: "2017-12-31"),
      on: "2017-12-31", "nearly 99.9"),
  ]

  static let ceilings = [
    StatusCase(
      "met before the date", .days(.atMost, 30).measured(30, on: "2017-03-31"), on: "2017-03-31",
      "achieved 100"),
    StatusCase(
      "strict border, before", .days(.lessThan, 30).measured(30, on: "2017-03-31"),
      on: "2017-03-31", "underWay 99.9"),
    StatusCase(
      "over, before", .days(.atMost, 30).measured(31, on: "2017-03-31"), on: "2017-03-31",
      "underWay 96.7741"),
    StatusCase(
      "70 %, before", .days(.atMost, 35).measured(50, on: "2017-03-31"), on: "2017-03-31",
      "underWay 70"),
    StatusCase(
      "below 70 %, before", .days(.atMost, 35).measured("50.01", on: "2017-03-31"),
      on: "2017-03-31", "behind 69.986"),
    StatusCase(
      "90 %, on the date", .days(.atMost, 36).measured(40, on: "2017-12-31"), on: "2017-12-31",
      "nearly 90"),
    StatusCase(
      "below 90 %, on the date", .days(.atMost, 36).measured("40.01", on: "2017-12-31"),
      on: "2017-12-31", "partial 89.9775"),
    StatusCase(
      "70 %, after", .days(.atMost, 35).measured(50, on: "2017-12-31"), on: "2018-01-31",
      "partial 70"),
    StatusCase(
      "below 70 %, after", .days(.atMost, 35).measured(51, on: "2017-12-31"), on: "2018-01-31",
      "missed 68.6274"),
    StatusCase(
      "linear, before",
      .days(.atMost, 30).judged(by: .linearShortfall).measured(40, on: "2017-03-31"),
      on: "2017-03-31", "behind 66.6666"),
    StatusCase(
      "value 0, after", .days(.atMost, 30).measured(0, on: "2017-12-31"), on: "2018-01-31",
      "achieved 100"),
  ]

  static let equalities = [
    StatusCase(
      "met before the date", .share(.equal, 50).measured(50, on: "2017-03-31"), on: "2017-03-31",
      "achieved 100"),
    StatusCase(
      "below, before", .share(.equal, 50).measured(49, on: "2017-03-31"), on: "2017-03-31",
      "behind 0"),
    StatusCase(
      "above, before: may come back", .share(.equal, 50).measured(51, on: "2017-03-31"),
      on: "2017-03-31", "behind 0"),
    StatusCase(
      "met on the date", .share(.equal, 50).measured(50, on: "2017-12-31"), on: "2017-12-31",
      "achieved 100"),
    StatusCase(
      "above, on the date", .share(.equal, 50).measured(51, on: "2017-12-31"), on: "2017-12-31",
      "missed 0"),
  ]

  @Test("at least", arguments: floors)
  func floor(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("at most", arguments: ceilings)
  func ceiling(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("equality", arguments: equalities)
  func equality(example: StatusCase) { #expect(example.result.shown == example.expected) }

  @Test("a met level says before its date that it may still change, and not after")
  func provisional() {
    let share = Indicator.share(.atLeast, 70).measured(80, on: "2017-12-01")
    #expect(share.result(on: "2017-12-30").reason == .metSoFar)
    #expect(share.result(on: "2017-12-30").isInterim)
    #expect(share.result(on: "2017-12-31").reason == .met)
    #expect(!share.result(on: "2017-12-31").isInterim)
  }
}
