import PerformanceModel
import Testing

@Suite("Achievement of a value")
struct AchievementTests {
  /// A value against a target, and the achievement in percent, cut to four decimals.
  struct Case: CustomTestStringConvertible {
    let name: String
    let indicator: Indicator
    let value: Figure
    let percent: String
    let isMet: Bool

    init(
      _ name: String, _ indicator: Indicator, _ value: Figure, _ percent: String, met isMet: Bool
    ) {
      self.name = name
      self.indicator = indicator
      self.value = value
      self.percent = percent
      self.isMet = isMet
    }

    var testDescription: String { "\(name): \(value.canonical) → \(percent), met: \(isMet)" }

    var achievement: Achievement? { indicator.target.achievement(of: Rational(value)) }
  }

  static let floors = [
    Case("half", .count(.atLeast, 20), 10, "50", met: false),
    Case("nothing", .count(.atLeast, 20), 0, "0", met: false),
    Case("negative", .count(.atLeast, 20), -3, "0", met: false),
    Case("just below", .count(.atLeast, 20), "19.9", "99.5", met: false),
    Case("exact", .count(.atLeast, 20), 20, "100", met: true),
    Case("a surplus is kept", .count(.atLeast, 20), 25, "125", met: true),
    Case("cut, not rounded", .count(.atLeast, 3), 2, "66.6666", met: false),
    Case("strict, at the border", .count(.moreThan, 15), 15, "99.9", met: false),
    Case("strict, above it", .count(.moreThan, 15), "15.01", "100.0666", met: true),
    Case("a hair below is held", .count(.atLeast, 10000), 9999, "99.9", met: false),
    Case("target 0, met", .count(.atLeast, 0), 0, "100", met: true),
    Case("target 0, surplus has no meaning", .count(.atLeast, 0), 7, "100", met: true),
    Case("target 0, unmet", .count(.atLeast, 0), -1, "0", met: false),
    Case("strict target 0, unmet", .count(.moreThan, 0), 0, "0", met: false),
    Case("target negative, met", .money(.atLeast, -5), -4, "100", met: true),
    Case("target negative, unmet", .money(.atLeast, -5), -6, "0", met: false),
    Case(
      "30 digits, equal", .money(.atLeast, "123456789012345678901234567890"),
      "123456789012345678901234567890", "100", met: true),
    Case(
      "30 digits, one short", .money(.atLeast, "123456789012345678901234567890"),
      "123456789012345678901234567889", "99.9", met: false),
    Case(
      "tiny", .money(.atLeast, "0.000000000000000000000000000003"),
      "0.000000000000000000000000000002", "66.6666", met: false),
    Case(
      "huge over tiny", .money(.atLeast, "0.000000000000000000000000000001"), 2,
      "200000000000000000000000000000000", met: true),
  ]

  static let ceilings = [
    Case("within", .days(.atMost, 30), 12, "100", met: true),
    Case("exact", .days(.atMost, 30), 30, "100", met: true),
    Case("strict, at the border", .days(.lessThan, 30), 30, "99.9", met: false),
    Case("strict, below it", .days(.lessThan, 30), "29.99", "100", met: true),
    Case("over", .days(.atMost, 30), 31, "96.7741", met: false),
    Case("double", .days(.atMost, 30), 60, "50", met: false),
    Case("a hair over is held", .days(.atMost, 30), "30.001", "99.9", met: false),
    Case("value 0", .days(.atMost, 30), 0, "100", met: true),
    Case("value negative", .days(.atMost, 30), -1, "100", met: true),
    Case("target 0, met", .days(.atMost, 0), 0, "100", met: true),
    Case("target 0, unmet", .days(.atMost, 0), 1, "0", met: false),
    Case("strict target 0, value 0", .days(.lessThan, 0), 0, "0", met: false),
    Case("target negative, met", .money(.atMost, -10), -10, "100", met: true),
    Case("target negative, unmet, value negative", .money(.atMost, -10), -9, "0", met: false),
    Case("target negative, unmet, value positive", .money(.atMost, -10), 5, "0", met: false),
  ]

