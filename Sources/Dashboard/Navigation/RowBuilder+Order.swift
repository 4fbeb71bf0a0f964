import PerformanceModel

extension RowBuilder {
  /// Returns objectives in the order that the reader chose; stable.
  func sorted(_ indices: [Int]) -> [Int] {
    let sorted = inOrder(indices)
    guard isReversed else { return sorted }
    // Rows without a value to sort by come last.
    return sorted.reversed().filter(isPlaced) + sorted.filter { !isPlaced($0) }
  }

  /// Returns whether an objective has the value that the rows are sorted by.
  private func isPlaced(_ index: Int) -> Bool {
    switch order {
    case .urgency, .code, .status: true
    case .achievement: result.objectives[index].achievement != nil
    case .dueDate: result.objectives[index].nextDue != nil
    case .lastChange: plan.objectives[index].lastChange != nil
    }
  }

  private func inOrder(_ indices: [Int]) -> [Int] {
    switch order {
    case .urgency where route.kind == .worklist(.unconfirmed): result.inReviewOrder(indices)
    case .urgency: sortedByUrgency(indices)
    case .code: indices
    case .status:
      stable(indices) { Status.worstFirst.firstIndex(of: result.objectives[$0].status) ?? 0 }
    case .achievement:
      indices.enumerated().sorted { left, right in
        let first = result.objectives[left.element].achievement?.percent
        let second = result.objectives[right.element].achievement?.percent
        switch (first, second) {
        case (let first?, let second?) where first != second: return first < second
        case (.some, nil): return true
        case (nil, .some): return false
        case (.some, .some), (nil, nil): return left.offset < right.offset
        }
      }.map(\.element)
    case .dueDate: stable(indices) { result.objectives[$0].nextDue?.number ?? .max }
    case .lastChange:
      stable(indices) { -(plan.objectives[$0].lastChange?.milliseconds ?? .min + 1) }
    }
  }

  /// Returns objectives with the worst status first, those of one status by due date.
  private func sortedByUrgency(_ indices: [Int]) -> [Int] {
    stable(indices) { index in
      let result = result.objectives[index]
      let rank = Status.worstFirst.firstIndex(of: result.status) ?? 0
      return rank * 10_000_000 + (result.nextDue?.number ?? 0)
    }
  }

  private func stable(_ indices: [Int], by key: (Int) -> Int) -> [Int] {
    indices.map { (key($0), $0) }.enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map(\.element.1)
  }
}

extension Objective {
  /// The moment of the latest event about the objective.
  var lastChange: Timestamp? {
    (decisions.map(\.recordedAt) + indicators.flatMap { $0.history.map(\.recordedAt) }).max()
  }
}
