import PerformanceModel

/// The weights that a document gives beside the indicators of one objective.
///
/// One weight an objective is the objective's. Where its further rows have weights, too, each is that
/// of its indicators, and their sum is the objective's.
struct IndicatorWeights {
  private var entries: [Int: [(weight: Figure, indicators: Range<Int>)]] = [:]

  mutating func add(_ weight: Figure, of indicators: Range<Int>, objective: Int) {
    entries[objective, default: []].append((weight, indicators))
  }

  func set(on objectives: inout [Objective]) {
    for (place, weights) in entries where weights.count > 1 {
      for (weight, indicators) in weights {
        for index in indicators { objectives[place].indicators[index].weight = weight }
      }
      let decimals = weights.map { max(0, -$0.weight.exponent) }.max() ?? 0
      let sum = weights.reduce(Rational.zero) { $0 + Rational($1.weight) }
      objectives[place].weight = sum.truncated(decimals: decimals)
    }
  }
}
