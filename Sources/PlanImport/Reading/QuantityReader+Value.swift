import PerformanceModel

extension QuantityReader {
  /// A value with its comparison, as written or by the direction of its measure.
  func plainDraft(of quantity: Quantity) -> IndicatorDraft {
    let scale = Scale(quantity, formula: formula, reader: reader)
    let unit: QuantityUnit =
      switch scale.unit {
      case .percent: .percent
      case .days: .days
      case .counted(let noun): .noun(noun)
      case .euro, .points, .none: quantity.unit
      }
    let past = past
    let comparison = Comparison(
      quantity,
      direction: DirectionRule(
        quantity: quantity, unit: unit, formula: formula, title: title,
        base: past?.figure ?? reader.baseFigure
      ).direction,
      isWholeShare: scale.unit == .percent && quantity.figure == 100, language: frame.language)
    var draft = self.draft(
      .value(comparison.comparator, comparison.figure), scale, rule: comparison.comparator.rule)
    draft.reading = comparison.reading
    draft.question = comparison.question
    if let doubt = scale.doubt { draft.doubt(doubt.reading, doubt.question) }
    if scale.measure == .index { draft.target.baseline = formulaBaseline }
    setStart(of: &draft, quantity, past)
    return draft
  }
}
