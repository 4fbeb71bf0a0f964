import Canvas
import PerformanceModel

extension State {
  /// Takes a key as text where text is typed; `nil` when it is none of the text's keys.
  mutating func takeTyping(_ key: Key, at moment: Moment) -> [Effect]? {
    if isTypingFilter, dialog == nil { return takeFilterText(key) }
    switch dialog {
    case .entry(let form): return takeEntryText(key, form)
    case .palette(let palette): return takePaletteText(key, palette)
    case .quickEntry(var quick):
      guard quick.editor.take(key) else { return nil }
      quick.doubtShown = nil
      dialog = .quickEntry(quick)
      return []
    case .prompt(let prompt): return takePromptText(key, prompt)
    case .review(var form):
      guard form.focused.take(key) else { return nil }
      form.fault = nil
      dialog = .review(form)
      return []
    case .help, .explain, .discardEntry, .filters, .offices, .themes, .measurements, .history,
      .conflicts,
      .planInformation, nil:
      return nil
    }
  }

  private mutating func takeFilterText(_ key: Key) -> [Effect]? {
    if key == .character("?") { return nil }
    var editor = TextEditor(filter.text)
    guard editor.take(key) else { return nil }
    filter.text = editor.text
    // A code that is typed is meant itself, not what contains it.
    if let code = Code(editor.text), plan.objective(code) != nil {
      route.selection = .objective(code)
    }
    return []
  }

  private mutating func takeEntryText(_ key: Key, _ form: EntryForm) -> [Effect]? {
    guard let field = form.focused else { return nil }
    var form = form
    switch field.kind {
    case .answer:
      guard let answer = answer(for: key, now: field.editor.text) else { return nil }
      form.set(.answer, to: answer)
    case .date:
      guard let date = quickDate(for: key, now: field.editor.text) else {
        guard form.fields[form.focus].editor.take(key) else { return nil }
        break
      }
      form.set(.date, to: phrases.day(date))
    case .numerator, .denominator, .value, .note, .evidence, .cause, .author:
      guard form.fields[form.focus].editor.take(key) else { return nil }
    }
    form.doubtShown = nil
    dialog = .entry(fitted(form))
    return []
  }

  private func answer(for key: Key, now: String) -> String? {
    switch key {
    case .character("s"), .character("y"), .character("+"): "+"
    case .character("n"), .character("-"): "-"
    case .character(" "), .left, .right: now == "+" ? "-" : "+"
    case .backspace, .delete: ""
    default: nil
    }
  }

  /// The date that a letter stands for: today, the end of a month or of a quarter; the one after
  /// the date shown when pressed again.
  func quickDate(for key: Key, now: String) -> Day? {
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

  private mutating func takePaletteText(_ key: Key, _ palette: Palette) -> [Effect]? {
    var palette = palette
    guard palette.query.take(key) else { return nil }
    palette.selection = 0
    dialog = .palette(palette)
    return []
  }
}
