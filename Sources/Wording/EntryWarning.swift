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
    }
  }
}
