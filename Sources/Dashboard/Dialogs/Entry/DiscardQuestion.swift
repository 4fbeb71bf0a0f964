import Canvas
import Wording

extension KeyContext { static let question = KeyContext("question", .question) }

/// The question whether to discard the text of an entry.
struct DiscardQuestion: Dialog, Hashable {
  typealias View = DiscardView
  static let context = KeyContext.question

  let form: EntryForm

  func refreshed(in state: State, keeping name: String?) -> DiscardQuestion {
    DiscardQuestion(form: form.refreshed(in: state, keeping: name))
  }

  func confirm(in state: inout State, at moment: Moment) -> [Effect] {
    state.dialog = nil
    return []
  }

  /// Returns to the form.
  func close(in state: inout State) -> [Effect] {
    state.dialog = form
    return []
  }

  func draw(_ state: State, on screen: inout RenderedScreen) {
    form.draw(state, on: &screen)
    DiscardView(state: state, dialog: self).draw(on: &screen)
  }
}

struct DiscardView: DialogView {
  let state: State
  let dialog: DiscardQuestion

  func draw(on screen: inout RenderedScreen) {
    drawBox(phrases.discardTitle, [[Span(phrases.discardQuestion)]], width: 46, on: &screen)
  }
}
