import PerformanceModel

extension QuantityReader {
  /// Returns whether a dash apart from its number is a minus, by a base, an index or words of
  /// saving.
  func isFall(_ quantity: Quantity) -> Bool {
    guard quantity.unit == .percent else { return false }
    return quantity.base != nil || formula.quotient?.comparesLikeWithLike == true
      || DirectionRule.speaksOfFall(title)
  }

  /// The change that only the title names (`ridurre i consumi del 10%`) over an index and a bare
  /// share.
  func hiddenChange(_ quantity: Quantity) -> Quantity.Change? {
    guard quantity.change == nil, quantity.comparator == nil, quantity.unit == .percent,
      formula.quotient?.isIndex(before: frame.programmingYear) == true,
      reader.title.quantities.contains(where: {
        $0.figure == quantity.figure && $0.unit == .percent && $0.comparator == nil
      }),
      let word = title.tokens.first(where: {
        Lexicon.rises.contains($0.folded) || Lexicon.falls.contains($0.folded)
      })
    else { return nil }
    return Quantity.Change(isRise: Lexicon.rises.contains(word.folded), isDashApart: false)
  }

  /// A change against a base: an index whose base is 100, where formula or cell name the base.
  func changeDraft(of quantity: Quantity) -> IndicatorDraft {
    guard let change = quantity.change else { return plainDraft(of: quantity) }
    if quantity.unit == .percent, formula.quotient?.isDifference == true {
      return differenceDraft(of: quantity, isRise: change.isRise)
    }
    let isIndex =
      formula.quotient.map(\.comparesLikeWithLike) ?? (quantity.base != nil)
    guard quantity.unit == .percent, isIndex else { return looseChangeDraft(of: quantity) }
    let figure = change.applied(to: quantity.figure)
    let comparator = comparator(of: quantity, isRise: change.isRise)
    var draft = self.draft(
      .value(comparator, figure), Scale.index, rule: .towardTarget)
    draft.target.course = .cumulative
    draft.target.baseline =
      quantity.base.map { Baseline(label: $0, date: lastDay(of: $0), value: 100) }
      ?? formulaBaseline
    let isSure = quantity.base != nil || formula.quotient?.namesPast == true
    draft.reading = isSure ? .inferred : .ambiguous
    draft.question = .changeAsIndex(
      change: quantity.text, criterion: "\(comparator.sign) \(figure.text(in: frame.language))",
      base: draft.target.baseline?.label ?? "")
    return draft
  }

  /// A change in points of percent: so much more or less than the past, where that is known; in
  /// doubt.
  func pointsDraft(of quantity: Quantity) -> IndicatorDraft {
    guard let change = quantity.change, let base = past?.figure ?? reader.baseFigure else {
      return looseChangeDraft(of: quantity)
    }
    let (start, points) = (Rational(base), Rational(quantity.figure))
    let value = (change.isRise ? start + points : start - points).truncated(decimals: 20)
    var draft = self.draft(
      .value(comparator(of: quantity, isRise: change.isRise), value),
      Scale.share(formula, reader: reader), rule: .towardTarget)
    draft.target.baseline = past.map { Baseline(label: $0.text, value: base) }
    draft.doubt(.ambiguous, .changeWithoutBase(change: quantity.text))
    return draft
  }

  /// The comparator on the scale of the value: a fall by at least some percent leads to at most the
  /// rest; an equality says no more than the change itself.
  private func comparator(of quantity: Quantity, isRise: Bool) -> Comparator {
    switch quantity.comparator {
    case .equal, nil: isRise ? .atLeast : .atMost
    case let written?: isRise ? written : written.mirrored
    }
  }

  /// A change under a formula that gives the change itself: its value with its sign, from 0.
  private func differenceDraft(of quantity: Quantity, isRise: Bool) -> IndicatorDraft {
    let figure = isRise ? quantity.figure : -quantity.figure
    let comparator = comparator(of: quantity, isRise: isRise)
    var draft = self.draft(
      .value(comparator, figure), Scale.share(formula, reader: reader), rule: .towardTarget)
    draft.target.course = .cumulative
    draft.target.baseline = formulaBaseline.map {
      Baseline(label: $0.label, date: $0.date, value: 0)
    }
    draft.reading = .inferred
    draft.question = isRise ? .isFloor(value: quantity.text) : .isCeiling(value: quantity.text)
    return draft
  }

  /// A change without a base: the change itself is the figure.
  private func looseChangeDraft(of quantity: Quantity) -> IndicatorDraft {
    var plain = quantity
    plain.change = nil
    plain.comparator = quantity.comparator ?? .atLeast
    if plain.unit == .percentagePoints { plain.unit = .percent }
    if let change = quantity.change, !change.isRise, formula.isChange {
      plain.figure = -quantity.figure
      plain.comparator = comparator(of: quantity, isRise: false)
    }
    var draft = plainDraft(of: plain)
    draft.doubt(.ambiguous, .changeWithoutBase(change: quantity.text))
    return draft
  }
}

extension Quantity.Change {
  /// The index that a change by some percent leads to from 100.
  func applied(to percent: Figure) -> Figure {
    let change = Rational(percent)
    let index = isRise ? Rational.hundred + change : Rational.hundred - change
    return index.truncated(decimals: 20)
  }
}
