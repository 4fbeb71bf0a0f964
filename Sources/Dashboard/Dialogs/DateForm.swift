import Canvas
import PerformanceModel
import Wording

extension Opening {
  static let date = Opening("chooseDate") { state in
    DateForm(fields: ShortFields([.date: state.phrases.day(state.asOf)]))
  }
}

/// The form for the day whose situation is shown.
struct DateForm: ShortForm, Hashable {
  typealias View = ShortFormView<DateForm>

  var fields: ShortFields

  func submit(in state: inout State, at moment: Moment) -> [Effect] {
    let text = fields.text(of: .date) ?? ""
    guard let day = Day(typed: text) else {
      return refuse(because: state.phrases.fault(.date(text)), in: &state)
    }
    state.dialog = nil
    state.session.show(asOf: day)
    state.notice = state.noticeOfDate()
    return []
  }

  func title(_ phrases: Phrases) -> String { phrases.asOfTitle }

  func help(_ state: State, isShort: Bool) -> String { state.phrases.dateForm }
}
