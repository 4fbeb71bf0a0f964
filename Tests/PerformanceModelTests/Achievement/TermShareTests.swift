import PerformanceModel
import Testing

@Suite("Share of the target of the term")
struct TermShareTests {
  private static let term = Period(from: "2017-01-01", to: "2019-12-31")

  private func share(
    _ indicator: Indicator, of value: Figure, _ comparator: Comparator = .atLeast,
    _ unit: Unit = .counted("imprese"), in period: Period = term
  ) -> Rational? {
    indicator.result(asOf: "2018-01-31", thresholds: Thresholds())
      .share(of: TermTarget(comparator: comparator, value: value, unit: unit, period: period))
  }

  @Test("the total of the first year is a part of the term's")
  func firstYear() {
    let indicator = Indicator.count(.moreThan, 15).measured(14, on: "2017-12-31")
    #expect(share(indicator, of: 50) == Rational(28))
    #expect(share(indicator, of: 7) == Rational(200))
    #expect(share(indicator, of: 0) == nil)
  }

  @Test(
    "nothing is said of limits, later years, other units, levels, and where nothing is recorded")
  func unknown() {
    let indicator = Indicator.count(.moreThan, 15).measured(14, on: "2017-12-31")
    #expect(share(indicator, of: 50, .atMost) == nil)
    #expect(share(indicator, of: 50, .atLeast, .euro) == nil)
    #expect(share(indicator, of: 50, in: Period(year: 2019)) == nil)
    #expect(share(Indicator.count(.moreThan, 15), of: 50) == nil)
    let level = Indicator.days(.atMost, 30).measured(20, on: "2017-12-31")
    #expect(share(level, of: 25, .atLeast, .days) == nil)
  }
}
