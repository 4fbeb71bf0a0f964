import PerformanceModel
import Testing

@Suite("Measurements in force")
struct StandingTests {
  private static let count = Indicator.count(.atLeast, 20)

  static let chains: [(String, Indicator, [String])] = [
    ("nothing", count, []),
    (
      "by date, not by recording",
      count.measured(5, on: "2017-06-30").measured(3, on: "2017-03-31"), ["m2", "m1"]
    ),
    (
      "of one date by recording",
      count.measured(5, on: "2017-06-30").measured(3, on: "2017-06-30"), ["m1", "m2"]
    ),
    (
      "replaced",
      count.measured(5, on: "2017-06-30")
        .measured(6, on: "2017-06-30", replacing: "m1"), ["m2"]
    ),
    (
      "replaced by one of another day",
      count.measured(5, on: "2017-12-31").measured(5, on: "2017-06-30", replacing: "m1"), ["m2"]
    ),
    (
      "replaced twice over",
      count.measured(5, on: "2017-12-31").measured(5, on: "2017-06-30", replacing: "m1")
        .measured(6, on: "2017-06-30", replacing: "m2"), ["m3"]
    ),
    ("retracted", count.measured(5, on: "2017-06-30").retracting("m1"), []),
    (
      "a retracted replacement lets the earlier one stand again",
      count.measured(5, on: "2017-06-30").measured(6, on: "2017-06-30", replacing: "m1")
        .retracting("m2"), ["m1"]
    ),
    (
      "the last of three retracted: the second stands, not the first",
      count.measured(5, on: "2017-06-30").measured(6, on: "2017-06-30", replacing: "m1")
        .measured(7, on: "2017-06-30", replacing: "m2").retracting("m3"), ["m2"]
    ),
    (
      "the second of three retracted: the third still replaces the first",
      count.measured(5, on: "2017-06-30").measured(6, on: "2017-06-30", replacing: "m1")
        .measured(7, on: "2017-06-30", replacing: "m2").retracting("m2"), ["m3"]
    ),
    (
      "second and third retracted: the first stands",
      count.measured(5, on: "2017-06-30").measured(6, on: "2017-06-30", replacing: "m1")
        .measured(7, on: "2017-06-30", replacing: "m2").retracting("m3").retracting("m2"), ["m1"]
    ),
    (
      "the first retracted, the second stands",
      count.measured(5, on: "2017-06-30").measured(6, on: "2017-06-30", replacing: "m1")
        .retracting("m1"), ["m2"]
    ),
    (
      "two replacements of one",
      count.measured(5, on: "2017-06-30").measured(6, on: "2017-06-30", replacing: "m1")
        .measured(7, on: "2017-06-30", replacing: "m1"), ["m2", "m3"]
    ),
    (
      "one of two replacements retracted",
      count.measured(5, on: "2017-06-30").measured(6, on: "2017-06-30", replacing: "m1")
        .measured(7, on: "2017-06-30", replacing: "m1").retracting("m3"), ["m2"]
    ),
    (
      "replacing what nobody knows", count.measured(5, on: "2017-06-30", replacing: "m9"), ["m1"]
    ),
    ("replacing itself", count.measured(5, on: "2017-06-30", replacing: "m1"), ["m1"]),
    (
      "a circle ends",
      count.measured(5, on: "2017-06-30", replacing: "m2")
        .measured(6, on: "2017-06-30", replacing: "m1").measured(7, on: "2017-09-30"), ["m3"]
    ),
  ]

  @Test("replacements and retractions", arguments: chains)
  func standing(name: String, indicator: Indicator, ids: [String]) {
    #expect(indicator.standingMeasurements.map(\.id) == ids, "\(name)")
    for measurement in indicator.measurements {
      #expect(indicator.stands(measurement) == ids.contains(measurement.id))
    }
  }

  @Test("a correction applies to the day it describes")
  func correction() {
    let indicator = Self.count.measured(5, on: "2017-03-31").measured(8, on: "2017-06-30")
      .measured(4, on: "2017-03-31", replacing: "m1")
    #expect(indicator.result(on: "2017-03-31").shown == "underWay 20")
    #expect(indicator.result(on: "2017-06-30").shown == "underWay 40")
  }

  @Test("after a retraction the earlier figure is in force")
  func retraction() {
    let indicator = Self.count.measured(5, on: "2017-03-31").measured(20, on: "2017-06-30")
    #expect(indicator.result(on: "2017-06-30").shown == "achieved 100")
    #expect(indicator.retracting("m2").result(on: "2017-06-30").shown == "underWay 25")
    #expect(indicator.retracting("m1").retracting("m2").result(on: "2017-06-30").measurement == nil)
  }

  @Test("a long chain of corrections")
  func longChain() {
    var indicator = Self.count.measured(0, on: "2017-06-30")
    for number in 1..<5000 {
      indicator = indicator.with {
        $0.measurements.append(
          Measurement(
            id: "m\(number + 1)", date: "2017-06-30", entry: .value(Figure(number)),
            author: "Anna", recordedAt: Timestamp(milliseconds: number),
            replaces: "m\(number)"))
      }
    }
    #expect(indicator.standingMeasurements.map(\.id) == ["m5000"])
  }
}
