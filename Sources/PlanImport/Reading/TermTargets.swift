import PerformanceModel

/// Adds what later year columns and the title say beside the target of the year.
struct TermTargets {
  let reader: TargetReader

  private var row: RowText { reader.row }
  private var frame: ReadingFrame { reader.frame }
  private var title: AnalysedText { reader.title }
  private var horizons: HorizonFinder { HorizonFinder(text: title.text, frame: frame) }

  func add(to drafts: inout [IndicatorDraft]) {
    addColumns(to: &drafts)
    let pairs = pairs(with: drafts)
    for (index, quantity) in pairs { weigh(quantity, against: &drafts[index]) }
    let rest = title.quantities.filter { quantity in
      quantity.comparator != nil && !quantity.isDefinite && quantity.unit != .days
        && !pairs.contains { $0.quantity == quantity } && !isWritten(quantity)
    }
    guard !rest.isEmpty, !drafts.isEmpty else { return }
    drafts[0].doubt(
      drafts[0].reading, .titleAsksMore(words: rest.map(words).joined(separator: "; ")))
  }

  /// A quantity of the title with what it counts: its noun, else the words before it.
  private func words(_ quantity: Quantity) -> String {
    guard quantity.unit.noun == nil else { return quantity.text }
    let ends: [Token.Kind] = [.period, .stop, .colon, .open, .close, .comma]
    let start =
      title.text.tokens[..<quantity.range.lowerBound].lastIndex { ends.contains($0.kind) }
      .map { $0 + 1 } ?? 0
    return title.text.text(of: start..<quantity.range.upperBound)
  }

  /// Returns whether the cell itself names the number.
  private func isWritten(_ quantity: Quantity) -> Bool {
    reader.cell.quantities.contains { $0.figure == quantity.figure && $0.unit == quantity.unit }
  }

  private func addColumns(to drafts: inout [IndicatorDraft]) {
    guard let last = row.laterTargets.last(where: { !NoTarget.isNone($0.text) }) else { return }
    guard drafts.count == 1, case .value(let comparator, _) = drafts[0].target.criterion,
      let quantity = AnalysedText(last.text, in: frame).quantities.first
    else {
      for index in drafts.indices { drafts[index].keep("\(last.year): \(last.text)") }
      return
    }
    let written = quantity.comparator.flatMap { $0 == .equal ? nil : $0 }
    drafts[0].termTarget = TermTarget(
      comparator: written ?? comparator, value: value(of: quantity, for: drafts[0]),
      unit: drafts[0].target.unit, period: Period(year: last.year))
  }

  /// Which quantities of the title speak of which indicator.
  private func pairs(
    with drafts: [IndicatorDraft]
  ) -> [(index: Int, quantity: Quantity)] {
    let candidates = title.quantities.filter { !$0.isDefinite && !$0.isCircumstance }
    var pairs: [(index: Int, quantity: Quantity)] = []
    for (index, draft) in drafts.enumerated() where draft.quantity != nil {
      pairs += candidates.filter { agrees($0, draft) }.map { (index, $0) }
    }
    return pairs + countPairs(drafts, candidates.filter { $0.unit.noun != nil })
  }

  /// Returns whether a quantity other than a count is on the scale of an indicator.
  private func agrees(_ quantity: Quantity, _ draft: IndicatorDraft) -> Bool {
    switch draft.target.unit {
    case .percent: quantity.unit == .percent && draft.question?.kind != .limitNotShare
    case .points:
      quantity.unit == .percent && (draft.target.rule != .towardTarget || speaksOfChange(quantity))
    case .days:
      quantity.unit == .days || quantity.unit == .none && horizons.horizon(of: quantity) != nil
    case .euro: quantity.unit == .euro
    case .counted, .none: quantity.unit == .none
    }
  }

  private func speaksOfChange(_ quantity: Quantity) -> Bool {
    quantity.change != nil
      || title.text.tokens.contains {
        Lexicon.rises.contains($0.folded) || Lexicon.falls.contains($0.folded)
      }
  }

