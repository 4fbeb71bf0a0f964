import PerformanceModel
import Testing

@Suite("What would be needed")
struct ShortfallTests {
  @Test(
    "a count needs the next whole number that meets it, strictly where the sign is strict",
    arguments: [
      (Comparator.moreThan, 15, 14, 16, 2), (.moreThan, 15, 15, 16, 1), (.atLeast, 15, 14, 15, 1),
    ])
  func counts(comparator: Comparator, goal: Int, value: Int, least: Int, missing: Int) throws {
    let result = Indicator.count(comparator, Figure(goal))
      .measured(Figure(value), on: "2017-12-31").result(
        asOf: "2018-01-31", thresholds: Thresholds())
    let needed = try #require(result.requirement)
    #expect(needed.least == Rational(least))
    #expect(needed.missing == Rational(missing))
    #expect(needed.denominator == nil)
  }

  @Test("a share needs a numerator, over the denominator that was counted")
  func share() throws {
    let result = Indicator.share(.atLeast, 80)
      .measured(121, of: 191, on: "2017-12-31").result(asOf: "2018-01-31", thresholds: Thresholds())
    let needed = try #require(result.requirement)
    #expect(needed.least == Rational(153))
    #expect(needed.missing == Rational(32))
    #expect(needed.denominator == 191)
  }

  @Test("nothing is needed where the criterion is met, is a limit, or nothing whole is counted")
  func nothing() {
    let day: Day = "2018-01-31"
    let met = Indicator.count(.atLeast, 15).measured(15, on: "2017-12-31")
    let limit = Indicator.count(.atMost, 15).measured(20, on: "2017-12-31")
    let percent = Indicator.share(.atLeast, 80).measured(60, on: "2017-12-31")
    for indicator in [met, limit, percent] {
      #expect(indicator.result(asOf: day, thresholds: Thresholds()).requirement == nil)
    }
  }
}
