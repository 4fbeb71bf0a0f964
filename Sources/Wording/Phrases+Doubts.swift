import PerformanceModel

extension Phrases {
  /// Returns a doubt about a measurement.
  public func words(of doubt: MeasurementWarning) -> String {
    switch doubt {
    case .totalFell(let day):
      say(
        "Attenzione: il totale è più basso che al \(self.day(day)).",
        "Check: the total is lower than on \(self.day(day)).")
    case .jumped(let day):
      say(
        "Attenzione: dieci volte tanto, o un decimo, rispetto al \(self.day(day)).",
        "Check: ten times, or a tenth of, the value of \(self.day(day)).")
    case .beforePeriod(let day):
      say(
        "Prima dell'inizio del periodo (\(self.day(day))): sarà mostrata, ma non valutata.",
        "Before the period begins (\(self.day(day))): shown, but not assessed.")
    case .afterDue(let day):
      say(
        "Dopo la scadenza (\(self.day(day))): sarà mostrata, ma non valutata.",
        "After the due date (\(self.day(day))): shown, but not assessed.")
    case .laterDecides(let day):
      say(
        "Si aggiunge allo storico: resta determinante la misurazione al \(self.day(day)).",
        "Added to the history: the measurement of \(self.day(day)) still decides.")
    case .aboveWhole(let isQuotient, let last): aboveWhole(isQuotient, last)
    case .negative: say("Un numero negativo: è giusto?", "A negative number: is that right?")
    }
  }

  private func aboveWhole(_ isQuotient: Bool, _ last: Measurement.Entry?) -> String {
    let whole = percent(100 as Figure)
    if isQuotient {
      return say(
        "Più del \(whole): il numeratore supera il denominatore. È giusto?",
        "More than \(whole): the numerator exceeds the denominator. Is that right?")
    }
    guard case .ratio(let part, let all)? = last else {
      return say("Più del \(whole): è giusto?", "More than \(whole): is that right?")
    }
    let before = "\(part.text(in: language))/\(all.text(in: language))"
    return say(
      "Più del \(whole): manca il denominatore? (prima \(before))",
      "More than \(whole): is the denominator missing? (before: \(before))")
  }

  /// The key that records a measurement in doubt.
  public var onceMore: String {
    say("Invio di nuovo registra.", "Enter again records it.")
  }
}
