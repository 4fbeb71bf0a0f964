import Canvas
import Wording

extension KeyBinding {
  /// The keys that the program comes with, the most useful hints first.
  static let shipped: [KeyBinding] = [
    (Group.moving, moving), (.opening, opening), (.recording, recording), (.showing, showing),
    (.arranging, arranging), (.dating, dating), (.about, about), (.entering, entering),
    (.choosing, choosing), (.entering, answering),
  ].flatMap { group, bindings in bindings.map { $0.under(group) } }

  private static let moving: [KeyBinding] = [
    KeyBinding(
      .up, .character("k"), .control("p"), on: Set.lists.union(Set.choices), sends: .moveUp,
      help: \.moveUpHelp),
    KeyBinding(
      .down, .character("j"), .control("n"), on: Set.lists.union(Set.choices), sends: .moveDown,
      help: \.moveDownHelp),
    KeyBinding(
      .up, .control("p"), on: [.typing, .palette], sends: .moveUp, help: \.moveUpHelp),
    KeyBinding(
      .down, .control("n"), on: [.typing, .palette], sends: .moveDown, help: \.moveDownHelp),
    KeyBinding(
      .up, .character("k"), on: Set.readings.union([.detail]), sends: .moveUp,
      help: \.scrollUpHelp),
    KeyBinding(
      .down, .character("j"), on: Set.readings.union([.detail]), sends: .moveDown,
      help: \.scrollDownHelp),
    KeyBinding(
      .pageDown, .character(" "), on: .readings, sends: .pageDown, help: \.pageDownHelp),
    KeyBinding(
      .pageUp, .character("b"), on: .readings, sends: .pageUp, help: \.pageUpHelp),
    KeyBinding(
      .pageDown, .control("f"), on: Set.routes.union(Set.choices).union([.typing]),
      sends: .pageDown,
      help: \.pageDownHelp),
    KeyBinding(
      .pageUp, .control("b"), on: Set.routes.union(Set.choices).union([.typing]), sends: .pageUp,
      help: \.pageUpHelp),
    KeyBinding(
      .home, .character("g"), on: Set.routes.union(Set.readings).union(Set.choices),
      sends: .moveToFirst, help: \.firstHelp),
    KeyBinding(
      .end, .character("G"), on: Set.routes.union(Set.readings).union(Set.choices),
      sends: .moveToLast, help: \.lastHelp),
    KeyBinding(
      .character("J"), .shiftDown, on: [.list, .detail], sends: .scrollDetailDown,
      help: \.scrollDetailDownHelp),
    KeyBinding(
      .character("K"), .shiftUp, on: [.list, .detail], sends: .scrollDetailUp,
      help: \.scrollDetailUpHelp),
  ]

  private static let opening: [KeyBinding] = [
    KeyBinding(
      .right, .enter, .character("l"), on: .lists, sends: .open, help: \.openHelp,
      hint: \.openHint
    ).about(.row),
    KeyBinding(
      .enter, .right, on: [.history, .explain], sends: .open, help: \.openObjectiveHelp,
      hint: \.openHint, when: \.hasObjectiveToOpen, otherwise: \.nothingToOpen),
    KeyBinding(.enter, on: [.typing], sends: .open, help: \.keepFilterHelp, hint: \.keepFilterHint),
    KeyBinding(
      .left, .escape, .backspace, .character("h"), on: [.list, .detail], sends: .back,
      help: \.backHelp, hint: \.backHint),
    KeyBinding(.escape, on: [.overview], sends: .clearFilter, help: \.clearHelp),
    KeyBinding(.escape, on: [.typing], sends: .clearFilter, help: \.clearHelp, hint: \.clearHint),
    KeyBinding(
      .escape, .character("q"), .left, on: .readings, sends: .close, help: \.closeHelp,
      hint: \.closeHint),
    KeyBinding(
      .character(" "), .tab, on: [.list], sends: .toggleFold, help: \.foldHelp),
    KeyBinding(.character("z"), on: [.list], sends: .foldAll, help: \.foldAllHelp),
  ]

