import Canvas
import PerformanceModel
import Testing

@testable import Dashboard

@Suite("The condition of the file")
struct FileConditionTests {
  /// A dashboard with a figure that was not saved.
  private func unsaved() -> State {
    var state = State.opened()
    let code = state.plan.objectives[0].indicators[0].code
    let figure = Measurement(
      id: "new", date: Sample.day, entry: .value(3), author: "Anna",
      recordedAt: Sample.moment.now)
    _ = state.session.apply([.measured(code, figure)])
    _ = state.update(.saveFailed(reason: "x"), at: Sample.moment)
    return state
  }

  private static let bad: [FileCondition] = [
    .missing, .unreadable(reason: "p:1: x"), .otherPlan, .nameMoved(shown: "/p.json"),
  ]

  @Test("a fault of the file is in the header, with a message that keys do not remove")
  func shown() {
    for condition in Self.bad {
      var state = State.opened()
      _ = state.update(.fileIs(condition), at: Sample.moment)
      let word = state.fileWord ?? ""
      let message = state.shownNotice?.text ?? ""
      #expect(!word.isEmpty && !message.isEmpty)
      state.press(.down)
      #expect(state.view.lines[0].contains(word))
      #expect(state.shownNotice?.text == message)
      _ = state.update(.fileIs(.inOrder), at: Sample.moment)
      #expect(state.fileWord == nil && state.shownNotice == nil)
    }
  }

  @Test("what was not saved is saved as soon as the file is in order, and not before")
  func saving() {
    for condition in Self.bad {
      var state = unsaved()
      let events = state.session.unsaved
      let expected: [Effect] = if case .nameMoved = condition { [.save(events)] } else { [] }
      #expect(state.update(.fileIs(condition), at: Sample.moment) == expected)
      state.session.saving = .failed(reason: "x")
      #expect(state.update(.fileIs(.inOrder), at: Sample.moment) == [.save(events)])
      #expect(state.session.saving == .saving)
    }
  }

  @Test("a missing file is written again with all that is shown, when the reader asks for it")
  func writeBack() {
    var state = unsaved()
    _ = state.update(.fileIs(.missing), at: Sample.moment)
    let effects = state.update(.key(.control("s")), at: Sample.moment)
    #expect(effects == [.writeBack(state.plan, through: "new")])
    _ = state.update(.saved(through: "new"), at: Sample.moment)
    _ = state.update(.fileIs(.inOrder), at: Sample.moment)
    #expect(state.session.unsaved.isEmpty && state.session.saving == .saved)
  }

  @Test("a screen that only reads writes nothing back")
  func readOnly() {
    var state = State.opened()
    state.session.saving = .readOnly
    _ = state.update(.fileIs(.missing), at: Sample.moment)
    #expect(state.update(.key(.control("s")), at: Sample.moment) == [])
    #expect(state.fileWord != nil)
  }
}
