import Canvas
import PerformanceModel
import Testing

@testable import Dashboard

@Suite("Texts that deceive")
struct UnsoundTextTests {
  @Test("what is pasted loses what cannot be seen or steers a terminal")
  func pasting() {
    var editor = TextEditor()
    _ = editor.handle(.paste("Ma\u{200B}rio\u{1B}[31m\u{7}\n\u{202E}Rossi\0\u{FEFF}"))
    #expect(editor.text == "Mario[31m Rossi")
  }

  @Test("a name that only looks like one is refused beside its field")
  func typing() {
    var state = State.opened(columns: 120, rows: 40)
    state.open("2.2")
    state.press(.character("e"), .character("9"))
    guard var form = state.dialog as? EntryForm else {
      Issue.record("no form is open")
      return
    }
    form.moveFocus(to: .author)
    state.dialog = form
    state.press(.end)
    state.type("\u{200B}")
    state.press(.enter)
    #expect(state.words.contains("U+200B"), "\(state.view.lines)")
    guard let kept = state.dialog as? EntryForm else {
      Issue.record("the form was closed")
      return
    }
    #expect(kept.fields[kept.focus].kind == .author)
  }
}