  private static let recording: [KeyBinding] = [
    KeyBinding(
      .character("e"), .insert, on: .routes, sends: .enterMeasurement, help: \.enterHelp,
      hint: \.enterHint, when: { !$0.isReadOnly }, otherwise: \.readOnlyWhy
    ).about(.objective),
    KeyBinding(
      .character("E"), .character("0"), .character("1"), .character("2"), .character("3"),
      .character("4"), .character("5"), .character("6"), .character("7"), .character("8"),
      .character("9"), .character("-"), on: .routes, sends: .enterQuickly, help: \.enterQuicklyHelp,
      when: { !$0.isReadOnly }, otherwise: \.readOnlyWhy),
    KeyBinding(
      .character("s"), on: .routes, sends: .explain, help: \.explainHelp, hint: \.explainHint
    ).about(.figure),
    KeyBinding(
      .character("v"), on: .routes, sends: .showMeasurements, help: \.measurementsHelp),
    KeyBinding(
      .character("c"), on: [.list, .detail], sends: .reviewReading, help: \.reviewHelp,
      hint: \.reviewHint, when: { !$0.isReadOnly }, otherwise: \.readOnlyWhy
    ).about(.objective),
    KeyBinding(
      .character("D"), on: .routes, sends: .showConflicts, help: \.contestsHelp),
    KeyBinding(
      .character("a"), on: .routes, sends: .assign, help: \.assignHelp,
      when: { !$0.isReadOnly }, otherwise: \.readOnlyWhy),
    KeyBinding(
      .character("u"), .control("_"), on: .routes, sends: .undo, help: \.undoHelp,
      when: { !$0.isReadOnly }, otherwise: \.readOnlyWhy),
    KeyBinding(
      .character("U"), .control("r"), on: .routes, sends: .redo, help: \.redoHelp,
      when: { !$0.isReadOnly }, otherwise: \.readOnlyWhy),
  ]

  private static let showing: [KeyBinding] = [
    KeyBinding(
      .character("/"), on: .routes, sends: .search, help: \.searchHelp, hint: \.searchHint),
    KeyBinding(
      .character("w"), on: .routes, sends: .showWorklist, help: \.worklistHelp,
      hint: \.worklistHint),
    KeyBinding(.character("p"), on: .routes, sends: .showPlan, help: \.planHelp),
    KeyBinding(
      .character("m"), on: .routes, sends: .toggleMine, help: \.mineHelp, hint: \.mineHint),
    KeyBinding(.character("@"), on: .routes, sends: .chooseOffice, help: \.officesHelp),
  ]

  private static let arranging: [KeyBinding] = [
    KeyBinding(
      .character("f"), on: [.list], sends: .filter, help: \.filterHelp, hint: \.filterHint),
    KeyBinding(
      .character("o"), on: [.list], sends: .changeOrder, help: \.orderHelp, hint: \.orderHint),
    KeyBinding(.character("O"), on: [.list], sends: .reverseOrder, help: \.reverseOrderHelp),
  ]

  private static let dating: [KeyBinding] = [
    KeyBinding(
      .character("d"), on: .routes, sends: .chooseDate, help: \.dateHelp, hint: \.dateHint),
    KeyBinding(.character("["), on: .routes, sends: .monthBack, help: \.monthBackHelp),
    KeyBinding(.character("]"), on: .routes, sends: .monthForward, help: \.monthForwardHelp),
    KeyBinding(.character("{"), on: .routes, sends: .quarterBack, help: \.quarterBackHelp),
    KeyBinding(.character("}"), on: .routes, sends: .quarterForward, help: \.quarterForwardHelp),
    KeyBinding(.character("<"), on: .routes, sends: .yearBack, help: \.yearBackHelp),
    KeyBinding(.character(">"), on: .routes, sends: .yearForward, help: \.yearForwardHelp),
    KeyBinding(.character("="), on: .routes, sends: .backToToday, help: \.todayHelp),
  ]

  private static let about: [KeyBinding] = [
    KeyBinding(
      .character("t"), on: .routes, sends: .chooseTheme, help: \.themeHelp, hint: \.themeHint),
    KeyBinding(
      .character(":"), on: .routes, sends: .showPalette, help: \.paletteHelp),
    KeyBinding(.character("H"), on: .routes, sends: .showHistory, help: \.historyHelp),
    KeyBinding(
      .character("i"), on: .routes, sends: .showPlanInformation, help: \.informationHelp),
    KeyBinding(
      .character("?"), .function(1), on: Set.routes.union([.typing]).union(Set.choices),
      sends: .showHelp, help: \.helpHelp, hint: \.helpHint),
    KeyBinding(
      .function(1), on: [.entry, .quickEntry, .palette, .review, .prompt], sends: .showHelp,
      help: \.helpHelp),
    KeyBinding(.character("M"), on: .routes, sends: .toggleMouse, help: \.mouseHelp),
    KeyBinding(.control("l"), on: .routes, sends: .redraw, help: \.redrawHelp),
    KeyBinding(.control("s"), on: .routes, sends: .retrySaving, help: \.retryHelp),
    KeyBinding(.control("z"), on: Set(KeyContext.allCases), sends: .suspend, help: \.suspendHelp),
    KeyBinding(.character("q"), on: .routes, sends: .quit, help: \.quitHelp, hint: \.quitHint),
  ]

