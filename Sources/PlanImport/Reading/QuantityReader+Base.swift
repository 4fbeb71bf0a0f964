import PerformanceModel

extension QuantityReader {
  /// The value of the past that the cell gives beside the target (`30 gg (da 45)`).
  var past: Quantity? {
    let pasts = content.quantities.filter { $0.isPast(before: frame.programmingYear) }
    return pasts.count == 1 ? pasts[0] : nil
  }

  /// Keeps where the way to the value starts; a way that the cell itself names is judged by its
  /// length.
  func setStart(of draft: inout IndicatorDraft, _ quantity: Quantity, _ past: Quantity?) {
    if draft.target.baseline != nil, quantity.start != nil {
      draft.doubt(.ambiguous, .wordsNotUnderstood(words: quantity.text))
    }
    guard draft.target.baseline == nil, let start = quantity.start ?? past?.figure else {
      return
    }
    draft.target.baseline = Baseline(
      label: quantity.start == nil
        ? past?.text ?? "" : start.text(in: frame.language), value: start)
    let isWay = quantity.start != nil || past?.label == .origin
    guard isWay, let comparator = draft.target.criterion?.comparator, comparator != .equal,
      start != quantity.figure
    else { return }
    draft.target.rule = .towardTarget
    if comparator.isFloor == (start > quantity.figure) {
      draft.doubt(.ambiguous, .directionInDoubt(value: quantity.text))
    }
  }

  /// The past that an index divides by.
  var formulaBaseline: Baseline? {
    formula.quotient.map { quotient in
      Baseline(
        label: quotient.denominator, date: lastDay(of: quotient.denominator), value: 100)
    }
  }

  /// The last day of the last year, or the last date, that a text names.
  func lastDay(of text: String) -> Day? {
    if let day = AnalysedText(text, in: frame).dates.last?.day { return day }
    return Quotient(in: TokenizedText("x/\(text)", language: frame.language))?.denominatorYears
      .map { Day.last(ofYear: $0.upperBound) }
  }
}
