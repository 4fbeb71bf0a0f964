extension Comparator {
  /// Returns whether a value compares so with a target; exact, and strict where the sign is.
  public func isMet(by value: Rational, target: Rational) -> Bool {
    switch self {
    case .atLeast: value >= target
    case .moreThan: value > target
    case .atMost: value <= target
    case .lessThan: value < target
    case .equal: value == target
    }
  }

  /// True if a value equal to the target does not meet it.
  public var excludesItsLimit: Bool { self == .moreThan || self == .lessThan }
}