  private static let entering: [KeyBinding] = [
    KeyBinding(
      .enter, .control("s"), on: [.entry], sends: .save, help: \.saveHelp, hint: \.saveHint),
    KeyBinding(.enter, on: [.quickEntry], sends: .save, help: \.saveHelp, hint: \.saveHint),
    KeyBinding(
      .control("n"), on: [.quickEntry], sends: .saveAndNext, help: \.saveNextHelp,
      hint: \.saveNextHint),
    KeyBinding(
      .tab, on: [.quickEntry], sends: .enterMeasurement, help: \.wholeFormHelp,
      hint: \.wholeFormHint),
    KeyBinding(
      .control("n"), on: [.entry], sends: .saveAndNext, help: \.saveNextHelp, hint: \.saveNextHint),
    KeyBinding(
      .tab, .down, on: [.entry], sends: .nextField, help: \.nextFieldHelp, hint: \.fieldHint),
    KeyBinding(.backTab, .up, on: [.entry], sends: .previousField, help: \.previousFieldHelp),
    KeyBinding(
      .pageDown, on: [.entry], sends: .nextIndicator, help: \.nextIndicatorHelp),
    KeyBinding(
      .pageUp, on: [.entry], sends: .previousIndicator, help: \.previousIndicatorHelp),
    KeyBinding(
      .escape, on: [.entry, .quickEntry], sends: .cancelEntry, help: \.cancelHelp,
      hint: \.cancelHint),
  ]

  private static let choosing: [KeyBinding] = [
    KeyBinding(
      .character(" "), on: [.filters], sends: .toggleChoice, help: \.toggleChoiceHelp,
      hint: \.toggleChoiceHint),
    KeyBinding(
      .character("x"), .backspace, .delete, on: [.filters], sends: .clearChoices,
      help: \.clearChoicesHelp, hint: \.clearChoicesHint),
    KeyBinding(
      .enter, .character("e"), on: [.measurements], sends: .correctMeasurement,
      help: \.correctHelp, hint: \.correctHint, when: { !$0.isReadOnly },
      otherwise: \.readOnlyWhy),
    KeyBinding(
      .character("x"), .delete, on: [.measurements], sends: .retractMeasurement,
      help: \.retractHelp, hint: \.retractHint, when: { !$0.isReadOnly },
      otherwise: \.readOnlyWhy),
    KeyBinding(
      .enter, on: [.conflicts], sends: .settleConflict, help: \.settleHelp, hint: \.settleHint,
      when: { !$0.isReadOnly }, otherwise: \.readOnlyWhy
    ).about(.conflict),
    KeyBinding(
      .enter, on: [.themes, .palette, .offices], sends: .confirm, help: \.chooseHelp,
      hint: \.chooseHint),
    KeyBinding(.escape, on: [.palette], sends: .close, help: \.closeHelp, hint: \.closeHint),
    KeyBinding(
      .escape, .character("q"), .left, on: [.themes, .offices, .history], sends: .close,
      help: \.closeHelp, hint: \.closeHint),
    KeyBinding(
      .escape, .enter, .character("q"), .left, .character("f"), on: [.filters], sends: .close,
      help: \.closeHelp, hint: \.closeHint),
    KeyBinding(
      .escape, .character("q"), .left, .character("v"), on: [.measurements], sends: .close,
      help: \.closeHelp, hint: \.closeHint),
    KeyBinding(
      .escape, .character("q"), .left, .character("D"), on: [.conflicts], sends: .close,
      help: \.closeHelp, hint: \.closeHint),
  ]

  private static let answering: [KeyBinding] = [
    KeyBinding(
      .character("s"), .character("y"), on: [.question], sends: .confirm, help: \.discardHelp,
      hint: \.discardHint),
    KeyBinding(
      .escape, .enter, .character("n"), on: [.question], sends: .decline, help: \.keepEditingHelp,
      hint: \.keepEditingHint),
    KeyBinding(.enter, on: [.review], sends: .confirm, help: \.decideHelp, hint: \.decideHint),
    KeyBinding(.enter, on: [.prompt], sends: .confirm, help: \.promptHelp, hint: \.promptHint),
    KeyBinding(
      .tab, .backTab, .down, .up, on: [.review, .prompt], sends: .nextField,
      help: \.nextFieldHelp, hint: \.fieldHint, when: \.hasSeveralFields,
      otherwise: \.onlyOneField),
    KeyBinding(
      .escape, on: [.review, .prompt], sends: .close, help: \.cancelHelp, hint: \.cancelHint),
  ]
}
