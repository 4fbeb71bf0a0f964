import PerformanceModel
import Testing

@Suite("Projection")
struct ProjectionTests {
  @Test(
    "a total is projected on a straight line to its date",
    arguments: [
      (
        "half a year of counts, cut", Indicator.count(.atLeast, 20).measured(9, on: "2017-06-30"),
        "18, not met"
      ),
      ("enough", .count(.atLeast, 20).measured(10, on: "2017-06-30"), "20, met"),
      ("strict", .count(.moreThan, 20).measured(10, on: "2017-06-30"), "20, not met"),
      (
        "a total at most", .money(.atMost, 1000).measured(500, on: "2017-06-30"),
        "1008.2872, not met"
      ),
      (
        "from the base of a change", .index(.atLeast, 110).measured(102, on: "2017-04-10"),
        "107.3, not met"
      ),
      (
        "a share, to 100 % at most",
        .share(.atLeast, 80).with { $0.target.course = .cumulative }.measured(64, on: "2017-06-30"),
        "100, met"
      ),
      ("met already", .count(.atLeast, 20).measured(21, on: "2017-03-31"), "85, met"),
    ])
  func projected(name: String, indicator: Indicator, expected: String) {
    let result = indicator.result(asOf: "2017-07-15", thresholds: Thresholds())
    let words = result.outlook.map {
      "\($0.projected.truncated(decimals: 4).canonical), \($0.isMet ? "met" : "not met")"
    }
    #expect(words == expected, "\(name)")
  }

  @Test(
    "there is none for",
    arguments: [
      ("an act", Indicator.act.notDone(on: "2017-06-30")),
      ("a level", .share(.atLeast, 70).measured(60, on: "2017-06-30")),
      ("an equality", .count(.equal, 50).measured(20, on: "2017-06-30")),
      ("an indivisible target", .count(.atLeast, 20).indivisible.measured(9, on: "2017-06-30")),
      ("nothing recorded", .count(.atLeast, 20)),
      ("a figure before the period", .count(.atLeast, 20).measured(9, on: "2016-12-31")),
    ])
  func none(name: String, indicator: Indicator) {
    #expect(
      indicator.result(asOf: "2017-07-15", thresholds: Thresholds()).outlook == nil, "\(name)")
  }

  @Test("a final figure has no outlook")
  func final() {
    let indicator = Indicator.count(.atLeast, 20).measured(9, on: "2017-12-31")
    #expect(indicator.result(asOf: "2018-01-31", thresholds: Thresholds()).outlook == nil)
  }
}
