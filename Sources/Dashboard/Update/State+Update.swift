import Canvas
import PerformanceModel

extension State {
  /// Handles a message and returns the effects to run; the only way to a new state.
  public mutating func update(_ message: Message, at moment: Moment) -> [Effect] {
    advance(to: moment.today)
    defer { clampSelectionAndScroll() }
    switch message {
    case .key(let key): return handle(key, at: moment)
    case .resized(let size): shell.size = size
    case .saved(let last): session.acknowledge(last)
    case .backupMissing(let words): notice = Notice(words, .warning)
    case .saveFailed(let reason):
      session.saving = .failed(reason: reason)
      notice = Notice(phrases.saveFailed(reason), .failure)
    case .saveRefused(let plan, let reason): return handleRefusal(plan, because: reason)
    case .planChanged(let plan):
      let before = session.derived.digest.conflictCount
      replacePlan(by: plan)
      notice = conflictNotice(before: before) ?? notice ?? Notice(phrases.planReloaded)
    case .correctionRead(let code, let target):
      guard let form = dialog as? ReviewForm, form.code == code else { return [] }
      return form.correct(to: target, in: &self, at: moment)
    case .correctionRefused(let code, let reason):
      guard let form = dialog as? ReviewForm, form.code == code else { return [] }
      form.refuse(because: reason, in: &self)
    case .themesNamed(let titles): shell.themeTitles = titles
    case .fileIs(let condition): return session.handle(condition)
    }
    return []
  }

  /// Follows the calendar.
  private mutating func advance(to day: Day) {
    guard day != session.today else { return }
    let selected = dialog?.selectedName(in: self)
    session.advance(to: day)
    dialog = dialog?.refreshed(in: self, keeping: selected)
  }

  /// Drops events that can never be saved with all that build on them, says so, and saves the rest.
  private mutating func handleRefusal(_ plan: Plan, because reason: String) -> [Effect] {
    session.dropRefused(by: plan)
    replacePlan(by: plan)
    let unsaved = session.unsaved
    session.saving = unsaved.isEmpty ? .saved : .saving
    notice = Notice(phrases.saveRefused(reason), .failure)
    return unsaved.isEmpty ? [] : [.save(unsaved)]
  }

  /// Replaces the plan with a changed one, keeping the reader's position.
  private mutating func replacePlan(by plan: Plan) {
    let selected = dialog?.selectedName(in: self)
    session.replacePlan(by: plan)
    navigation.keepRoutes(of: self.plan)
    clampSelectionAndScroll()
    dialog = dialog?.refreshed(in: self, keeping: selected)
  }

  /// Returns a message about conflicts that came with a change of the file, or were there at the
  /// start.
  func conflictNotice(before: Int) -> Notice? {
    let count = session.derived.digest.conflictCount
    return count > before ? Notice(phrases.conflictsFound(count), .warning) : nil
  }

  private mutating func handle(_ key: Key, at moment: Moment) -> [Effect] {
    notice = nil
    if case .mouse(let event) = key { return handle(event, at: moment) }
    if type(key) { return [] }
    guard let binding = shell.keys.binding(of: key, in: keyContext) else {
      notice = Notice(phrases.unknownKey(key.name(in: phrases, shell.symbols)), .warning)
      return []
    }
    let effects = dispatch(binding.command, at: moment)
    // A digit typed on a row is the first character of its figure.
    if binding.command == .show(.quickEntry), dialog is QuickEntry,
      case .character(let digit) = key, digit.isWholeNumber || digit == "-"
    {
      _ = type(key)
    }
    return effects
  }

  /// Handles a key as text where text is typed; returns whether it was text.
  private mutating func type(_ key: Key) -> Bool {
    if let dialog { return dialog.type(key, in: &self) }
    var editor = TextEditor(navigation.filter.text)
    guard navigation.isTypingFilter, key != .character("?"), editor.handle(key) else {
      return false
    }
    navigation.narrow(to: editor.text, in: plan)
    return true
  }
}
