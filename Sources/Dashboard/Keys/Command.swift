/// All that a person can ask of the dashboard, named for what happens.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case moveUp, moveDown, pageUp, pageDown, moveToFirst, moveToLast
  case open, back, close
  case scrollDetailUp, scrollDetailDown
  case toggleFold, foldAll
  case search, clearFilter, filter, changeOrder, reverseOrder
  case toggleMine, chooseOffice, assign
  case enterMeasurement, enterQuickly, showMeasurements, correctMeasurement, retractMeasurement
  case explain, reviewReading, showConflicts = "showContests", settleConflict = "settleContest"
  case undo, redo
  case showWorklist, showPlan
  case chooseDate
  case monthBack, monthForward, quarterBack, quarterForward, yearBack, yearForward, backToToday
  case showHelp, showPalette, showHistory, showPlanInformation, chooseTheme
  case toggleMouse, redraw, retrySaving, suspend, quit
  case nextField, previousField, nextIndicator, previousIndicator, save, saveAndNext, cancelEntry
  case toggleChoice, clearChoices
  case confirm, decline
}

extension Command {
  /// The name for the reader's own keys in the configuration, as in `enter-measurement`.
  public var name: String {
    var name = ""
    for character in rawValue {
      if character.isUppercase { name += "-" }
      name += character.lowercased()
    }
    return name
  }

  /// Finds a command by the name of the configuration.
  public init?(name: String) {
    guard let command = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = command
  }
}
