import PerformanceModel

extension QuantityReader {
  /// A rate is a level; by a time, or of money, it must show in the unit, else it is in doubt.
  func setRate(of draft: inout IndicatorDraft, _ rate: Quantity.Rate) {
    draft.target.course = .level
    if case .counted(let unit) = draft.target.unit, unit.contains(rate.text) { return }
    if isNamed(rate) { return }
    let isOfThings = rate.kind == .thing && draft.target.measure == .count
    if isOfThings {
      draft.keep(rate.text)
    } else {
      draft.doubt(.ambiguous, .wordsNotUnderstood(words: rate.text))
    }
  }

  /// Returns whether formula or title count by the same things, and by as many.
  private func isNamed(_ rate: Quantity.Rate) -> Bool {
    let words = "\(formula.original) \(title.text)"
    return Stems.shared(rate.text, words) > 0 && figures(rate.text).isSubset(of: figures(words))
  }

  private func figures(_ text: String) -> Set<Figure> {
    Set(TokenizedText(text, language: frame.language).tokens.compactMap(\.figure))
  }

  /// A base beside a value that says no change: what an index is measured on, else a doubt.
  func setBase(of draft: inout IndicatorDraft, _ quantity: Quantity, _ base: String) {
    guard draft.target.measure == .index, quantity.unit != .points else {
      return draft.doubt(.ambiguous, .wordsNotUnderstood(words: base))
    }
    draft.target.baseline?.label = base
  }

  /// Doubts a number that can be another one, or a year.
  func doubtNumber(of draft: inout IndicatorDraft, _ quantity: Quantity) {
    if let other = quantity.otherFigure, isGroupingOpen(draft, quantity) {
      let language = frame.language
      draft.doubt(
        .ambiguous,
        .groupingInDoubt(
          number: quantity.text, reading: quantity.figure.text(in: language),
          otherReading: other.text(in: language)))
    }
    if quantity.isScaledTwice { draft.doubt(.ambiguous, .powerUnclear(value: quantity.text)) }
    if quantity.mayBeYear, draft.target.unit != .euro, isNearYear(quantity.figure) {
      draft.doubt(.ambiguous, .yearOrNumber(number: quantity.text))
    }
    if quantity.isMixedTime {
      draft.doubt(
        .ambiguous,
        .timeInDoubt(
          time: quantity.text,
          reading: "\(quantity.figure.text(in: frame.language)) \(quantity.unit.noun ?? "")"))
    }
  }

  /// Doubts a share of something that is no part of the formula: of a mean, of a past year
  /// (`95% della media nazionale`), or the distance from it (`within 2% of …`).
  func doubtReference(of draft: inout IndicatorDraft, _ quantity: Quantity) {
    let start = quantity.range.upperBound
    guard quantity.unit == .percent, quantity.change == nil, let link = content.text[start],
      QuantityReader.genitives.contains(link.folded)
    else { return }
    let isDistance =
      link.folded == "of" && content.text[quantity.range.lowerBound]?.folded == "within"
    let end = (start + 1...start + 4).first { place in
      content.text[place].map { token in
        QuantityReader.references.contains(token.folded)
          || token.year.map { $0 < frame.programmingYear } ?? false
      } ?? false
    }
    guard isDistance || end != nil else { return }
    let words = start..<min((end ?? start + 1) + 1, content.text.tokens.count)
    draft.doubt(.ambiguous, .wordsNotUnderstood(words: content.text.text(of: words)))
  }

  /// Doubts a number in words that counts something else than the formula (`no change`).
  func doubtThings(of draft: inout IndicatorDraft, _ quantity: Quantity) {
    guard quantity.isSpelledOut, let noun = quantity.unit.noun, !quantity.unit.isTime,
      Stems.shared(noun, "\(formula.original) \(title.text)") == 0
    else { return }
    draft.doubt(.ambiguous, .targetIsNotFormula(value: quantity.text, formula: formula.original))
  }

  private static let genitives: Set<String> = [
    "di", "del", "della", "dei", "dell", "delle", "of", "du", "de", "der", "des",
  ]
  private static let references: Set<String> = [
    "media", "medio", "average", "mean", "mediana", "median", "benchmark", "baseline", "moyenne",
    "promedio", "durchschnitts", "livello", "livelli", "level", "levels",
  ]

  /// Returns whether a mark before three digits leaves the number open: where nothing decides the
  /// language of numbers, and where a whole thing counted would be given in thousandths.
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
