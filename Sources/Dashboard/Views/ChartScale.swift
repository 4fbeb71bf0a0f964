import PerformanceModel

/// The heights of values in a chart, in dots above its bottom, four to a row.
///
/// The target has a row of its own, which only a value equal to it reaches: a value just short of
/// the target never seems to meet it. Heights above and below that row are in proportion.
struct ChartScale: Hashable {
  let bottom: Rational
  let top: Rational
  /// The row of the target, counted from the lowest one.
  let goalRow: Int

  private let goal: Rational
  private let comparator: Comparator
  private let height: Int

  /// Creates a scale; `nil` where all values equal the target.
  ///
  /// - Parameters:
  ///   - values: The values shown, 0 among them where heights are counted from there.
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

  /// Returns the height of a value, in dots above the bottom.
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

  /// Returns the side of the target's row that a value belongs to.
  ///
  /// A value equal to the target that does not meet it, as of `< 110`, belongs to the side that
  /// misses it.
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
