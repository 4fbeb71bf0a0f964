/// All that a person can ask of the dashboard, named for what happens.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case moveUp, moveDown, pageUp, pageDown, moveToFirst, moveToLast
  case open, back, close
  case scrollDetailUp, scrollDetailDown
  case toggleFold, foldAll
  case search, clearFilter, filterByStatus, filterByKind, changeOrder
  case enterMeasurement, explain, reviewReading
  case undo, redo
  case showWorklist, showPlan
  case monthBack, monthForward, quarterBack, quarterForward, yearBack, yearForward, backToToday
  case showHelp, showPalette, showHistory, showPlanInformation, chooseTheme
  case toggleMouse, redraw, retrySaving, suspend, quit
  case nextField, previousField, nextIndicator, previousIndicator, save, saveAndNext, cancelEntry
  case confirm, decline
}
