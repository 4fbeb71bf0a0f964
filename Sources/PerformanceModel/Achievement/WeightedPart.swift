/// One part of a weighted mean.
public struct WeightedPart: Hashable, Sendable {
  /// In percent, 0…100.
  public let percent: Fraction
  public let weight: Figure
}

extension Sequence<WeightedPart> {
  /// The exact weighted mean; `nil` when the weights add up to 0.
  public var mean: Fraction? {
    map { $0.percent * Fraction($0.weight) }.sum / map { Fraction($0.weight) }.sum
  }
}
