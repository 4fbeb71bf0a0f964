import Canvas
import PerformanceModel
import Wording

extension PlanSession {
  /// Returns the field of a date after a key that means one; `nil` after any other key.
  ///
  /// Such letters also begin words: once a word is recognised, it replaces the date.
  func quickDate(for key: Key, in editor: TextEditor, _ phrases: Phrases) -> TextEditor? {
    guard case .character(let letter) = key else { return nil }
    let typed = editor.shorthand + String(letter)
    if let day = quickDate(for: key, now: editor.text, phrases) {
      return TextEditor(phrases.day(day), isProposal: true, shorthand: typed)
    }
    let isWord = !editor.shorthand.isEmpty && DayReader.isBeginning(typed)
    return isWord ? TextEditor(typed) : nil
  }

  /// Returns the date that a key means: today, the end of a month or quarter, a day more or less.
  ///
  /// Pressed again, a letter gives the end before the one shown.
  private func quickDate(for key: Key, now: String, _ phrases: Phrases) -> Day? {
    guard case .character(let letter) = key else { return nil }
    let shown = Day(typed: now)
    // A letter means a date only where no date is being typed.
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

  /// Returns the last end of a span up to the proposed date, or the one before an end shown
  /// already.
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
