import PerformanceModel
import Testing

@Suite("What is unlikely in a measurement")
struct MeasurementWarningTests {
  /// The doubt about the last measurement of an indicator, seen from the end of January 2018.
  private func doubt(_ indicator: Indicator) -> MeasurementWarning? {
    let before = indicator.with { $0.measurements.removeLast() }
    let plan = Plan(
      header: PlanHeader(
        title: "P", organisation: "O", years: 2017...2019, programmingYear: 2017),
      areas: [Area(code: "1", name: "A")], objectives: [.of(before)])
    guard let measurement = indicator.measurements.last else { return nil }
    return plan.preview(of: measurement, for: indicator.code, asOf: "2018-01-31")?.doubt
  }

  @Test(
    "a figure that its measure hardly has",
    arguments: [
      (
        .share(.atLeast, 90).measured(170, on: "2017-12-31"),
        .aboveWhole(isQuotient: false, last: nil)
      ),
      (
        .share(.atLeast, 90).measured(121, of: 190, on: "2017-06-30").measured(
          170, on: "2017-12-31"),
        .aboveWhole(isQuotient: false, last: .ratio(121, 190))
      ),
      (
        .share(.atLeast, 90).measured(300, of: 190, on: "2017-12-31"),
        .aboveWhole(isQuotient: true, last: nil)
      ),
      (.share(.atLeast, 90).measured(-1, of: -2, on: "2017-12-31"), .negative),
      (.count(.atLeast, 10).measured(-3, on: "2017-12-31"), .negative),
      (.share(.atLeast, 120).measured(130, on: "2017-12-31"), nil),
      (.share(.atLeast, 90).measured(100, on: "2017-12-31"), nil),
      (.money(.atLeast, 10).measured(-3, on: "2017-12-31"), nil),
      (.days(.atMost, 0).measured(-3, on: "2017-12-31"), nil),
    ] as [(Indicator, MeasurementWarning?)])
  func slip(indicator: Indicator, expected: MeasurementWarning?) {
    #expect(doubt(indicator) == expected)
  }

  @Test(
    "a figure that does not count",
    arguments: [
      (.count(.atLeast, 10).measured(3, on: "2016-12-31"), .beforePeriod("2017-01-01")),
      (.count(.atLeast, 10).measured(3, on: "2018-01-05"), .afterDue("2017-12-31")),
      (
        .count(.atLeast, 10).measured(9, on: "2017-12-31").measured(3, on: "2017-06-30"),
        .laterDecides("2017-12-31")
      ),
      (.act.done(on: "2018-01-05"), nil),
    ] as [(Indicator, MeasurementWarning?)])
  func idleness(indicator: Indicator, expected: MeasurementWarning?) {
    #expect(doubt(indicator) == expected)
  }

  @Test(
    "a change that hardly happens",
    arguments: [
      (
        .count(.atLeast, 10).measured(5, on: "2017-06-30").measured(4, on: "2017-12-31"),
        .totalFell("2017-06-30")
      ),
      (
        .count(.atLeast, 10).measured(5, on: "2017-06-30").measured(51, on: "2017-12-31"),
        .jumped("2017-06-30")
      ),
      (
        .days(.atMost, 30).measured(50, on: "2017-06-30").measured("4.9", on: "2017-12-31"),
        .jumped("2017-06-30")
      ),
      (.count(.atLeast, 10).measured(5, on: "2017-06-30").measured(50, on: "2017-12-31"), nil),
      (.count(.atLeast, 10).measured(0, on: "2017-06-30").measured(50, on: "2017-12-31"), nil),
      (.count(.atLeast, 10).measured(500, on: "2016-06-30").measured(5, on: "2017-12-31"), nil),
      // A replaced measurement is no longer compared with.
      (
        .count(.atLeast, 10).measured(500, on: "2017-06-30")
          .measured(5, on: "2017-12-31", replacing: "m1"), nil
      ),
    ] as [(Indicator, MeasurementWarning?)])
  func leap(indicator: Indicator, expected: MeasurementWarning?) {
    #expect(doubt(indicator) == expected)
  }
}
