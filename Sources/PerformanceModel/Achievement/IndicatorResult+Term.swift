extension IndicatorResult {
  /// Returns how much of a floor for the whole term is reached, in percent; `nil` where the figure is
  /// no total of things or money counted from the beginning of the term.
  public func share(of term: TermTarget) -> Rational? {
    guard target.course == .cumulative, [.count, .money].contains(target.measure),
      target.period.start == term.period.start, target.unit == term.unit, term.comparator.isFloor,
      let value = measurement?.value, measurement?.date ?? asOf >= term.period.start
    else { return nil }
    return value * .hundred / Rational(term.value)
  }
}
