import Canvas
import Wording

extension KeyBinding {
  /// The one table of keys, the most useful hints first.
  static let all: [KeyBinding] = moving + opening + recording + showing + entering + answering

  private static let moving: [KeyBinding] = [
    KeyBinding(
      .up, .character("k"), .control("p"), on: .lists.union([.themes]), sends: .moveUp,
      help: \.moveUpHelp),
    KeyBinding(
      .down, .character("j"), .control("n"), on: .lists.union([.themes]), sends: .moveDown,
      help: \.moveDownHelp),
    KeyBinding(
      .up, .control("p"), on: [.typing, .palette], sends: .moveUp, help: \.moveUpHelp),
    KeyBinding(
      .down, .control("n"), on: [.typing, .palette], sends: .moveDown, help: \.moveDownHelp),
    KeyBinding(
      .up, .character("k"), on: .readings.union([.detail]), sends: .moveUp, help: \.scrollUpHelp),
    KeyBinding(
      .down, .character("j"), on: .readings.union([.detail]), sends: .moveDown,
      help: \.scrollDownHelp),
    KeyBinding(
      .pageDown, .character(" "), on: .readings, sends: .pageDown, help: \.pageDownHelp),
    KeyBinding(
      .pageUp, .character("b"), on: .readings, sends: .pageUp, help: \.pageUpHelp),
    KeyBinding(
      .pageDown, .control("f"), on: .places.union([.typing]), sends: .pageDown,
      help: \.pageDownHelp),
    KeyBinding(
      .pageUp, .control("b"), on: .places.union([.typing]), sends: .pageUp, help: \.pageUpHelp),
    KeyBinding(
      .home, .character("g"), on: Set.places.union(Set.readings), sends: .moveToFirst,
      help: \.firstHelp),
    KeyBinding(
      .end, .character("G"), on: Set.places.union(Set.readings), sends: .moveToLast,
      help: \.lastHelp),
    KeyBinding(
      .character("J"), .shiftDown, on: [.list], sends: .scrollDetailDown,
      help: \.scrollDetailDownHelp),
    KeyBinding(
      .character("K"), .shiftUp, on: [.list], sends: .scrollDetailUp, help: \.scrollDetailUpHelp),
  ]

  private static let opening: [KeyBinding] = [
    KeyBinding(
      .right, .enter, .character("l"), on: .lists, sends: .open, help: \.openHelp,
      hint: \.openHint),
    KeyBinding(.enter, on: [.typing], sends: .open, help: \.keepFilterHelp, hint: \.keepFilterHint),
    KeyBinding(
      .left, .escape, .backspace, .character("h"), on: [.list, .detail], sends: .back,
      help: \.backHelp, hint: \.backHint),
    KeyBinding(.escape, on: [.overview], sends: .clearFilter, help: \.clearHelp),
    KeyBinding(.escape, on: [.typing], sends: .clearFilter, help: \.clearHelp, hint: \.clearHint),
    KeyBinding(
      .escape, .character("q"), .left, .enter, on: .readings, sends: .close, help: \.closeHelp,
      hint: \.closeHint),
    KeyBinding(
      .character(" "), .tab, on: [.list], sends: .toggleFold, help: \.foldHelp),
    KeyBinding(.character("z"), on: [.list], sends: .foldAll, help: \.foldAllHelp),
  ]

  private static let recording: [KeyBinding] = [
    KeyBinding(
      .character("e"), .insert, on: [.overview, .list, .detail], sends: .enterMeasurement,
      help: \.enterHelp,
      hint: \.enterHint, when: { !$0.isReadOnly }, otherwise: \.readOnlyWhy),
    KeyBinding(
      .character("s"), on: [.overview, .list, .detail], sends: .explain, help: \.explainHelp,
      hint: \.explainHint),
    KeyBinding(
      .character("c"), on: [.list, .detail], sends: .reviewReading, help: \.reviewHelp,
      hint: \.reviewHint,
      when: { !$0.isReadOnly }, otherwise: \.readOnlyWhy),
    KeyBinding(
      .character("/"), on: [.overview, .list, .detail], sends: .search, help: \.searchHelp,
      hint: \.searchHint),
    KeyBinding(
      .character("w"), on: [.overview, .list, .detail], sends: .showWorklist,
      help: \.worklistHelp, hint: \.worklistHint),
    KeyBinding(
      .character("f"), on: [.list], sends: .filterByStatus, help: \.filterStatusHelp,
      hint: \.filterHint),
    KeyBinding(.character("F"), on: [.list], sends: .filterByKind, help: \.filterKindHelp),
    KeyBinding(
      .character("o"), on: [.list], sends: .changeOrder, help: \.orderHelp, hint: \.orderHint),
    KeyBinding(
      .character("u"), .control("_"), on: .places, sends: .undo, help: \.undoHelp,
      when: { !$0.isReadOnly }, otherwise: \.readOnlyWhy),
    KeyBinding(
      .character("U"), .control("r"), on: .places, sends: .redo, help: \.redoHelp,
      when: { !$0.isReadOnly }, otherwise: \.readOnlyWhy),
  ]

