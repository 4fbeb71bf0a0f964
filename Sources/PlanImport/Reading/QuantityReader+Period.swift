import PerformanceModel

extension QuantityReader {
  /// The time that stands beside the number, else the years that the formula measures, or the whole
  /// term where the cell says so.
  func fitPeriod(of draft: inout IndicatorDraft, _ quantity: Quantity) {
    let horizon = HorizonFinder(text: content.text, frame: frame)
    draft.target.isIndivisible = horizon.isIndivisible
    if horizon.isIndivisible || horizon.bindsTerm && content.moments.isEmpty {
      draft.target.period = Period(years: frame.term)
    }
    if let moment = quantity.moment { fit(&draft, to: moment) }
    guard draft.target.measure == .index || draft.target.measure == .ratio,
      let years = formula.quotient?.numeratorYears, years.lowerBound >= frame.programmingYear,
      years.upperBound <= frame.term.upperBound
    else { return }
    draft.target.period = Period(years: years)
  }

  private func fit(_ draft: inout IndicatorDraft, to moment: Moment) {
    let year = frame.programmingYear
    switch moment {
    case .year(let own, let isDeadline):
      guard own > year else { return }
      draft.target.period = isDeadline ? Period(years: year...own) : Period(year: own)
      if !isDeadline { draft.doubt(.inferred, .laterYearOnly(year: "\(own)")) }
      if !frame.term.contains(own) {
        draft.doubt(draft.reading, .dateOutsidePlan(date: frame.text(.last(ofYear: own))))
      }
    case .years(let years):
      guard years.upperBound >= year else { return }
      draft.target.period = Period(years: min(year, max(years.lowerBound, year))...years.upperBound)
    case .day(let day):
      guard day.year > year || day.year == year && content.quantities.count > 1 else { return }
      draft.target.dueDate = day
      if day.year > year { draft.target.period = frame.period(through: day) }
    case .unclear:
      let term = "\(frame.term.lowerBound)–\(frame.term.upperBound)"
      draft.doubt(.ambiguous, .yearOrTerm(value: content.text.text, year: "\(year)", term: term))
    }
  }
}
