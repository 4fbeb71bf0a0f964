import PerformanceModel

extension QuantityReader {
  /// A rate is a level; by a time, or of money, it must show in the unit, else it is in doubt.
  func setRate(of draft: inout IndicatorDraft, _ rate: Quantity.Rate) {
    draft.target.course = .level
    if case .counted(let unit) = draft.target.unit, unit.contains(rate.text) { return }
    let isOfThings = rate.kind == .thing && draft.target.measure == .count
    draft.doubt(
      isOfThings ? .written : .ambiguous, isOfThings ? .partKept : .wordsNotUnderstood, [rate.text])
  }

  /// A base beside a value that says no change: what an index is measured on, else a doubt.
  func setBase(of draft: inout IndicatorDraft, _ quantity: Quantity, _ base: String) {
    guard draft.target.measure == .index else {
      return draft.doubt(.ambiguous, .wordsNotUnderstood, [base])
    }
    draft.target.baseline?.label = base
  }

  /// Doubts a number that can be another one, or a year.
  func doubtNumber(of draft: inout IndicatorDraft, _ quantity: Quantity) {
    if let other = quantity.otherFigure, isGroupingOpen(draft, quantity) {
      let language = frame.language
      draft.doubt(
        .ambiguous, .groupingInDoubt,
        [quantity.text, quantity.figure.text(in: language), other.text(in: language)])
    }
    if quantity.mayBeYear, draft.target.unit != .euro, isNearYear(quantity.figure) {
      draft.doubt(.ambiguous, .yearOrNumber, [quantity.text])
    }
    if quantity.isMixedTime {
      draft.doubt(
        .ambiguous, .timeInDoubt,
        [quantity.text, "\(quantity.figure.text(in: frame.language)) \(quantity.unit.noun ?? "")"])
    }
  }

  /// Whether a mark before three digits leaves the number open: where nothing decides the language of
  /// numbers, and where a whole thing counted would be given in thousandths.
  private func isGroupingOpen(_ draft: IndicatorDraft, _ quantity: Quantity) -> Bool {
    if frame.numbers.isOpen { return true }
    guard let other = quantity.otherFigure, other > quantity.figure else { return false }
    switch draft.target.measure {
    case .count: return draft.target.course == .cumulative || draft.target.unit != .none
    case .money, .duration: return true
    case .ratio, .percentage, .index, .yesNo, .milestone: return false
    }
  }

  private func isNearYear(_ figure: Figure) -> Bool {
    let year = frame.programmingYear
    return figure >= Figure(year - 20) && figure <= Figure(year + 10)
  }
}