  private static let showing: [KeyBinding] = [
    KeyBinding(
      .character("["), on: .places, sends: .monthBack, help: \.monthBackHelp, hint: \.dateHint),
    KeyBinding(.character("]"), on: .places, sends: .monthForward, help: \.monthForwardHelp),
    KeyBinding(.character("{"), on: .places, sends: .quarterBack, help: \.quarterBackHelp),
    KeyBinding(.character("}"), on: .places, sends: .quarterForward, help: \.quarterForwardHelp),
    KeyBinding(.character("<"), on: .places, sends: .yearBack, help: \.yearBackHelp),
    KeyBinding(.character(">"), on: .places, sends: .yearForward, help: \.yearForwardHelp),
    KeyBinding(.character("="), on: .places, sends: .backToToday, help: \.todayHelp),
    KeyBinding(.character("p"), on: .places, sends: .showPlan, help: \.planHelp),
    KeyBinding(
      .character("t"), on: .places, sends: .chooseTheme, help: \.themeHelp, hint: \.themeHint),
    KeyBinding(
      .character(":"), on: .places, sends: .showPalette, help: \.paletteHelp),
    KeyBinding(.character("H"), on: .places, sends: .showHistory, help: \.historyHelp),
    KeyBinding(
      .character("i"), on: .places, sends: .showPlanInformation, help: \.informationHelp),
    KeyBinding(
      .character("?"), .function(1), on: .places.union([.typing]), sends: .showHelp,
      help: \.helpHelp, hint: \.helpHint),
    KeyBinding(
      .function(1), on: [.entry, .palette, .themes, .review], sends: .showHelp, help: \.helpHelp),
    KeyBinding(.character("M"), on: .places, sends: .toggleMouse, help: \.mouseHelp),
    KeyBinding(.control("l"), on: .places, sends: .redraw, help: \.redrawHelp),
    KeyBinding(.control("s"), on: .places, sends: .retrySaving, help: \.retryHelp),
    KeyBinding(.control("z"), on: Set(KeyContext.allCases), sends: .suspend, help: \.suspendHelp),
    KeyBinding(.character("q"), on: .places, sends: .quit, help: \.quitHelp, hint: \.quitHint),
  ]

  private static let entering: [KeyBinding] = [
    KeyBinding(
      .enter, .control("s"), on: [.entry], sends: .save, help: \.saveHelp, hint: \.saveHint),
    KeyBinding(
      .control("n"), on: [.entry], sends: .saveAndNext, help: \.saveNextHelp, hint: \.saveNextHint),
    KeyBinding(
      .tab, .down, on: [.entry], sends: .nextField, help: \.nextFieldHelp, hint: \.fieldHint),
    KeyBinding(.backTab, .up, on: [.entry], sends: .previousField, help: \.previousFieldHelp),
    KeyBinding(
      .pageDown, on: [.entry], sends: .nextIndicator, help: \.nextIndicatorHelp),
    KeyBinding(
      .pageUp, on: [.entry], sends: .previousIndicator, help: \.previousIndicatorHelp),
    KeyBinding(.escape, on: [.entry], sends: .cancelEntry, help: \.cancelHelp, hint: \.cancelHint),
  ]

  private static let answering: [KeyBinding] = [
    KeyBinding(
      .character("s"), .character("y"), on: [.question], sends: .confirm, help: \.discardHelp,
      hint: \.discardHint),
    KeyBinding(
      .escape, .enter, .character("n"), on: [.question], sends: .decline, help: \.keepEditingHelp,
      hint: \.keepEditingHint),
    KeyBinding(
      .enter, on: [.themes, .palette], sends: .confirm, help: \.chooseHelp, hint: \.chooseHint),
    KeyBinding(
      .escape, on: [.themes, .palette], sends: .close, help: \.closeHelp, hint: \.closeHint),
    KeyBinding(.character("q"), on: [.themes], sends: .close, help: \.closeHelp),
    KeyBinding(.enter, on: [.review], sends: .confirm, help: \.decideHelp, hint: \.decideHint),
    KeyBinding(
      .tab, .backTab, .down, .up, on: [.review], sends: .nextField, help: \.nextFieldHelp,
      hint: \.fieldHint),
    KeyBinding(.escape, on: [.review], sends: .close, help: \.closeHelp, hint: \.closeHint),
  ]
}
