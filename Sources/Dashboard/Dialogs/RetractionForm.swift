import Canvas
import PerformanceModel
import Wording

extension Opening {
  static let retraction = Opening("retractMeasurement") { state in
    guard let row = (state.dialog as? MeasurementsDialog)?.selected(in: &state) else { return nil }
    return RetractionForm(code: row.indicator, id: row.measurement.id)
  }
}

/// The form for the reason of a retraction.
struct RetractionForm: ShortForm, Hashable {
  typealias View = ShortFormView<RetractionForm>

  /// The indicator measured.
  let code: Code
  /// The measurement.
  let id: String
  var fields = ShortFields([.reason: ""])

  func submit(in state: inout State, at moment: Moment) -> [Effect] {
    guard let reason = fields.text(of: .reason) else {
      return refuse(because: state.phrases.reasonMissing, in: &state)
    }
    state.dialog = nil
    let event = PlanEvent.retracted(
      code,
      Retraction(
        id: state.session.identifiers.next(), measurement: id, reason: reason,
        author: state.session.author,
        recordedAt: state.session.recordingTime(of: code, at: moment)))
    let words = state.phrases.words(of: event, in: state.plan)
    return state.commit(Change(events: [event], words: words), saying: "\(words).")
  }

  func close(in state: inout State) -> [Effect] {
    state.dialog = MeasurementsDialog(of: code.objective, at: id, in: state)
    return []
  }

  func title(_ phrases: Phrases) -> String { phrases.retractTitle(code) }

  func about(_ state: State) -> [String] {
    guard let indicator = state.plan.indicator(code),
      let measurement = indicator.measurements.first(where: { $0.id == id })
    else { return [] }
    let value = state.phrases.entry(measurement, indicator.target(on: measurement.date))
    return [state.phrases.dated(value, measurement)]
  }

  func help(_ state: State, isShort: Bool) -> String { state.phrases.retractHelpText }
}
