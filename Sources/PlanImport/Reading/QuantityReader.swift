import PerformanceModel

/// Makes an indicator of one quantity of a target cell.
struct QuantityReader {
  let reader: TargetReader
  let formula: Formula
  let content: AnalysedText

  init(_ reader: TargetReader, _ formula: Formula, _ content: AnalysedText) {
    self.reader = reader
    self.formula = formula
    self.content = content
  }

  var frame: ReadingFrame { reader.frame }
  var title: TokenizedText { reader.title.text }

  /// Makes the indicator, with the doubts that the quantity leaves.
  func draft(of quantity: Quantity) -> IndicatorDraft {
    var quantity = settled(quantity)
    if let change = hiddenChange(quantity) { quantity.change = change }
    let isLooseDash = quantity.change?.isDashApart == true && !isFall(quantity)
    if isLooseDash { quantity.change = nil }
    var draft = draft(ofSettled: quantity)
    if isLooseDash { draft.doubt(.ambiguous, .dashOrMinus(words: quantity.text)) }
    if quantity.upperEnd != nil, let figure = draft.target.criterion?.figure {
      draft.doubt(
        .ambiguous, .rangeGiven(range: quantity.text, end: figure.text(in: frame.language)))
    }
    if quantity.change == nil, let base = quantity.base { setBase(of: &draft, quantity, base) }
    if let rate = quantity.rate, rate.kind != .year { setRate(of: &draft, rate) }
    draft.quantity = quantity
    doubtNumber(of: &draft, quantity)
    doubtReference(of: &draft, quantity)
    doubtThings(of: &draft, quantity)
    fitPeriod(of: &draft, quantity)
    return draft
  }

  private func draft(ofSettled quantity: Quantity) -> IndicatorDraft {
    if quantity.unit == .percentagePoints { return pointsDraft(of: quantity) }
    if quantity.change != nil { return changeDraft(of: quantity) }
    return quantity.unit == .days && formula.isShare
      ? limitDraft(of: quantity) : plainDraft(of: quantity)
  }

  /// The quantity on the scale of the column of units or of its whole; a way that no word of change
  /// makes one is a range.
  private func settled(_ quantity: Quantity) -> Quantity {
    var quantity = quantity
    if quantity.unit == .none, let unit = reader.row.unit.map({ UnitColumn($0) }), unit.power > 0,
      !content.text.tokens.contains(where: { Lexicon.scales[$0.folded] != nil })
    {
      quantity.figure = quantity.figure.timesTen(unit.power) ?? quantity.figure
      quantity.upperEnd = quantity.upperEnd?.timesTen(unit.power)
      quantity.start = quantity.start?.timesTen(unit.power)
    }
    if formula.isInPercent, let share = share(of: quantity) { quantity.figure = share }
    if quantity.mayBeRange, !DirectionRule.speaksOfRise(title), let start = quantity.start {
      (quantity.upperEnd, quantity.figure, quantity.start) = (quantity.figure, start, nil)
    }
    return quantity
  }

  /// The percentage of a part of a whole (`9 su 10`).
  private func share(of part: Quantity) -> Figure? {
    guard part.unit == .none, part.figure > 0, let whole = content.whole(of: part),
      whole.unit == .none, whole.figure >= part.figure
    else { return nil }
    return (Rational.hundred * Rational(part.figure) / Rational(whole.figure))?
      .truncated(decimals: 10)
  }

  /// A term where the formula is a share in time: all acts within it, in doubt.
  private func limitDraft(of quantity: Quantity) -> IndicatorDraft {
    let scale = Scale.share(formula, reader: reader)
    var draft = self.draft(.value(.atLeast, 100), scale, rule: .valueOverTarget)
    draft.reading = .ambiguous
    draft.question = .limitNotShare(cell: content.text.text, formula: formula.original)
    return draft
  }

  func draft(
    _ criterion: Criterion, _ scale: Scale, rule: AchievementRule
  ) -> IndicatorDraft {
    let course = CourseRule.course(
      of: scale.measure, formula: formula.isEmpty ? reader.titleFormula : formula,
      unit: scale.unit, context: content.text.text)
    let isRatio = scale.measure == .ratio || scale.measure == .index
    return IndicatorDraft(
      formula: reader.row.formulaCell,
      target: Target(
        criterion: criterion, unit: scale.unit, measure: scale.measure, course: course, rule: rule,
        period: frame.year),
      reading: .written,
      ratioLabels: isRatio
        ? formula.quotient.map {
          RatioLabels(numerator: $0.numerator, denominator: $0.denominator)
        } : nil)
  }
}
