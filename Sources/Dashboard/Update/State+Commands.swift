import Canvas
import PerformanceModel

extension State {
  /// Performs a command given by key or click, or says why it cannot be given now.
  mutating func dispatch(_ command: Command, at moment: Moment) -> [Effect] {
    let binding = shell.keys.bindings(in: keyContext).first { $0.command == command }
    guard binding?.isAvailable(self) != false else {
      notice = binding?.why.map { Notice($0(phrases), .warning) }
      return []
    }
    return perform(command, at: moment)
  }

  /// Performs a command and returns the effects to run.
  mutating func perform(_ command: Command, at moment: Moment) -> [Effect] {
    // The warning before a quit that loses something counts for the very next command only.
    if command != .run(.quit) { shell.isLeaving = false }
    switch command {
    case .move(let move): return self.move(move)
    case .go(let go): self.go(go)
    case .arrange(let arrange): return reorder(arrange)
    case .date(let step):
      session.show(asOf: session.day(after: step))
      notice = noticeOfDate()
    case .edit(let edit): return dialog?.edit(edit, in: &self, at: moment) ?? []
    case .choose(let choose): dialog?.choose(choose, in: &self)
    case .answer(.confirm): return dialog?.confirm(in: &self, at: moment) ?? []
    case .answer(.close), .answer(.decline): return dialog?.close(in: &self) ?? []
    case .record(let record): return self.record(record, at: moment)
    case .run(let program): return run(program)
    case .show(let opening): return show(opening)
    }
    return []
  }

  /// Opens a dialog, where there is something to open.
  private mutating func show(_ opening: Opening) -> [Effect] {
    guard let next = opening.dialog(&self) else { return [] }
    dialog = next
    return next.opening
  }

  private mutating func go(_ go: Command.Go) {
    switch go {
    case .open: open()
    case .back:
      if case .detail = route.kind {
        dialog = navigation.routes.removeLast().origin?.refreshed(in: self, keeping: nil)
      } else if !navigation.filter.isEmpty {
        navigation.filter = Filter()
      } else if navigation.routes.count > 1 {
        navigation.routes.removeLast()
      }
    case .showWorklist: navigation.push(.worklist(nil))
    case .showPlan: navigation.push(.browse(area: nil))
    }
  }

  private mutating func open() {
    if let dialog { return dialog.open(in: &self) }
    if navigation.isTypingFilter {
      navigation.isTypingFilter = false
      return
    }
    switch route.selection {
    case .area(let code):
      if case .browse(nil) = route.kind {
        navigation.toggleFold(.area(code))
      } else {
        navigation.push(.browse(area: code))
      }
    case .plan: navigation.push(.browse(area: nil))
    case .need(let need): navigation.push(.worklist(need))
    case .conflicts: _ = show(.conflicts)
    case .due(let code), .objective(let code), .recent(let code, _):
      navigation.push(.detail(code))
    case .heading(let area, let kind): navigation.toggleFold(.heading(area, kind))
    case nil: notice = Notice(phrases.noRows)
    }
  }

  /// Shows an objective that the dialog names; the way back leads to the dialog.
  mutating func leaveDialog(for code: Code) {
    navigation.push(.detail(code))
    route.origin = dialog
    dialog = nil
  }

  private mutating func run(_ program: Command.Program) -> [Effect] {
    switch program {
    case .toggleMouse: return shell.toggleMouse()
    case .redraw: return [.redraw]
    case .retrySaving:
      let effects = session.retrySaving()
      if effects.isEmpty { notice = Notice(phrases.allIsSaved, .success) }
      return effects
    case .suspend: return [.suspend]
    case .quit:
      guard case .failed = session.saving, !shell.isLeaving else { return [.quit] }
      shell.isLeaving = true
      notice = Notice(phrases.quitWithoutSaving, .failure)
      return []
    }
  }
}

extension State {
  /// Folds, narrows and sorts the list shown.
  private mutating func reorder(_ arrange: Command.Arrange) -> [Effect] {
    switch arrange {
    case .toggleFold: navigation.toggleFoldOfSelection(in: plan)
    case .foldAll: navigation.toggleAllFolds(in: plan)
    case .search: navigation.search()
    case .clearFilter: navigation.clearFilter()
    case .changeOrder: navigation.sortByNextOrder()
    case .reverseOrder: navigation.isReversed.toggle()
    case .toggleMine:
      guard session.office == nil else { return show(office: nil) }
      let own = session.offices.first { $0.name == session.ownOffice }
      return own.map { show(office: $0.name) } ?? show(.offices)
    }
    return []
  }

  /// Shows the objectives of one office alone, or all again.
  mutating func show(office name: String?) -> [Effect] {
    session.office = name
    session.ownOffice = name ?? session.ownOffice
    session.narrow()
    selectFilledArea()
    notice = Notice(name.map(phrases.officeAlone) ?? phrases.allOffices)
    guard let ownOffice = session.ownOffice else { return [] }
    return [.remember(.office(ownOffice, isAlone: name != nil))]
  }

  /// Selects the first area with objectives of the office shown, if the current one has none.
  private mutating func selectFilledArea() {
    guard case .area(let code)? = route.selection, case .overview = route.kind else { return }
    let filled = zip(plan.areas, session.derived.means.areas)
      .filter { $0.1.objectiveCount > 0 }.map(\.0.code)
    guard !filled.contains(code), let first = filled.first else { return }
    route.selection = .area(first)
  }

  /// Returns a message about the day shown, and where `=` goes from there.
  func noticeOfDate() -> Notice {
    let next = session.dateToReturnTo
    let way = next == session.today ? phrases.toTodayWay : phrases.toDateWay(next)
    return Notice(phrases.shownAsOf(asOf), way: next == asOf ? nil : way)
  }
}
