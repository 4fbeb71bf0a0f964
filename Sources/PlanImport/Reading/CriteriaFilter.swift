import PerformanceModel

/// Tells the quantities of a cell that are criteria from those that only describe: terms of a share
/// (`80% entro 30 giorni`), circumstances (`in 3 sedi`), asides (`80% (2016: 75%)`), parts
/// (`di cui 4 nuovi`), values that the cell calls something else (`soglia 60%`).
struct CriteriaFilter {
  let content: AnalysedText
  let year: Int

  /// The criteria in the order of the cell; none where the cell names an act.
  func criteria(for formula: Formula) -> [Quantity] {
    let present = content.quantities.filter {
      !$0.isDefinite && !$0.isPart && !$0.isPast(before: year) && !content.isWhole($0)
        && !($0.isSpelledOut && formula.isYesNo)
    }
    let named = formula.isYesNo ? present.filter { !namesThing($0) } : present
    let hasMore = named.contains { !$0.isTerm }
    let known = labelled(hasMore ? named.filter { !$0.isTerm } : named)
    if let timed = timed(known) { return timed }
    let compared = known.filter(\.isCompared)
    let plain = known.filter { !$0.isCircumstance }
    let bare = plain.contains { !$0.isAside } ? plain.filter { !$0.isAside } : plain
    let isOnlyAside = compared.allSatisfy(\.isAside) && bare.contains { !$0.isAside }
    guard compared.isEmpty || isOnlyAside else { return withFollowers(compared, known) }
    guard bare.count > 1 else { return bare.isEmpty && formula.isNumeric ? known : bare }
    return formula.isShare ? [bare[0]] : bare.filter { $0 == bare[0] || isJoined($0) }
  }

  /// The values that the cell calls its target, else those that it gives no other name.
  private func labelled(_ quantities: [Quantity]) -> [Quantity] {
    let targets = quantities.filter { $0.label == .target && !$0.isAside }
    if !targets.isEmpty, targets.count < quantities.count,
      quantities.contains(where: { $0.label != nil && $0.label != .target || $0.isCompared })
    {
      return targets
    }
    let plain = quantities.filter { $0.label == nil || $0.label == .target }
    return plain.isEmpty ? quantities : plain
  }

  /// All values that stand beside a time of their own, where there are several.
  private func timed(_ quantities: [Quantity]) -> [Quantity]? {
    let own = quantities.filter { !$0.isCircumstance || $0.moment != nil }
    guard own.count > 1, own.contains(where: { $0.moment != nil }),
      Set(own.map(\.moment)).count > 1,
      own.allSatisfy({ $0.unit == own[0].unit || $0.unit == .none || own[0].unit == .none })
    else { return nil }
    return own
  }

  /// Returns whether a number of an act belongs to the name of a thing (`Windows 11`, `Scuola
  /// 4.0`): a bare number directly behind a name.
  private func namesThing(_ quantity: Quantity) -> Bool {
    guard !quantity.isCompared, quantity.unit == .none || quantity.unit.noun != nil,
      let before = content.text[quantity.range.lowerBound - 1], before.isWord,
      !ActWords.isHead(before.folded), !NounLimits.words.contains(before.folded)
    else { return false }
    return before.text.first?.isUppercase == true
  }

  /// Returns whether a comma, a conjunction or a mark ties a quantity to one before it.
  private func isJoined(_ quantity: Quantity) -> Bool {
    guard let before = content.text[quantity.range.lowerBound - 1] else { return true }
    return [.comma, .stop, .colon, .slash, .open, .close, .minus, .ornament].contains(before.kind)
      || before.figure != nil || ["e", "ed", "and", "di", "n"].contains(before.folded)
      || before.kind == .period || ActWords.isHead(before.folded)
  }

  /// Adds bare quantities that a comma or conjunction ties to a compared one before them.
  private func withFollowers(_ compared: [Quantity], _ known: [Quantity]) -> [Quantity] {
    guard let first = compared.first else { return known }
    let followers = known.filter { quantity in
      guard !quantity.isCompared, quantity.unit != .none,
        !quantity.isCircumstance, quantity.range.lowerBound > first.range.upperBound - 1,
        let before = content.text[quantity.range.lowerBound - 1]
      else { return false }
      return before.kind == .comma || before.kind == .stop
        || ["e", "ed", "and"].contains(before.folded)
    }
    return (compared + followers).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

extension Quantity {
  /// Returns whether the value belongs to a time before a year, or the text calls it one of the
  /// past.
  func isPast(before year: Int) -> Bool {
    label == .past || label == .origin || moment?.end.map { $0.year < year } ?? false
  }

  /// True if the text compares the value, or says a change or a way to it.
  var isCompared: Bool {
    comparator != nil || change != nil || isAimUpwards != nil || start != nil
  }
}
