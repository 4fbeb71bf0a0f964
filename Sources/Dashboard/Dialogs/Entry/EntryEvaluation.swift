import PerformanceModel
import Text
import Wording

/// The meaning of an entry's fields and its result in the plan; made once for each change.
struct EntryEvaluation: Hashable, Sendable {
  /// The measurement; `nil` while something is wrong.
  private(set) var draft: EntryDraft?
  /// Everything that is wrong, in the order of the fields.
  private(set) var problems: [EntryProblem] = []
  /// The effect of saving; `nil` while something is wrong.
  private(set) var preview: MeasurementPreview?
  /// The warning about an unlikely figure.
  private(set) var doubt: MeasurementWarning?
  /// The day as it is understood, even where it is not allowed.
  private(set) var day: Day?

  /// Creates the evaluation of a form that has no fields yet.
  init() {}

  /// Reads the fields of a form, as far as the plan takes what they say.
  init(of form: EntryForm, in state: State) {
    let reader = state.session.measurementReader(state.phrases.language)
    let outcome = reader.read(form.measurementText, of: form.measure)
    day = outcome.understoodDay
    problems = outcome.faults.map {
      EntryProblem(field: EntryForm.Field.Kind($0.field), fault: $0.fault)
    }
    let author = form.text(of: .author)
    if author.isEmpty { problems.append(EntryProblem(field: .author, fault: .authorMissing)) }
    guard problems.isEmpty, let entry = outcome.entry, let date = outcome.date else { return }
    judge(
      EntryDraft(
        date: date, entry: entry, note: form.text(of: .note).nonEmpty,
        evidence: form.text(of: .evidence).nonEmpty, cause: form.text(of: .cause).nonEmpty,
        author: author), of: form, in: state.session)
  }

  /// Asks the plan whether it takes a measurement, and what that would bring.
  private mutating func judge(
    _ draft: EntryDraft, of form: EntryForm, in session: PlanSession
  ) {
    let start = Timestamp(milliseconds: 0)
    let measurement = draft.measurement(
      id: "draft", at: session.plan.indicator(form.code)?.recordingTime(at: start) ?? start,
      replacing: form.replaces)
    if let rejection = session.plan.rejection(of: .measured(form.code, measurement)) {
      problems = [EntryProblem(field: rejection.field, fault: .refused(rejection))]
      return
    }
    self.draft = draft
    preview = session.plan.preview(of: measurement, for: form.code, asOf: session.asOf)
    doubt = preview?.doubt
  }
}

extension EntryForm {
  /// The texts of the figure or the answer, and of the day.
  fileprivate var measurementText: MeasurementText {
    var text = MeasurementText()
    for part in MeasurementText.Field.allCases { text[part] = self.text(of: Field.Kind(part)) }
    return text
  }
}

extension EntryForm.Field.Kind {
  /// The field of a part of a measurement; the first kind of figure where a fault is not that of one part.
  init(_ part: MeasurementText.Field?) {
    switch part {
    case .value, nil: self = .value
    case .numerator: self = .numerator
    case .denominator: self = .denominator
    case .answer: self = .answer
    case .date: self = .date
    }
  }
}
