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
      .up, .character("k"), .control("p"), on: .lists + .choices, sends: .move(.moveUp),
      help: \.moveUpHelp),
    KeyBinding(
      .down, .character("j"), .control("n"), on: .lists + .choices, sends: .move(.moveDown),
      help: \.moveDownHelp),
    KeyBinding(
      .up, .control("p"), on: [.typing, .palette], sends: .move(.moveUp), help: \.moveUpHelp),
    KeyBinding(
      .down, .control("n"), on: [.typing, .palette], sends: .move(.moveDown), help: \.moveDownHelp),
    KeyBinding(
      .up, .character("k"), on: .readings + [.detail], sends: .move(.moveUp),
      help: \.scrollUpHelp),
    KeyBinding(
      .down, .character("j"), on: .readings + [.detail], sends: .move(.moveDown),
      help: \.scrollDownHelp),
    KeyBinding(
      .pageDown, .character(" "), on: .readings, sends: .move(.pageDown), help: \.pageDownHelp),
    KeyBinding(
      .pageUp, .character("b"), on: .readings, sends: .move(.pageUp), help: \.pageUpHelp),
    KeyBinding(
      .pageDown, .control("f"), on: .routes + .choices + [.typing],
      sends: .move(.pageDown),
      help: \.pageDownHelp),
    KeyBinding(
      .pageUp, .control("b"), on: .routes + .choices + [.typing], sends: .move(.pageUp),
      help: \.pageUpHelp),
    KeyBinding(
      .home, .character("g"), on: .routes + .readings + .choices,
      sends: .move(.moveToFirst), help: \.firstHelp),
    KeyBinding(
      .end, .character("G"), on: .routes + .readings + .choices,
      sends: .move(.moveToLast), help: \.lastHelp),
    KeyBinding(
      .character("J"), .shiftDown, on: [.list, .detail], sends: .move(.scrollDetailDown),
      help: \.scrollDetailDownHelp),
    KeyBinding(
      .character("K"), .shiftUp, on: [.list, .detail], sends: .move(.scrollDetailUp),
      help: \.scrollDetailUpHelp),
  ]

  private static let opening: [KeyBinding] = [
    KeyBinding(
      .right, .enter, .character("l"), on: .lists, sends: .go(.open), help: \.openHelp,
      hint: \.openHint
    ).about(.row),
    KeyBinding(
      .enter, .right, on: [.history, .explain], sends: .go(.open), help: \.openObjectiveHelp,
      hint: \.openHint, when: { $0.dialog?.canOpen(in: $0) == true }, otherwise: \.nothingToOpen),
    KeyBinding(
      .enter, on: [.typing], sends: .go(.open), help: \.keepFilterHelp, hint: \.keepFilterHint),
    KeyBinding(
      .left, .escape, .backspace, .character("h"), on: [.list, .detail], sends: .go(.back),
      help: \.backHelp, hint: \.backHint),
    KeyBinding(.escape, on: [.overview], sends: .arrange(.clearFilter), help: \.clearHelp),
    KeyBinding(
      .escape, on: [.typing], sends: .arrange(.clearFilter), help: \.clearHelp, hint: \.clearHint),
    KeyBinding(
      .escape, .character("q"), .left, on: [.help, .explain, .information],
      sends: .answer(.close), help: \.closeHelp, hint: \.closeHint),
    KeyBinding(
      .character(" "), .tab, on: [.list], sends: .arrange(.toggleFold), help: \.foldHelp),
    KeyBinding(.character("z"), on: [.list], sends: .arrange(.foldAll), help: \.foldAllHelp),
  ]

  private static let recording: [KeyBinding] = [
    KeyBinding(
      .character("e"), .insert, on: .routes, sends: .show(.entry), help: \.enterHelp,
      hint: \.enterHint, when: { !$0.session.isReadOnly }, otherwise: \.readOnlyWhy
    ).about(.objective),
    KeyBinding(
      .character("E"), .character("0"), .character("1"), .character("2"), .character("3"),
      .character("4"), .character("5"), .character("6"), .character("7"), .character("8"),
      .character("9"), .character("-"), on: .routes, sends: .show(.quickEntry),
      help: \.enterQuicklyHelp,
      when: { !$0.session.isReadOnly }, otherwise: \.readOnlyWhy),
    KeyBinding(
      .character("s"), on: .routes, sends: .show(.explanation), help: \.explainHelp,
      hint: \.explainHint
    ).about(.figure),
    KeyBinding(
      .character("v"), on: .routes, sends: .show(.measurements), help: \.measurementsHelp),
    KeyBinding(
      .character("c"), on: [.list, .detail], sends: .show(.review), help: \.reviewHelp,
      hint: \.reviewHint, when: { !$0.session.isReadOnly }, otherwise: \.readOnlyWhy
    ).about(.objective),
    KeyBinding(
      .character("D"), on: .routes, sends: .show(.conflicts), help: \.conflictsHelp),
    KeyBinding(
      .character("a"), on: .routes, sends: .show(.assignment), help: \.assignHelp,
      when: { !$0.session.isReadOnly }, otherwise: \.readOnlyWhy),
    KeyBinding(
      .character("u"), .control("_"), on: .routes, sends: .record(.undo), help: \.undoHelp,
      when: { !$0.session.isReadOnly }, otherwise: \.readOnlyWhy),
    KeyBinding(
      .character("U"), .control("r"), on: .routes, sends: .record(.redo), help: \.redoHelp,
      when: { !$0.session.isReadOnly }, otherwise: \.readOnlyWhy),
  ]

  private static let showing: [KeyBinding] = [
    KeyBinding(
      .character("/"), on: .routes, sends: .arrange(.search), help: \.searchHelp, hint: \.searchHint
    ),
    KeyBinding(
      .character("w"), on: .routes, sends: .go(.showWorklist), help: \.worklistHelp,
      hint: \.worklistHint),
    KeyBinding(.character("p"), on: .routes, sends: .go(.showPlan), help: \.planHelp),
    KeyBinding(
      .character("m"), on: .routes, sends: .arrange(.toggleMine), help: \.mineHelp, hint: \.mineHint
    ),
    KeyBinding(.character("@"), on: .routes, sends: .show(.offices), help: \.officesHelp),
  ]

  private static let arranging: [KeyBinding] = [
    KeyBinding(
      .character("f"), on: [.list], sends: .show(.filters), help: \.filterHelp, hint: \.filterHint),
    KeyBinding(
      .character("o"), on: [.list], sends: .arrange(.changeOrder), help: \.orderHelp,
      hint: \.orderHint),
    KeyBinding(
      .character("O"), on: [.list], sends: .arrange(.reverseOrder), help: \.reverseOrderHelp),
  ]

  private static let dating: [KeyBinding] = [
    KeyBinding(
      .character("d"), on: .routes, sends: .show(.date), help: \.dateHelp, hint: \.dateHint),
    KeyBinding(.character("["), on: .routes, sends: .date(.monthBack), help: \.monthBackHelp),
    KeyBinding(.character("]"), on: .routes, sends: .date(.monthForward), help: \.monthForwardHelp),
    KeyBinding(.character("{"), on: .routes, sends: .date(.quarterBack), help: \.quarterBackHelp),
    KeyBinding(
      .character("}"), on: .routes, sends: .date(.quarterForward), help: \.quarterForwardHelp),
    KeyBinding(.character("<"), on: .routes, sends: .date(.yearBack), help: \.yearBackHelp),
    KeyBinding(.character(">"), on: .routes, sends: .date(.yearForward), help: \.yearForwardHelp),
    KeyBinding(.character("="), on: .routes, sends: .date(.backToToday), help: \.todayHelp),
  ]

  private static let about: [KeyBinding] = [
    KeyBinding(
      .character("t"), on: .routes, sends: .show(.themes), help: \.themeHelp, hint: \.themeHint),
    KeyBinding(
      .character(":"), on: .routes, sends: .show(.palette), help: \.paletteHelp),
    KeyBinding(.character("H"), on: .routes, sends: .show(.history), help: \.historyHelp),
    KeyBinding(
      .character("i"), on: .routes, sends: .show(.information), help: \.informationHelp),
    KeyBinding(
      .character("?"), .function(1), on: .routes + [.typing] + .choices,
      sends: .show(.help), help: \.helpHelp, hint: \.helpHint),
    KeyBinding(
      .function(1), on: [.entry, .quickEntry, .palette, .review, .form], sends: .show(.help),
      help: \.helpHelp),
    KeyBinding(.character("M"), on: .routes, sends: .run(.toggleMouse), help: \.mouseHelp),
    KeyBinding(.control("l"), on: .routes, sends: .run(.redraw), help: \.redrawHelp),
    KeyBinding(.control("s"), on: .routes, sends: .run(.retrySaving), help: \.retryHelp),
    KeyBinding(.control("z"), on: .everywhere, sends: .run(.suspend), help: \.suspendHelp),
    KeyBinding(
      .character("q"), on: .routes, sends: .run(.quit), help: \.quitHelp, hint: \.quitHint),
  ]

  private static let entering: [KeyBinding] = [
    KeyBinding(
      .enter, .control("s"), on: [.entry], sends: .edit(.save), help: \.saveHelp, hint: \.saveHint),
    KeyBinding(.enter, on: [.quickEntry], sends: .edit(.save), help: \.saveHelp, hint: \.saveHint),
    KeyBinding(
      .control("n"), on: [.quickEntry], sends: .edit(.saveAndNext), help: \.saveNextHelp,
      hint: \.saveNextHint),
    KeyBinding(
      .tab, on: [.quickEntry], sends: .show(.entry), help: \.wholeFormHelp,
      hint: \.wholeFormHint),
    KeyBinding(
      .control("n"), on: [.entry], sends: .edit(.saveAndNext), help: \.saveNextHelp,
      hint: \.saveNextHint),
    KeyBinding(
      .tab, .down, on: [.entry], sends: .edit(.nextField), help: \.nextFieldHelp, hint: \.fieldHint),
    KeyBinding(
      .backTab, .up, on: [.entry], sends: .edit(.previousField), help: \.previousFieldHelp),
    KeyBinding(
      .pageDown, on: [.entry], sends: .edit(.nextIndicator), help: \.nextIndicatorHelp),
    KeyBinding(
      .pageUp, on: [.entry], sends: .edit(.previousIndicator), help: \.previousIndicatorHelp),
    KeyBinding(
      .escape, on: [.entry, .quickEntry], sends: .edit(.cancelEntry), help: \.cancelHelp,
      hint: \.cancelHint),
  ]

  private static let choosing: [KeyBinding] = [
    KeyBinding(
      .character(" "), on: [.filters], sends: .choose(.toggleChoice), help: \.toggleChoiceHelp,
      hint: \.toggleChoiceHint),
    KeyBinding(
      .character("x"), .backspace, .delete, on: [.filters], sends: .choose(.clearChoices),
      help: \.clearChoicesHelp, hint: \.clearChoicesHint),
    KeyBinding(
      .enter, .character("e"), on: [.measurements], sends: .show(.correction),
      help: \.correctHelp, hint: \.correctHint, when: { !$0.session.isReadOnly },
      otherwise: \.readOnlyWhy),
    KeyBinding(
      .character("x"), .delete, on: [.measurements], sends: .show(.retraction),
      help: \.retractHelp, hint: \.retractHint, when: { !$0.session.isReadOnly },
      otherwise: \.readOnlyWhy),
    KeyBinding(
      .enter, on: [.conflicts], sends: .show(.settlement), help: \.settleHelp, hint: \.settleHint,
      when: { !$0.session.isReadOnly }, otherwise: \.readOnlyWhy
    ).about(.conflict),
    KeyBinding(
      .enter, on: [.themes, .palette, .offices], sends: .answer(.confirm), help: \.chooseHelp,
      hint: \.chooseHint),
    KeyBinding(
      .escape, on: [.palette], sends: .answer(.close), help: \.closeHelp, hint: \.closeHint),
    KeyBinding(
      .escape, .character("q"), .left, on: [.themes, .offices, .history], sends: .answer(.close),
      help: \.closeHelp, hint: \.closeHint),
    KeyBinding(
      .escape, .enter, .character("q"), .left, .character("f"), on: [.filters],
      sends: .answer(.close),
      help: \.closeHelp, hint: \.closeHint),
    KeyBinding(
      .escape, .character("q"), .left, .character("v"), on: [.measurements], sends: .answer(.close),
      help: \.closeHelp, hint: \.closeHint),
    KeyBinding(
      .escape, .character("q"), .left, .character("D"), on: [.conflicts], sends: .answer(.close),
      help: \.closeHelp, hint: \.closeHint),
  ]

  private static let answering: [KeyBinding] = [
    KeyBinding(
      .character("s"), .character("y"), on: [.question], sends: .answer(.confirm),
      help: \.discardHelp,
      hint: \.discardHint),
    KeyBinding(
      .escape, .enter, .character("n"), on: [.question], sends: .answer(.decline),
      help: \.keepEditingHelp,
      hint: \.keepEditingHint),
    KeyBinding(
      .enter, on: [.review], sends: .answer(.confirm), help: \.decideHelp, hint: \.decideHint),
    KeyBinding(
      .enter, on: [.form], sends: .answer(.confirm), help: \.promptHelp, hint: \.promptHint),
    KeyBinding(
      .tab, .backTab, .down, .up, on: [.review, .form], sends: .edit(.nextField),
      help: \.nextFieldHelp, hint: \.fieldHint, when: { $0.dialog?.hasSeveralFields == true },
      otherwise: \.onlyOneField),
    KeyBinding(
      .escape, on: [.review, .form], sends: .answer(.close), help: \.cancelHelp, hint: \.cancelHint),
  ]
}