  static let shortfalls = [
    Case("within", .days(.atMost, 30).judged(by: .linearShortfall), 12, "100", met: true),
    Case("exact", .days(.atMost, 30).judged(by: .linearShortfall), 30, "100", met: true),
    Case("strict", .days(.lessThan, 30).judged(by: .linearShortfall), 30, "99.9", met: false),
    Case("a tenth over", .days(.atMost, 30).judged(by: .linearShortfall), 33, "90", met: false),
    Case("double", .days(.atMost, 30).judged(by: .linearShortfall), 60, "0", met: false),
    Case("never below 0", .days(.atMost, 30).judged(by: .linearShortfall), 90, "0", met: false),
    Case("value 0", .days(.atMost, 30).judged(by: .linearShortfall), 0, "100", met: true),
    Case("target 0", .days(.atMost, 0).judged(by: .linearShortfall), 3, "0", met: false),
  ]

  static let changes = [
    Case("a rise, no change", .index(.atLeast, 110), 100, "0", met: false),
    Case("a rise, half the way", .index(.atLeast, 110), 105, "50", met: false),
    Case("a rise, the wrong way", .index(.atLeast, 110), 98, "0", met: false),
    Case("a rise, reached", .index(.atLeast, 110), 110, "100", met: true),
    Case("a rise, a surplus is kept", .index(.atLeast, 110), 115, "150", met: true),
    Case("a rise, strict", .index(.moreThan, 110), 110, "99.9", met: false),
    Case("a fall, no change", .index(.atMost, 80), 100, "0", met: false),
    Case("a fall, three quarters", .index(.atMost, 80), 85, "75", met: false),
    Case("a fall, the wrong way", .index(.atMost, 80), 120, "0", met: false),
    Case("a fall, reached", .index(.atMost, 80), 80, "100", met: true),
    Case("a fall, a surplus is kept", .index(.atMost, 80), 70, "150", met: true),
    Case("a fall, strict", .index(.lessThan, 80), 80, "99.9", met: false),
    Case("base = target, met", .index(.atLeast, 100), 100, "100", met: true),
    Case("base = target, surplus", .index(.atLeast, 100), 130, "100", met: true),
    Case("base = target, unmet", .index(.atLeast, 100), 99, "0", met: false),
    Case("base unknown, met", .index(.atLeast, 110).changing(from: nil), 111, "100", met: true),
    Case("base unknown, unmet", .index(.atLeast, 110).changing(from: nil), 109, "0", met: false),
    Case("another base", .count(.atLeast, 30).changing(from: 10), 25, "75", met: false),
    Case("base 0", .count(.atLeast, 30).changing(from: 0), 15, "50", met: false),
    Case("a target beyond the base", .index(.atLeast, 90), 95, "100", met: true),
  ]

  static let equalities = [
    Case("exact", .share(.equal, 50), 50, "100", met: true),
    Case("below", .share(.equal, 50), "49.99", "0", met: false),
    Case("above", .share(.equal, 50), "50.01", "0", met: false),
    Case("zero", .count(.equal, 0), 0, "100", met: true),
  ]

  @Test("at least: value over target", arguments: floors)
  func floor(example: Case) { check(example) }

  @Test("at most: target over value", arguments: ceilings)
  func ceiling(example: Case) { check(example) }

  @Test("at most, linear: what lies over the target counts against it", arguments: shortfalls)
  func shortfall(example: Case) { check(example) }

  @Test("a change: the way gone from the base", arguments: changes)
  func change(example: Case) { check(example) }

  @Test("an equality: all or nothing", arguments: equalities)
  func equality(example: Case) { check(example) }

  @Test("acts and missing targets have no achievement of a value")
  func withoutFigure() {
    #expect(Indicator.act.target.achievement(of: 1) == nil)
    #expect(Indicator.withoutTarget.target.achievement(of: 1) == nil)
  }

  @Test("means count no surplus")
  func capped() {
    #expect(Indicator.count(.atLeast, 20).target.achievement(of: 25)?.capped == 100)
    #expect(Indicator.count(.atLeast, 20).target.achievement(of: 15)?.capped == 75)
  }

  @Test(
    "comparators are strict where their sign is",
    arguments: [
      (Comparator.atLeast, false, true, true), (.moreThan, false, false, true),
      (.atMost, true, true, false), (.lessThan, true, false, false), (.equal, false, true, false),
    ])
  func comparing(comparator: Comparator, below: Bool, at: Bool, above: Bool) {
    let target: Rational = "12.5"
    #expect(comparator.isMet(by: "12.4999", target: target) == below)
    #expect(comparator.isMet(by: "12.50", target: target) == at)
    #expect(comparator.isMet(by: "12.5001", target: target) == above)
  }

  private func check(_ example: Case) {
    #expect(example.achievement?.percent.shown == example.percent)
    #expect(example.achievement?.isMet == example.isMet)
  }
}
