import PerformanceModel

extension Phrases {
  /// Returns what is unlikely.
  public func words(of doubt: MeasurementDoubt) -> String {
    switch doubt {
    case .totalFell(let day):
      say(
        "Attenzione: il totale è più basso che al \(self.day(day)).",
        "Take care: the total is lower than on \(self.day(day)).")
    case .jumped(let day):
      say(
        "Attenzione: dieci volte tanto, o un decimo, rispetto al \(self.day(day)).",
        "Take care: ten times, or a tenth of, the figure of \(self.day(day)).")
    case .beforePeriod(let day):
      say(
        "Prima dell'inizio del periodo (\(self.day(day))): si vedrà, non conterà.",
        "Before the period begins (\(self.day(day))): shown, not judged.")
    case .afterDue(let day):
      say(
        "Dopo la scadenza (\(self.day(day))): non conterà per l'obiettivo.",
        "After the due date (\(self.day(day))): it will not count.")
    case .laterDecides(let day):
      say(
        "Si aggiunge alla storia: decide la cifra già inserita al \(self.day(day)).",
        "Added to the history: the figure of \(self.day(day)) decides.")
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

  /// What to press where something unlikely is meant.
  public var onceMore: String {
    say("Invio di nuovo registra.", "Enter again records it.")
  }
}
