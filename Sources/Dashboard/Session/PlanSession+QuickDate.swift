import Canvas
import PerformanceModel
import Wording

extension PlanSession {
  /// The date that a letter stands for: today, the end of a month or of a quarter; the one after
  /// the date shown when pressed again.
  func quickDate(for key: Key, now: String, _ phrases: Phrases) -> Day? {
    guard case .character(let letter) = key else { return nil }
    let shown = Day(typed: now)
    // A letter stands for a date where none is being typed.
    guard shown != nil || now.isEmpty else { return nil }
    switch String(letter) {
    case phrases.todayLetter: return today
    case phrases.monthLetter: return lastEnd(before: shown) { $0.endOfMonth }
    case phrases.quarterLetter: return lastEnd(before: shown) { $0.endOfQuarter }
    case "-", "+":
      guard let shown, now.count >= 10 else { return nil }
      return shown.adding(days: letter == "+" ? 1 : -1)
    default: return nil
    }
  }

  /// The last end of a span up to the proposed date; from an end shown already, the one before it.
  private func lastEnd(before shown: Day?, _ end: (Day) -> Day) -> Day {
    let last = latestEnd(upTo: proposedDate, end)
    guard let shown, shown <= last, end(shown) == shown else { return last }
    return latestEnd(upTo: shown.adding(days: -1), end)
  }

  private func latestEnd(upTo limit: Day, _ end: (Day) -> Day) -> Day {
    var day = limit
    while end(day) != day { day = startOfMonth(day).adding(days: -1) }
    return day
  }

  private func startOfMonth(_ day: Day) -> Day {
    day.adding(days: 1 - day.components.day)
  }
}
