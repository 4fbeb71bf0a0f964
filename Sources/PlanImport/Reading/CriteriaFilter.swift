import PerformanceModel

/// Tells the quantities of a cell that are criteria from those that only describe: terms of a share
/// (`80% entro 30 giorni`), circumstances (`in 3 sedi`), asides (`80% (2016: 75%)`).
struct CriteriaFilter {
  let content: AnalysedText

  /// The criteria in the order of the cell; none where the cell names an act.
  func criteria(for formula: Formula) -> [Quantity] {
    let named = content.quantities.filter { !$0.isDefinite }
    let hasMore = named.contains { !$0.isTerm }
    let known = hasMore ? named.filter { !$0.isTerm } : named
    let compared = known.filter { $0.comparator != nil || $0.change != nil }
    guard compared.isEmpty else { return withFollowers(compared, known) }
    let plain = known.filter { !$0.isCircumstance }
    let bare = plain.contains { !$0.isAside } ? plain.filter { !$0.isAside } : plain
    guard bare.count > 1 else { return bare.isEmpty && formula.isNumeric ? known : bare }
    return formula.isShare ? [bare[0]] : bare
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
