extension Header {
  /// The headers of the tables side by side in which a row has cells; at least the first.
  ///
  /// A part without a column of objectives gives a further indicator to the objective of the row.
  func parts(filledIn record: Record, shift: Int) -> [Header] {
    guard !otherParts.isEmpty else { return [self] }
    let filled = otherParts.filter { part in
      part.values.contains { !record[$0 + shift].isEmpty }
    }
    let others = filled.map { part in
      let shared = columns.filter { !$0.key.isOfPart }
      return with(columns: shared.merging(part) { $1 })
    }
    let isEmpty = columns.allSatisfy { role, column in
      !role.isOfPart || record[column + shift].isEmpty
    }
    return isEmpty && !others.isEmpty ? others : [self] + others
  }

  private func with(columns: [ColumnRole: Int]) -> Header {
    Header(columns: columns, otherParts: [], width: width, unknown: [], names: names)
  }
}
