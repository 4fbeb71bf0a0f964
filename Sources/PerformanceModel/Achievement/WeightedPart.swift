/// One part of a weighted mean.
public struct WeightedPart: Hashable, Sendable {
  /// In percent, 0…100.
  public let percent: Rational
  public let weight: Figure
}

extension Sequence<WeightedPart> {
  /// The exact weighted mean; `nil` when the weights add up to 0.
  public var mean: Rational? {
    map { $0.percent * Rational($0.weight) }.sum / map { Rational($0.weight) }.sum
  }
}
