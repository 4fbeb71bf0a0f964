import Canvas
import PerformanceModel
import Testing

@testable import Dashboard

/// Invariants under any keys, clicks and changes by others.
@Suite("Steadiness")
struct SteadinessTests {
  private let code = Code("1.1.2") ?? .area(1)

  /// Clicks on an active part; does nothing where the screen has none.
  @discardableResult
  private func click(_ click: Click, on state: inout State, times: Int = 1) -> [Effect] {
    guard let region = state.renderedScreen.parts.last(where: { $0.click == click })?.region else {
      return []
    }
    let event = MouseEvent(.press, at: Position(column: region.column, row: region.row))
    return (0..<times).flatMap { _ in state.press(.mouse(event)) }
  }

  @Test("nothing is recorded in a plan that is only read, neither by keys nor by clicks")
  func readOnly() {
    var state = State.opened(isReadOnly: true)
    state.open("1.1.2")
    state.press(.character("v"))
    let effects = click(.choice(1), on: &state, times: 3)
    #expect(effects.isEmpty)
    #expect(state.keyContext == .measurements)
    #expect(state.words.contains("Sola lettura"))
    state.dialog =
      EntryForm(
        for: state.plan.indicator(code)!,
        target: state.plan.indicator(code)!.target(on: state.asOf), date: "", author: "x",
        correcting: nil, language: .italian)
    state.type("1")
    #expect(
      state.press(.enter).isEmpty && state.press(.enter).isEmpty && state.press(.enter).isEmpty)
    #expect(state.session.unsaved.isEmpty && state.session.saving == .readOnly)
  }

  @Test(
    "a target of many years is drawn with the years that have room",
    arguments: [(1900, 2099), (1, 9999), (2017, 2019)], [40, 80, 120, 200])
  func manyYears(years: (Int, Int), columns: Int) throws {
    var plan = Sample.illustrated
    let place = try #require(plan.objectives.firstIndex { $0.code == code })
    plan.objectives[place].indicators[0].target.period = Period(years: years.0...years.1)
    var state = State.opened(on: plan, columns: columns)
    state.open("1.1.2")
    #expect(state.words.contains("1.1.2"))
    if years.0 == 2017, columns >= 80 { #expect(state.words.contains("2017 2018 2019")) }
  }

  @Test("what builds on a refused event is given up with it, and later ones are saved")
  func refusalWithConsequences() throws {
    var state = State.opened()
    state.open("1.1.2")
    for keys in ["e150\t190\r\r\r", "u"] {
      state.press(keys.map { $0 == "\r" ? .enter : $0 == "\t" ? .tab : .character($0) })
    }
    #expect(state.session.unsaved.count == 2)
    var closed = Sample.illustrated
    let year = Day(year: 2017, month: 12, day: 31) ?? Day(number: 0)
    closed.apply(
      closed.decided(
        .closed(through: year), about: nil, id: "close", note: "approvata", author: "Verdi",
        at: Sample.moment.now))
    let effects = state.update(.saveRefused(closed, reason: "chiuso"), at: Sample.moment)
    #expect(effects.isEmpty)
    #expect(state.session.unsaved.isEmpty)
    #expect(state.plan == closed)
  }

  @Test("a long text is shown as quickly as a short one, with the cursor inside")
  func longText() {
    var editor = TextEditor("")
    _ = editor.handle(.paste(String(repeating: "漢a", count: 20_000)))
    let (end, cursor) = editor.visible(width: 20)
    #expect(end.cellWidth <= 20 && cursor == end.cellWidth)
    _ = editor.handle(.home)
    let (start, first) = editor.visible(width: 20)
    #expect(start.hasPrefix("漢a漢a") && start.count <= 20 && first == 0)
  }

  @Test("a key of the reader's own for a quick entry is not its text")
  func ownKeyOfQuickEntry() throws {
    let keys = try KeyTable.shipped.binding([.character("y")], to: .show(.quickEntry)).get()
    var state = State.opened(keys: keys)
    state.press(.right, .character("y"))
    guard let quick = state.dialog as? QuickEntry else {
      Issue.record("not opened")
      return
    }
    #expect(quick.editor.text.isEmpty)
  }

  @Test("a click beside a figure that is typed selects nothing else")
  func clickDuringQuickEntry() {
    var state = State.opened()
    state.press(.right, .down, .down, .character("1"))
    let before = state.route.selection
    let rows = state.view.lines.indices
    for row in rows {
      state.press(.mouse(MouseEvent(.press, at: Position(column: 20, row: row))))
      guard state.dialog is QuickEntry else { break }
      #expect(state.route.selection == before)
    }
  }

  @Test("the selection over the place stays on what it was on when others record")
  func steadySelection() throws {
    var state = State.opened()
    state.open("1.1.2")
    state.press(.character("v"), .down)
    func selected() -> String? {
      state.view.lines.first { $0.contains("▸") }
        .flatMap { $0.split(separator: "▸").last }?.split(separator: "│").first
        .map { $0.trimmingPrefix(" ").description }
    }
    let before = try #require(selected())
    var plan = state.plan
    plan.apply(
      .measured(
        code,
        Measurement(
          id: "later", date: Sample.day, entry: .ratio(180, 190), author: "altri",
          recordedAt: Sample.moment.now)))
    _ = state.update(.planChanged(plan), at: Sample.moment)
    #expect(selected() == before)
  }

  @Test("a text scrolled to its end scrolls back at once", arguments: ["?", "i"])
  func scrolledToTheEnd(key: Character) {
    var state = State.opened(columns: 80, rows: 10)
    state.press(.character(key), .end)
    let end = state.view
    state.press(.up)
    #expect(state.view != end)
    state.press(.pageDown, .pageDown)
    #expect(state.view == end)
  }

  @Test("an undo of which others have left nothing says so and saves nothing")
  func undoOfNothing() {
    var state = State.opened()
    state.open("1.1.2")
    state.press("e150\t190\r\r\r".map { $0 == "\r" ? .enter : $0 == "\t" ? .tab : .character($0) })
    state.session.unsaved = []
    _ = state.update(.planChanged(Sample.illustrated), at: Sample.moment)
    #expect(state.press(.character("u")).isEmpty)
    #expect(state.words.contains("non c'è più nulla da annullare"))
    #expect(!state.words.contains("salvataggio in corso"))
  }

  @Test("the message after saving names the status that the form showed")
  func oneStatus() throws {
    var plan = Sample.illustrated
    let october = Day(year: 2017, month: 10, day: 1) ?? Day(number: 0)
    plan.apply(
      plan.decided(
        .thresholds(Thresholds(nearly: 99, partial: 95)), about: nil, id: "strict",
        validFrom: october, note: "delibera", author: "Verdi", at: Sample.moment.now))
    let june = Day(year: 2017, month: 6, day: 30) ?? Day(number: 0)
    var state = State.opened(on: plan, asOf: june, today: Sample.day)
    state.open("1.1.2")
    state.press("e145\t190\t\t\t31/12/2017".map { $0 == "\t" ? .tab : .character($0) })
    let shown = state.words
    let names = Status.allCases.map(state.phrases.name(of:))
    let name = try #require(names.first { shown.contains("\($0), 95") })
    while state.press(.enter).isEmpty, state.dialog is EntryForm {}
    #expect(state.words.contains("76,3 %, \(name)."), "\(name): \(state.words)")
  }

  @Test("of a long history only the rows on the screen are made; it opens what it names")
  func longHistory() {
    var state = State.opened()
    state.press(.character("H"), .end)
    #expect((state.dialog as? HistoryDialog)?.events.count == state.plan.history.count)
    #expect(state.view.lines.contains { $0.contains("▸") })
    state.press(.escape)
    #expect(state.dialog == nil)
  }
}
