import PerformanceModel
import TestSupport

extension Indicator {
  /// An indicator of any sort, with up to six measurements in and around its period.
  static func random(using generator: inout SplitMix64) -> Indicator {
    var indicator = randomQuestion(using: &generator)
    if Int.random(in: 0..<4, using: &generator) == 0 {
      indicator = indicator.due(randomDay(using: &generator))
    }
    if Int.random(in: 0..<4, using: &generator) == 0 { indicator = indicator.over(2017...2019) }
    if Int.random(in: 0..<6, using: &generator) == 0 { indicator = indicator.over(2018...2018) }
    if Int.random(in: 0..<6, using: &generator) == 0 { indicator = indicator.indivisible }
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      indicator = indicator.measuredAtRandom(using: &generator)
    }
    return indicator
  }

  private static func randomQuestion(using generator: inout SplitMix64) -> Indicator {
    let comparator = Comparator.allCases.randomElement(using: &generator) ?? .atLeast
    let target = Figure(Int.random(in: -5...60, using: &generator))
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: return .act
    case 1: return .withoutTarget
    case 2: return .count(comparator, target)
    case 3: return .money(comparator, target)
    case 4: return .share(comparator, target)
    case 5: return .days(comparator, target)
    case 6: return .index(comparator, Figure(Int.random(in: 80...120, using: &generator)))
    case 7: return .days(.atMost, target).judged(by: .linearShortfall)
    default: return .count(comparator, target).asLevel
    }
  }

  private func measuredAtRandom(using generator: inout SplitMix64) -> Indicator {
    let day = Indicator.randomDay(using: &generator)
    if target.measure.isAct {
      return Bool.random(using: &generator) ? done(on: day) : notDone(on: day)
    }
    let value = Figure(Int.random(in: -5...130, using: &generator))
    return measured(value, on: day)
  }

  /// A day from November 2016 to February 2020.
  static func randomDay(using generator: inout SplitMix64) -> Day {
    let first: Day = "2016-11-01"
    return first.adding(days: Int.random(in: 0...1200, using: &generator))
  }
}
