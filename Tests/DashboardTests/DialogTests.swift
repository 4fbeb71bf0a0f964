import Canvas
import PerformanceModel
import Testing
import Wording

@testable import Dashboard

extension KeyContext { static let areas = KeyContext("areas", .choice) }

extension Opening { static let areas = Opening("showAreas") { _ in AreasDialog() } }

/// A dialog that only the tests have: all that one needs is its type and its keys.
struct AreasDialog: ChoiceDialog, Hashable {
  typealias View = AreasView
  static let context = KeyContext.areas

  var selection = 0

  func count(in state: State) -> Int { state.plan.areas.count }

  func names(in state: State) -> [String] { state.plan.areas.map(\.code.text) }

  func confirm(in state: inout State, at moment: Moment) -> [Effect] {
    state.dialog = nil
    state.navigation.push(.browse(area: state.plan.areas[selection].code))
    return []
  }
}

struct AreasView: DialogView {
  let state: State
  let dialog: AreasDialog

  func draw(on screen: inout RenderedScreen) {
    let rows = plan.areas.enumerated().map { (line: [Span($1.label)], choice: Optional($0)) }
    drawChoices(phrases.areas, rows, selection: dialog.selection, width: 60, on: &screen)
  }
}

@Suite("Dialogs")
struct DialogTests {
  private let keys = KeyTable(
    bindings: KeyBinding.shipped + [
      KeyBinding(.function(7), on: .routes, sends: .show(.areas), help: \.areas),
      KeyBinding(.enter, on: [.areas], sends: .answer(.confirm), help: \.chooseHelp),
      KeyBinding(
        .escape, on: [.areas], sends: .answer(.close), help: \.closeHelp, hint: \.closeHint),
    ])

  @Test("a dialog with its keys opens, moves, is drawn with its hints, chooses and closes")
  func added() {
    var state = State.opened(keys: keys)
    let before = state.view
    state.press(.function(7), .down)
    #expect(state.keyContext == .areas)
    #expect(state.view.lines.contains { $0.contains("▸") && $0.contains("Competitività") })
    #expect(state.words.contains("Esc chiudi"))
    state.press(.character("?"))
    #expect(state.keyContext == .help)
    state.press(.escape, .enter)
    #expect(state.route.kind == .browse(area: Code("2")))
    state.press(.left, .home, .function(7), .escape)
    #expect(state.dialog == nil && state.view == before)
  }

  @Test("the selection of a dialog stays on what it was on when others change the plan")
  func followed() {
    var state = State.opened(keys: keys)
    state.press(.function(7), .down, .down)
    var plan = state.plan
    plan.areas.swapAt(0, 2)
    _ = state.update(.planChanged(plan), at: Sample.moment)
    #expect((state.dialog as? AreasDialog)?.selection == 0)
  }

  @Test("what lies under the help follows the plan")
  func underHelp() {
    var state = State.opened()
    state.press(.character("H"), .character("?"))
    _ = state.update(.planChanged(Sample.fresh), at: Sample.moment)
    state.press(.escape)
    #expect(state.keyContext == .history)
    #expect(state.words.contains("Nulla è stato registrato finora"), "\(state.words)")
  }

  @Test("a command of a dialog that no list places comes last, by its name")
  func listed() {
    let names = Command.allCases.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.prefix(9).last == "close" && names.last == "decline")
    #expect(Set(KeyBinding.shipped.map(\.command)).isSubset(of: Command.allCases))
  }

  @Test(
    "the day shown is typed in words; which one is meant is said before it is taken",
    arguments: [
      ("14 lug", Language.italian, "= 14/07/2017", "2017-07-14"),
      ("fine trimestre", .italian, "= 31/12/2017", "2017-12-31"),
      ("Q3", .english, "= 2017-09-30", "2017-09-30"),
      ("tomorrow", .english, "= 2018-02-01", "2018-02-01"),
    ])
  func day(typed: String, language: Language, shown: String, day: String) {
    var state = State.opened(language: language)
    state.press(.character("d"))
    state.type(typed)
    #expect(state.words.contains(shown), "\(state.words)")
    state.press(.enter)
    #expect(state.dialog == nil && state.asOf == Day(iso: day))
  }

  @Test("American order is not guessed: the dialog says what is accepted")
  func americanOrder() {
    var state = State.opened(language: .english)
    state.press(.character("d"))
    state.type("7/14/17")
    state.press(.enter)
    #expect(state.words.contains("there is no month 14; the day comes first"))
    #expect(state.asOf == Sample.day)
  }
}
