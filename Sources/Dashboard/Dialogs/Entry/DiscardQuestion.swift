import Canvas
import Wording

extension KeyContext {
  static let question = KeyContext("question", .question)
}

/// A question whether to leave an entry with its text.
struct DiscardQuestion: Dialog, Hashable {
  static let context = KeyContext.question

  let form: EntryForm

  func confirm(in state: inout State, at moment: Moment) -> [Effect] {
    state.dialog = nil
    return []
  }

  /// Goes back to the form.
  func close(in state: inout State) -> [Effect] {
    state.dialog = form
    return []
  }

  func draw(_ state: State, on screen: inout RenderedScreen) {
    form.draw(state, on: &screen)
    DiscardView(state: state).draw(on: &screen)
  }
}

private struct DiscardView: StateView {
  let state: State

  func draw(on screen: inout RenderedScreen) {
    drawBox(
      DialogBox(title: phrases.discardTitle, lines: [[Span(phrases.discardQuestion)]], width: 46),
      context: .question, on: &screen)
  }
}
