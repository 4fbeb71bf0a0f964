import PerformanceModel

/// What is unlikely, though possible, in a measurement that is about to be saved.
public enum EntryWarning: Hashable, Sendable {
  /// A total is lower than on an earlier day.
  case totalFell(Day)
  /// The figure is ten times the last one, or a tenth of it.
  case jumped(Day)
  /// The day lies before the period begins; the figure will be shown, not judged.
  case beforePeriod(Day)
  /// The day lies after the due date; the figure comes too late to count.
  case afterDue(Day)
  /// A later figure stands already and decides instead.
  case laterDecides(Day)
  /// A share of more than the whole; what stood last for it where that was a quotient.
  case aboveWhole(isQuotient: Bool, last: Measurement.Entry?)
  /// A number below zero of what is counted.
  case negative

  /// Whether it is so likely a slip of the pen that a person has to say it twice.
  public var asksAgain: Bool {
    switch self {
    case .aboveWhole, .negative: true
    case .totalFell, .jumped, .beforePeriod, .afterDue, .laterDecides: false
    }
  }
}

extension Phrases {
  /// Returns what is unlikely.
  public func warning(_ warning: EntryWarning) -> String {
    switch warning {
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
