/// Which lines of a text are not in another one, and which of that are new: what is left of both is the same.
struct LineChanges {
  typealias Line = ArraySlice<UInt8>

  /// The places of lines that only the first text has there.
  let removed: Set<Int>
  /// The places of lines that only the second text has there.
  let inserted: Set<Int>

  /// Compares two texts.
  ///
  /// - Complexity: O(number of lines), but for lines that both have in another order.
  init(from first: [Line], to second: [Line]) {
    // A line that the other text lacks altogether needs no search for the shortest way, which takes the
    // square of the number of differences.
    let left = Self.shared(first, with: second)
    let right = Self.shared(second, with: first)
    let order = right.map { second[$0] }.difference(from: left.map { first[$0] })
    removed = Set(first.indices).subtracting(left).union(Self.places(order.removals, in: left))
    inserted = Set(second.indices).subtracting(right)
      .union(Self.places(order.insertions, in: right))
  }

  /// The places of lines that another text has, too.
  private static func shared(_ lines: [Line], with others: [Line]) -> [Int] {
    let known = Set(others)
    return lines.indices.filter { known.contains(lines[$0]) }
  }

  private static func places(
    _ changes: [CollectionDifference<Line>.Change], in kept: [Int]
  ) -> [Int] {
    changes.map { change in
      switch change {
      case .insert(let offset, _, _), .remove(let offset, _, _): kept[offset]
      }
    }
  }
}
