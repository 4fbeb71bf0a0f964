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
    do throws(DayProblem) {
      let day = try day(in: state)
      state.dialog = nil
      state.session.show(asOf: day)
      state.notice = state.noticeOfDate()
      return []
    } catch {
      return refuse(because: state.phrases.problem(error), in: &state)
    }
  }

  func title(_ phrases: Phrases) -> String { phrases.asOfTitle }

  /// Says which day is understood, or what can be typed.
  func help(_ state: State, isShort: Bool) -> String {
    let phrases = state.phrases
    let understood = (try? day(in: state)).flatMap {
      phrases.understood($0, from: fields.text(of: .date) ?? "")
    }
    return understood ?? (isShort ? phrases.dateForm : phrases.dateForms)
  }

  private func day(in state: State) throws(DayProblem) -> Day {
    try state.session.days(state.phrases.language).day(fields.text(of: .date) ?? "")
  }
}
