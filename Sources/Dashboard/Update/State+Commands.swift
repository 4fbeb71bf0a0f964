import Canvas
import PerformanceModel

extension State {
  /// Does what a command says and returns what is to be done outside.
  mutating func perform(_ command: Command, at moment: Moment) -> [Effect] {
    // The warning before a quit that loses something counts for the very next command only.
    if command != .quit { isLeaving = false }
    switch command {
    case .moveUp, .moveDown, .pageUp, .pageDown, .moveToFirst, .moveToLast, .scrollDetailUp,
      .scrollDetailDown:
      return move(command)
    case .open: open()
    case .back: goBack()
    case .close: return close()
    case .toggleFold, .foldAll, .search, .clearFilter, .filter, .toggleChoice, .clearChoices,
      .changeOrder, .reverseOrder:
      reorder(command)
    case .toggleMine: return toggleMine()
    case .chooseOffice: return chooseOffice()
    case .assign: openAssignment()
    case .chooseDate: openDatePrompt()
    case .enterMeasurement: openEntry()
    case .enterQuickly: openQuickEntry()
    case .showMeasurements: openMeasurements()
    case .correctMeasurement: correctSelected()
    case .retractMeasurement: retractSelected()
    case .explain: explain()
    case .reviewReading: openReview()
    case .showConflicts: openConflicts()
    case .settleConflict: chooseSide()
    case .undo: return undo(at: moment)
    case .redo: return redo(at: moment)
    case .showWorklist: routes.append(Route(.worklist(nil)))
    case .showPlan: routes.append(Route(.browse(area: nil)))
    case .monthBack, .monthForward, .quarterBack, .quarterForward, .yearBack, .yearForward,
      .backToToday:
      stepDate(command)
    case .showHelp: showHelp()
    case .showPalette: dialog = .palette(Palette())
    case .showHistory: dialog = .history(selection: 0)
    case .showPlanInformation: dialog = .planInformation(top: 0)
    case .chooseTheme:
      dialog = .themes(selection: themeNames.firstIndex(of: themeName) ?? 0, before: themeName)
      return [.nameThemes]
    case .toggleMouse: return toggleMouse()
    case .redraw: return [.redraw]
    case .retrySaving: return retrySaving()
    case .suspend: return [.suspend]
    case .quit: return quit()
    case .nextField, .previousField, .nextIndicator, .previousIndicator, .save, .saveAndNext,
      .cancelEntry:
      return edit(command, at: moment)
    case .confirm: return confirm(at: moment)
    case .decline: decline()
    }
    return []
  }

  private mutating func open() {
    if isTypingFilter {
      isTypingFilter = false
      return
    }
    switch dialog {
    case .history(let selection):
      openEvent(at: selection)
      return
    case .explain(let subject, _, let link):
      openLink(link, of: subject)
      return
    default: break
    }
    switch route.selection {
    case .area(let code):
      if case .browse(nil) = route.kind {
        toggleFold(.area(code))
      } else {
        routes.append(Route(.browse(area: code)))
      }
    case .plan: routes.append(Route(.browse(area: nil)))
    case .need(let need): routes.append(Route(.worklist(need)))
    case .conflicts: openConflicts()
    case .due(let code), .objective(let code), .recent(let code, _):
      routes.append(Route(.detail(code)))
    case .heading(let area, let kind): toggleFold(.heading(area, kind))
    case nil: notice = Notice(phrases.noRows)
    }
  }

  /// Shows the objective that an event of the history is about.
  private mutating func openEvent(at selection: Int) {
    let events = events
    guard events.indices.contains(selection), let code = events[selection].code else { return }
    leaveDialog(for: code.objective)
  }

  /// Shows the objective selected in an explanation; without one, ends the explanation.
  private mutating func openLink(_ link: Int, of subject: Dialog.Subject) {
    let links = explanationLinks(of: subject)
    guard links.indices.contains(link) else {
      dialog = nil
      return
    }
    leaveDialog(for: links[link])
  }

  /// Shows an objective that the dialog names; the way back leads to the dialog.
  private mutating func leaveDialog(for code: Code) {
    var detail = Route(.detail(code))
    detail.origin = dialog
    dialog = nil
    routes.append(detail)
  }

  private mutating func goBack() {
    if case .detail = route.kind {
      dialog = routes.removeLast().origin
    } else if !filter.isEmpty {
      filter = Filter()
    } else if routes.count > 1 {
      routes.removeLast()
    }
  }

  private mutating func close() -> [Effect] {
    switch dialog {
    case .help(_, let under, _):
      dialog = under
      return []
    case .themes(_, let before) where before != themeName:
      dialog = nil
      return use(theme: before)
    case .prompt(let prompt):
      dialog = nil
      if case .retract(let code, let id) = prompt.purpose { showMeasurements(of: code, at: id) }
      return []
    default:
      dialog = nil
      return []
    }
  }

  private mutating func showHelp() {
    dialog = .help(about: keyContext, over: dialog, top: 0)
  }

  private mutating func explain() {
    switch route.selection {
    case .area(let code): dialog = .explain(.area(code), top: 0, link: 0)
    case .plan: dialog = .explain(.plan, top: 0, link: 0)
    default:
      guard let index = currentObjective else {
        notice = Notice(phrases.chooseObjectiveFirst, .warning)
        return
      }
      dialog = .explain(
        .objective(plan.objectives[index].code), top: 0, link: 0)
    }
  }

  private mutating func toggleMouse() -> [Effect] {
    isMouseOn.toggle()
    notice = Notice(isMouseOn ? phrases.mouseIsOn : phrases.mouseIsOff)
    return [.setMouse(isOn: isMouseOn)]
  }

  private mutating func retrySaving() -> [Effect] {
    guard !unsaved.isEmpty else {
      notice = Notice(phrases.allIsSaved, .success)
      return []
    }
    saving = .saving
    return [.save(unsaved)]
  }

  private mutating func quit() -> [Effect] {
    if case .failed = saving, !isLeaving {
      isLeaving = true
      notice = Notice(phrases.quitWithoutSaving, .failure)
      return []
    }
    return [.quit]
  }

  private mutating func confirm(at moment: Moment) -> [Effect] {
    switch dialog {
    case .themes: dialog = nil
    case .discardEntry: dialog = nil
    case .review(let form): return decide(form, at: moment)
    case .prompt(let prompt): return handle(prompt, at: moment)
    case .offices(let selection): return takeOffice(at: selection)
    case .palette(let palette):
      dialog = nil
      let entries = entries(of: palette)
      guard entries.indices.contains(palette.selection) else {
        dialog = .palette(palette)
        return []
      }
      switch entries[palette.selection].entry {
      case .command(let command): return perform(command, at: moment)
      case .objective(let code): routes.append(Route(.detail(code)))
      }
    case .help, .explain, .entry, .quickEntry, .filters, .measurements, .history,
      .conflicts, .planInformation, nil:
      break
    }
    return []
  }

  private mutating func decline() {
    if case .discardEntry(let form) = dialog { dialog = .entry(form) }
  }
}
