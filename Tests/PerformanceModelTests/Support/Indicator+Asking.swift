import PerformanceModel

/// Indicators in the words of a plan; every one of the year 2017 unless said otherwise.
extension Indicator {
  /// A number of things, added up over the year.
  static func count(_ comparator: Comparator, _ value: Figure) -> Indicator {
    asking(.value(comparator, value), .counted("imprese"), .count, .cumulative)
  }

  /// A sum of money, added up over the year.
  static func money(_ comparator: Comparator, _ value: Figure) -> Indicator {
    asking(.value(comparator, value), .euro, .money, .cumulative)
  }

  /// A share of the moment.
  static func share(_ comparator: Comparator, _ value: Figure) -> Indicator {
    asking(.value(comparator, value), .percent, .ratio, .level)
  }

  /// A mean duration.
  static func days(_ comparator: Comparator, _ value: Figure) -> Indicator {
    asking(.value(comparator, value), .days, .duration, .level)
  }

  /// A change against a base of 100.
  static func index(_ comparator: Comparator, _ value: Figure) -> Indicator {
    asking(.value(comparator, value), .points, .index, .cumulative).changing(from: 100)
  }

  /// An act that is done or not.
  static var act: Indicator { asking(.done, .none, .yesNo, .cumulative) }

  /// An indicator whose target could not be read.
  static var withoutTarget: Indicator { asking(nil, .none, .percentage, .level).read(.unreadable) }

  private static func asking(
    _ criterion: Criterion?, _ unit: Unit, _ measure: Measure, _ course: Accumulation
  ) -> Indicator {
    let rule: AchievementRule =
      switch criterion?.comparator {
      case .atLeast, .moreThan: .valueOverTarget
      case .atMost, .lessThan: .targetOverValue
      case .equal: .equality
      case nil: .done
      }
    return Indicator(
      code: "1.1.1", formula: "formula",
      target: Target(
        criterion: criterion, unit: unit, measure: measure, course: course, rule: rule,
        period: Period(year: 2017)),
      source: Source(text: "target", place: .line(16)), reading: .written)
  }
}

extension Indicator {
  /// Returns the indicator after a change.
  func with(_ change: (inout Indicator) -> Void) -> Indicator {
    var changed = self
    change(&changed)
    return changed
  }

  func due(_ day: Day) -> Indicator { with { $0.target.dueDate = day } }

  func over(_ years: ClosedRange<Int>) -> Indicator {
    with { $0.target.period = Period(years: years) }
  }

  func over(_ period: Period) -> Indicator { with { $0.target.period = period } }

  func judged(by rule: AchievementRule) -> Indicator { with { $0.target.rule = rule } }

  func changing(from base: Figure?) -> Indicator {
    with {
      $0.target.rule = .towardTarget
      $0.target.baseline = Baseline(label: "2015", value: base)
    }
  }

  func read(_ reading: Reading) -> Indicator { with { $0.reading = reading } }

  func weighing(_ weight: Figure) -> Indicator { with { $0.weight = weight } }

  /// The indicator with figures that may rise and fall.
  var asLevel: Indicator { with { $0.target.course = .level } }

  /// The indicator with figures that add up.
  var asTotal: Indicator { with { $0.target.course = .cumulative } }

  /// The indicator whose target cannot be shared out over its period.
  var indivisible: Indicator { with { $0.target.isIndivisible = true } }
}
