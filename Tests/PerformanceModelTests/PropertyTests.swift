import PerformanceModel
import TestSupport
import Testing

@Suite("What always holds")
struct PropertyTests {
  @Test("more is never less, under at least and a rise", arguments: 1...60)
  func monotoneFloor(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let comparator: Comparator = seed.isMultiple(of: 2) ? .atLeast : .moreThan
    let goal = try randomFigure(using: &generator)
    let indicators = [
      Indicator.money(comparator, goal),
      .money(comparator, goal).changing(from: try smaller(than: goal, using: &generator)),
    ]
    for indicator in indicators {
      try expectRising(achievements(of: indicator, using: &generator))
    }
  }

  @Test("more is never more, under at most and a fall", arguments: 1...60)
  func monotoneCeiling(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let comparator: Comparator = seed.isMultiple(of: 2) ? .atMost : .lessThan
    let goal = try randomFigure(using: &generator)
    let base = -(try smaller(than: -goal, using: &generator))
    let indicators = [
      Indicator.money(comparator, goal),
      .money(comparator, goal).judged(by: .linearShortfall),
      .money(comparator, goal).changing(from: base),
    ]
    for indicator in indicators {
      try expectRising(achievements(of: indicator, using: &generator).reversed())
    }
  }

  @Test("unmet never shows 100, met never less", arguments: 1...60)
  func unmet(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<20 {
      var indicator = Indicator.random(using: &generator)
      indicator.target.rule = AchievementRule.allCases.randomElement(using: &generator) ?? .equality
      let value = try randomFigure(using: &generator)
      for near in [value, indicator.target.criterion?.figure ?? 0] {
        guard let achievement = indicator.target.achievement(of: Rational(near)) else { continue }
        #expect(achievement.percent >= 0)
        #expect(achievement.isMet == (achievement.percent >= 100))
        for decimals in 0...4 where !achievement.isMet {
          #expect(achievement.percent.truncated(decimals: decimals) < 100)
        }
      }
    }
  }