  /// Pairs counts by their nouns, the best match first, and what is left of a strategic objective
  /// in its order.
  private func countPairs(
    _ drafts: [IndicatorDraft], _ candidates: [Quantity]
  ) -> [(index: Int, quantity: Quantity)] {
    var open: [(index: Int, noun: String)] = drafts.enumerated().compactMap { index, draft in
      guard draft.quantity != nil, case .counted(let noun) = draft.target.unit else { return nil }
      return (index, noun)
    }
    var left = candidates
    var pairs: [(index: Int, quantity: Quantity)] = []
    while let best = bestMatch(open, left) {
      pairs.append((open[best.open].index, left[best.left]))
      open.remove(at: best.open)
      left.remove(at: best.left)
    }
    if row.kind == .strategic, open.count == left.count {
      pairs += zip(open, left).filter { Stems.areAkin($0.noun, $1.unit.noun ?? "") }
        .map { ($0.index, $1) }
    }
    return pairs
  }

  private func bestMatch(
    _ open: [(index: Int, noun: String)], _ left: [Quantity]
  ) -> (open: Int, left: Int)? {
    var best: (open: Int, left: Int, score: Int)?
    for (i, draft) in open.enumerated() {
      for (j, quantity) in left.enumerated() {
        let score = Stems.shared(draft.noun, quantity.unit.noun ?? "")
        if score > (best?.score ?? 0) { best = (i, j, score) }
      }
    }
    return best.map { ($0.open, $0.left) }
  }

  /// Takes a quantity of the title as a later target, as agreement, or as a contradiction.
  private func weigh(_ quantity: Quantity, against draft: inout IndicatorDraft) {
    guard case .value(let comparator, let goal) = draft.target.criterion else { return }
    let value = value(of: quantity, for: draft)
    let horizon = horizons.horizon(of: quantity)
    if quantity.isThreshold {
      if value != goal { contradict(quantity, &draft) }
      return
    }
    guard draft.target.period == frame.year else { return }
    switch horizon {
    case .year(frame.programmingYear), .year(..<frame.programmingYear):
      if value != goal { contradict(quantity, &draft) }
    case .year(let year):
      setTerm(quantity, value, comparator, Period(year: year), &draft)
    case .term:
      setTerm(quantity, value, comparator, Period(years: frame.term), &draft)
      if value == goal {
        let term = "\(frame.term.lowerBound)–\(frame.term.upperBound)"
        draft.doubt(
          draft.reading,
          .yearOrTerm(
            value: draft.quantity?.text ?? "", year: "\(frame.programmingYear)", term: term))
      }
    case nil where value == goal:
      return
    case nil:
      guard row.kind == .strategic, frame.term.count > 1 else {
        return contradict(quantity, &draft)
      }
      weighWithoutHorizon(quantity, value, comparator, goal, &draft)
    }
  }

  /// Takes a count of the same things as their total over the term, if it is more than the year's;
  /// a number without things is part of a name (`Agricoltura 4.0`), and any other is asked about.
  private func weighWithoutHorizon(
    _ quantity: Quantity, _ value: Figure, _ comparator: Comparator, _ goal: Figure,
    _ draft: inout IndicatorDraft
  ) {
    let isSame = quantity.unit.noun != nil || draft.target.rule == .towardTarget
    if isSame, comparator.isCeiling || value > goal {
      setTerm(quantity, value, comparator, Period(years: frame.term), &draft)
    } else if quantity.unit != .none || quantity.comparator != nil {
      contradict(quantity, &draft)
    }
  }

  private func contradict(_ quantity: Quantity, _ draft: inout IndicatorDraft) {
    draft.doubt(
      .ambiguous, .differsFromTitle(cell: draft.quantity?.text ?? row.target, title: quantity.text))
  }

  private func setTerm(
    _ quantity: Quantity, _ value: Figure, _ comparator: Comparator, _ period: Period,
    _ draft: inout IndicatorDraft
  ) {
    guard draft.termTarget == nil else { return }
    let written = quantity.comparator.flatMap { $0 == .equal ? nil : $0 }
    draft.termTarget = TermTarget(
      comparator: written ?? (comparator.isCeiling ? .atMost : .atLeast), value: value,
      unit: draft.target.unit, period: period)
  }

  /// The value on the scale of the indicator: a change becomes an index.
  private func value(of quantity: Quantity, for draft: IndicatorDraft) -> Figure {
    guard draft.target.rule == .towardTarget,
      let change = quantity.change ?? draft.quantity?.change
    else { return quantity.figure }
    if draft.target.measure == .index { return change.applied(to: quantity.figure) }
    return change.isRise ? quantity.figure : -quantity.figure
  }
}
