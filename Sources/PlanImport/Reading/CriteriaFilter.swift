import PerformanceModel

/// Tells the quantities of a cell that are criteria from those that only describe.
struct CriteriaFilter {
  let content: AnalysedText

  /// The criteria in the order of the cell; none where the cell names an act.
  func criteria(for formula: Formula) -> [Quantity] {
    let known = content.quantities.filter { !$0.isDefinite }
    let compared = known.filter { $0.comparator != nil || $0.change != nil }
    guard compared.isEmpty else { return withFollowers(withoutTerms(compared), known) }
    let bare = known.filter { !$0.isCircumstance }
    guard bare.count > 1 else { return bare.isEmpty && formula.isNumeric ? known : bare }
    return formula.isShare ? [bare[0]] : bare
  }

  /// Leaves out the term of a share in time (`≥ 80% entro 30 giorni`).
  private func withoutTerms(_ compared: [Quantity]) -> [Quantity] {
    let shares = compared.filter { $0.unit == .percent }
    guard !shares.isEmpty else { return compared }
    let others = compared.filter { $0.unit != .percent && $0.unit != .days }
    return (shares + others).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Adds bare quantities that a comma or conjunction ties to a compared one before them.
  private func withFollowers(_ compared: [Quantity], _ known: [Quantity]) -> [Quantity] {
    guard let first = compared.first else { return known }
    let followers = known.filter { quantity in
      guard quantity.comparator == nil, quantity.change == nil, quantity.unit != .none,
        !quantity.isCircumstance, quantity.range.lowerBound > first.range.upperBound - 1,
        let before = content.text[quantity.range.lowerBound - 1]
      else { return false }
      return before.kind == .comma || before.kind == .stop
        || ["e", "ed", "and"].contains(before.folded)
    }
    return (compared + followers).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