  @Test("a status and its achievement agree, on any day", arguments: 1...120)
  func agreement(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let indicator = Indicator.random(using: &generator)
    let result = indicator.result(on: Indicator.randomDay(using: &generator))
    #expect((result.status == .achieved) == (result.achievement?.isMet ?? false))
    switch result.status {
    case .achieved, .nearly, .partial, .missed: #expect(result.isEvaluated)
    case .overdue, .toMeasure, .notDue, .notEvaluable: #expect(result.achievement == nil)
    case .underWay, .behind:
      #expect(result.isEvaluated == (result.target.course == .level && result.achievement != nil))
    }
    if result.isEvaluated { #expect(result.achievement != nil) }
    if result.status == .overdue { #expect(result.daysLate ?? 0 > 0) }
    if result.status == .notEvaluable { #expect(result.target.criterion == nil) }
    if let shown = result.measurement { #expect(shown.date <= result.asOf) }
  }

  @Test("nothing but a limit crossed, or a late act, is red before its date", arguments: 1...200)
  func noEarlyRed(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let indicator = Indicator.random(using: &generator)
    let day = Indicator.randomDay(using: &generator)
    let result = indicator.result(on: day)
    guard day < result.effectiveDue else { return }
    #expect(result.status != .overdue)
    if [.nearly, .partial, .missed].contains(result.status) {
      #expect(result.reason == .limitExceeded)
    }
  }

  @Test("the order in which different days are recorded does not matter", arguments: 1...80)
  func order(seed: Int) {
    var generator = SplitMix64(seed: seed)
    var indicator = Indicator.random(using: &generator)
    var days: Set<Day> = []
    indicator.measurements = indicator.measurements.filter { days.insert($0.date).inserted }
    let shuffled = indicator.with { indicator in
      let moments = indicator.measurements.map(\.recordedAt).shuffled(using: &generator)
      indicator.measurements = zip(indicator.measurements, moments).map { measurement, moment in
        Measurement(
          id: measurement.id, date: measurement.date, entry: measurement.entry,
          author: measurement.author, recordedAt: moment)
      }.shuffled(using: &generator)
    }
    for _ in 0..<10 {
      let day = Indicator.randomDay(using: &generator)
      let (left, right) = (indicator.result(on: day), shuffled.result(on: day))
      #expect(left.shown == right.shown)
      #expect(left.reason == right.reason)
      #expect(left.measurement?.id == right.measurement?.id)
    }
  }

  @Test("what is recorded of later days never changes an earlier one", arguments: 1...80)
  func past(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let indicator = Indicator.random(using: &generator)
    let day = Indicator.randomDay(using: &generator)
    let known = indicator.with { $0.measurements.removeAll { $0.date > day } }
    #expect(indicator.result(on: day) == known.result(on: day))
  }

  @Test("a retracted measurement leaves no trace", arguments: 1...80)
  func retraction(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let indicator = Indicator.random(using: &generator)
    let day = Indicator.randomDay(using: &generator)
    let more = indicator.measured(7, on: "2017-12-31", replacing: indicator.measurements.last?.id)
    let taken = more.retracting(more.measurements.last?.id ?? "")
    #expect(taken.result(on: day) == indicator.result(on: day))
  }

  @Test("a roll-up lies between its parts, and below 100 with one unmet", arguments: 1...80)
  func rollUp(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let results = randomResults(using: &generator)
    let rollUp = RollUp(of: results)
    let parts = results.compactMap(\.achievement)
    #expect((rollUp.achievement == nil) == parts.isEmpty)
    if let mean = rollUp.achievement {
      let (least, most) = (parts.map(\.capped).min(), parts.map(\.capped).max())
      #expect(try mean >= #require(least))
      #expect(try mean <= #require(most))
      #expect((mean == 100) == parts.allSatisfy(\.isMet))
    }
    #expect(rollUp.evaluatedWeight <= rollUp.totalWeight)
    #expect(rollUp.objectiveCount == results.count)
    #expect(RollUp(of: results.shuffled(using: &generator)) == rollUp)
  }

  @Test("an objective that is not evaluated changes the coverage only", arguments: 1...40)
  func unevaluated(seed: Int) {
    var generator = SplitMix64(seed: seed)
    let results = randomResults(using: &generator)
    let open = Objective.of(Indicator.count(.atLeast, 20), weight: 3)
    for day in ["2016-12-31", "2017-06-30", "2018-01-31"] as [Day] {
      let more = results + [open.result(asOf: day, thresholds: Thresholds())]
      #expect(RollUp(of: more).achievement == RollUp(of: results).achievement)
      #expect(RollUp(of: more).evaluatedWeight == RollUp(of: results).evaluatedWeight)
      #expect(RollUp(of: more).totalWeight == RollUp(of: results).totalWeight + 3)
    }
  }

  @Test("an objective of several parts lies between them", arguments: 1...80)
  func parts(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let indicators = (0..<Int.random(in: 2...4, using: &generator)).map { _ in
      Indicator.random(using: &generator)
    }
    let day = Indicator.randomDay(using: &generator)
    let result = Objective.of(indicators).result(asOf: day, thresholds: Thresholds())
    let parts = result.indicators.compactMap { $0.isEvaluated ? $0.achievement?.capped : nil }
    #expect((result.achievement != nil) == (parts.count == indicators.count))
    if let achievement = result.achievement {
      let (least, most) = (parts.min(), parts.max())
      #expect(try achievement.percent >= #require(least))
      #expect(try achievement.percent <= #require(most))
    }
  }

  private func achievements(
    of indicator: Indicator, using generator: inout SplitMix64
  ) throws -> [Achievement] {
    let goal = indicator.target.criterion?.figure ?? 0
    var values = try (0..<30).map { _ in try randomFigure(using: &generator) }
    values += [goal, -goal, 0]
    if let base = indicator.target.baseline?.value { values.append(base) }
    return values.sorted().compactMap { indicator.target.achievement(of: Rational($0)) }
  }

  private func expectRising(_ achievements: some Sequence<Achievement>) throws {
    let achievements = Array(achievements)
    try #require(achievements.count > 30)
    for (left, right) in zip(achievements, achievements.dropFirst()) {
      #expect(left.percent <= right.percent)
      #expect(!left.isMet || right.isMet)
    }
  }

  private func randomFigure(using generator: inout SplitMix64) throws -> Figure {
    let figure = Figure(
      coefficient: Int128(Int.random(in: -20_000...20_000, using: &generator)),
      exponent: Int.random(in: -2...0, using: &generator))
    return try #require(figure)
  }

  private func smaller(than figure: Figure, using generator: inout SplitMix64) throws -> Figure {
    let distance = Rational(Int.random(in: 1...5000, using: &generator))
    return (Rational(figure) - distance).truncated(decimals: 2)
  }

  private func randomResults(using generator: inout SplitMix64) -> [ObjectiveResult] {
    (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      let weight = Figure(Int.random(in: 1...4, using: &generator))
      return Objective.of(Indicator.random(using: &generator), weight: weight)
        .result(asOf: Indicator.randomDay(using: &generator), thresholds: Thresholds())
    }
  }
}
