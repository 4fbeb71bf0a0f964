import PerformanceModel

/// How high values stand in a chart, in dots above its bottom, four a row.
///
/// The target has a row of its own, on which only what equals it, and so meets it, stands: a value short
/// of the target never seems to reach it, however near it comes. On either side of that row heights go
/// in proportion.
struct ChartScale: Hashable {
  let bottom: Rational
  let top: Rational
  /// The row of the target, counted from the lowest one.
  let goalRow: Int

  private let goal: Rational
  private let comparator: Comparator
  private let height: Int

  /// Creates a scale; `nil` where all that it would show is the same.
  ///
  /// - Parameters:
  ///   - values: What is shown, 0 among it where heights are to be counted from there.
  ///   - comparator: How values are compared with the target.
  ///   - goal: The target.
  ///   - rows: The number of rows, three or more.
  init?(_ values: [Rational], _ comparator: Comparator, _ goal: Rational, rows: Int) {
    let bottom = min(values.min() ?? goal, goal)
    let top = max(values.max() ?? goal, goal)
    guard let share = (goal - bottom) / (top - bottom) else { return nil }
    self.bottom = bottom
    self.top = top
    self.goal = goal
    self.comparator = comparator
    height = rows * 4
    let sides = values.map { Self.side(of: $0, comparator, goal) }
    let nearest = (share * Rational(rows - 1) * Rational(2)).whole.advanced(by: 1) / 2
    goalRow = min(
      max(nearest, sides.contains(.below) ? 1 : 0), sides.contains(.above) ? rows - 2 : rows - 1)
  }

  /// Returns how many dots above the bottom a value stands.
  func height(of value: Rational) -> Int {
    let line = goalRow * 4
    switch Self.side(of: value, comparator, goal) {
    case .below:
      let share = (value - bottom) / (goal - bottom)
      return min(share.map { ($0 * Rational(line)).whole } ?? line, line - 1)
    case .onLine: return line + 1
    case .above:
      let share = (value - goal) / (top - goal)
      return line + 4 + (share.map { ($0 * Rational(height - line - 5)).whole } ?? 0)
    }
  }

  private enum Side: Hashable {
    case below, onLine, above
  }

  /// The side of the target's row that a value stands on; what equals the target without meeting it
  /// stands where it would have to come from.
  private static func side(of value: Rational, _ comparator: Comparator, _ goal: Rational) -> Side {
    if value != goal { return value < goal ? .below : .above }
    switch comparator {
    case .moreThan: return .below
    case .lessThan: return .above
    case .atLeast, .atMost, .equal: return .onLine
    }
  }
}

extension Rational {
  /// The whole part of a small number that is not negative.
  fileprivate var whole: Int { Int(truncated(decimals: 0).canonical) ?? 0 }
}
