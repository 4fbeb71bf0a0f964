import Canvas
import PerformanceModel

extension State {
  /// Takes a message and returns what is to be done outside.
  public mutating func update(_ message: Message, at moment: Moment) -> [Effect] {
    advance(to: moment.today)
    defer { clampSelectionAndScroll() }
    switch message {
    case .key(let key): return handle(key, at: moment)
    case .resized(let size):
      self.size = size
      return []
    case .saved(let last):
      acknowledge(last)
      isFileUnreadable = false
      return []
    case .saveFailed(let reason):
      saving = .failed(reason: reason)
      notice = Notice(phrases.saveFailed(reason), .failure)
      return []
    case .saveRefused(let plan, let reason): return takeRefusal(plan, because: reason)
    case .planChanged(let plan):
      isFileUnreadable = false
      let before = digest.conflictCount
      replacePlan(by: plan)
      notice = conflictNotice(before: before) ?? notice
      if notice == nil { notice = Notice(phrases.planReloaded) }
      return []
    case .correctionRead(let code, let target):
      return takeCorrection(target, of: code, at: moment)
    case .correctionRefused(let code, let reason):
      refuseCorrection(of: code, because: reason)
      return []
    case .themesNamed(let titles):
      themeTitles = titles
      return []
    case .planUnreadable(let reason):
      isFileUnreadable = true
      notice = Notice(phrases.planUnreadable(reason), .failure)
      return []
    }
  }

  /// Gives up what can never be saved, with all that builds on it, says so, and saves the rest.
  private mutating func takeRefusal(_ plan: Plan, because reason: String) -> [Effect] {
    var kept = plan
    var names: Set<String> = []
    for event in unsaved {
      let isLost = event.basis.contains(where: names.contains)
      if isLost || kept.refusal(of: event)?.isBinding == true || !kept.apply(event) {
        names.insert(event.id)
      }
    }
    unsaved.removeAll { names.contains($0.id) }
    for change in [\State.undoable, \State.redoable] {
      self[keyPath: change].removeAll { $0.events.contains { names.contains($0.id) } }
    }
    replacePlan(by: plan)
    saving = unsaved.isEmpty ? .saved : .saving
    notice = Notice(phrases.saveRefused(reason), .failure)
    return unsaved.isEmpty ? [] : [.save(unsaved)]
  }

  /// Follows the calendar: a dashboard that shows today goes on showing today.
  private mutating func advance(to day: Day) {
    guard day != today else { return }
    let followsToday = asOf == today
    today = day
    if followsToday { show(asOf: day) }
  }

  /// Shows the plan as of another day.
  mutating func show(asOf day: Day) {
    asOf = day
    refresh()
  }

  private mutating func acknowledge(_ last: String) {
    if let index = unsaved.firstIndex(where: { $0.id == last }) {
      unsaved.removeFirst(index + 1)
    }
    if !isReadOnly { saving = unsaved.isEmpty ? .saved : .saving }
  }

  private mutating func handle(_ key: Key, at moment: Moment) -> [Effect] {
    notice = nil
    if case .mouse(let event) = key { return handle(event, at: moment) }
    if let effects = takeTyping(key, at: moment) { return effects }
    guard let binding = keys.binding(of: key, in: keyContext) else {
      notice = Notice(phrases.unknownKey(key.name(in: phrases, symbols)), .warning)
      return []
    }
    let effects = dispatch(binding.command, at: moment)
    // A figure begun on a row is its first character.
    if binding.command == .enterQuickly, case .quickEntry = dialog,
      case .character(let digit) = key, digit.isWholeNumber || digit == "-"
    {
      return effects + (takeTyping(key, at: moment) ?? [])
    }
    return effects
  }

  /// Does what a command says, by key or by click, where it can be given now; else says why not.
  mutating func dispatch(_ command: Command, at moment: Moment) -> [Effect] {
    let binding = keys.bindings(in: keyContext).first { $0.command == command }
    guard binding?.isAvailable(self) != false else {
      notice = binding?.why.map { Notice($0(phrases), .warning) }
      return []
    }
    return perform(command, at: moment)
  }
}
