/// The comparison of a measured value with the value to reach.
public enum Comparator: String, CaseIterable, Sendable {
  case atLeast = ">="
  case moreThan = ">"
  case atMost = "<="
  case lessThan = "<"
  case equal = "="

  /// True if more is better.
  public var isFloor: Bool { self == .atLeast || self == .moreThan }

  /// True if less is better.
  public var isCeiling: Bool { self == .atMost || self == .lessThan }
}

/// The condition for a target to be achieved.
public enum Criterion: Hashable, Sendable {
  /// The value compares so with the value to reach.
  case value(Comparator, Figure)
  /// The act is done.
  case done

  /// The value to reach; `nil` for an act.
  public var figure: Figure? {
    switch self {
    case .value(_, let figure): figure
    case .done: nil
    }
  }

  /// The comparator; `nil` for an act.
  public var comparator: Comparator? {
    switch self {
    case .value(let comparator, _): comparator
    case .done: nil
    }
  }
}
