import Canvas
import PerformanceModel
import Testing

@testable import Dashboard

@Suite("Choosing between two people's decisions")
struct ConflictTests {
  @Test("a file that changes under the reader says that there is something to decide")
  func notice() {
    var state = State.opened()
    _ = state.update(.planChanged(Sample.contested), at: Sample.moment)
    #expect(state.notice?.text.contains("D la mostra") == true)
  }

  @Test(
    "what is contested stays on the overview until someone chooses, and can be chosen from there")
  func waiting() {
    var state = State.opened(on: Sample.contested)
    state.press(.down, .up)
    #expect(state.words.contains("1 decisione in conflitto"))
    while state.route.selection != .conflicts { state.press(.down) }
    state.press(.enter)
    #expect(state.keyContext == .conflicts)
    state.press(.enter)
    state.type("vale la prima")
    state.press(.enter)
    #expect(!state.words.contains("decisione in conflitto"))
    #expect(!state.press(.character("u")).isEmpty, "a choice can be undone")
  }

  @Test("both values are shown with who, when and why; a choice with a reason settles it")
  func choosing() throws {
    var state = State.opened()
    _ = state.update(.planChanged(Sample.contested), at: Sample.moment)
    state.press(.character("D"))
    let shown = state.view.lines.joined(separator: "\n")
    #expect(shown.contains("> 18") && shown.contains("> 19"))
    #expect(shown.contains("Bianchi") && shown.contains("Rossi") && shown.contains("delibera"))
    #expect(shown.contains("in vigore finché non scegli"))
    state.press(.enter)
    state.press(.enter)
    #expect(state.plan.decisionConflicts.count == 1, "A choice without a reason was taken.")
    state.type("vale la prima")
    let before = state.plan.history.count
    state.press(.enter)
    #expect(state.plan.decisionConflicts == [])
    #expect(state.plan.history.count == before + 1)
    let code = try #require(Code("2.2"))
    let target = state.plan.indicator(code)?.target(on: Day(number: 17_500))
    #expect(target?.criterion == .value(.moreThan, 18))
    #expect(state.session.saving == .saving)
  }

  @Test(
    "without conflicts the dialog says so, at any size",
    arguments: [(80, 24), (40, 10), (20, 5), (1, 1)])
  func nothing(columns: Int, rows: Int) {
    var state = State.opened()
    _ = state.update(.resized(Size(columns: columns, rows: rows)), at: Sample.moment)
    state.press(.character("D"))
    #expect(state.view.lines.count == rows)
    state.press(.escape)
    _ = state.update(.planChanged(Sample.contested), at: Sample.moment)
    state.press(.character("D"))
    #expect(state.view.lines.count == rows)
  }

  @Test("what can never be saved is given up with the reason, and the rest is saved")
  func rejection() {
    var state = State.opened()
    state.press(.character(":"))
    state.type("2.2 ")
    state.press(.enter)
    state.press(.character("e"))
    state.type("16")
    state.press(.enter)
    #expect(state.session.unsaved.count == 1)
    var closed = Sample.illustrated
    closed.apply(
      closed.decided(
        .closed(through: Sample.moment.today), about: nil, id: "c", author: "V",
        at: Timestamp(milliseconds: 0)))
    let effects = state.update(.saveRefused(closed, reason: "chiuso"), at: Sample.moment)
    #expect(effects.isEmpty)
    #expect(state.session.unsaved.isEmpty)
    #expect(state.session.undoable.isEmpty)
    #expect(state.notice?.text.contains("chiuso") == true)
    #expect(state.plan.history.count == closed.history.count)
  }
}
