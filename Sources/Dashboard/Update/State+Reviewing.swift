import PerformanceModel

extension State {
  /// Opens the review of the selected objective, at its first reading in doubt.
  mutating func openReview() {
    guard let index = currentObjective else {
      notice = Notice(phrases.chooseObjectiveFirst, .warning)
      return
    }
    let indicators = plan.objectives[index].indicators
    let doubtful =
      indicators.first { $0.readingInForce.isInDoubt } ?? indicators.first(where: \.hasOpenQuestion)
      ?? indicators.first
    dialog = doubtful.map { .review(ReviewForm(code: $0.code)) }
  }

  /// Goes to the other field of the review.
  mutating func focusNext(_ form: ReviewForm) {
    var form = form
    form.focus = form.focus == .criterion ? .note : .criterion
    dialog = .review(form)
  }

  /// Confirms the reading as it stands, or asks for the typed criterion to be read.
  mutating func decide(_ form: ReviewForm, at moment: Moment) -> [Effect] {
    guard form.criterion.text.contains(where: { !$0.isWhitespace }) else {
      return record(.confirmed, of: form, at: moment)
    }
    guard let indicator = plan.indicator(form.code) else { return [] }
    return [.readCorrection(form.criterion.text, form.code, indicator.target(on: asOf))]
  }

  /// Takes a correction that was read.
  mutating func takeCorrection(_ target: Target, of code: Code, at moment: Moment) -> [Effect] {
    guard case .review(let form) = dialog, form.code == code else { return [] }
    return record(.corrected(target), of: form, at: moment)
  }

  /// Shows why a correction could not be read, beside its field.
  mutating func refuseCorrection(of code: Code, because reason: String) {
    guard case .review(var form) = dialog, form.code == code else { return }
    form.fault = reason
    form.focus = .criterion
    dialog = .review(form)
  }

  private mutating func record(
    _ ruling: Decision.Ruling, of form: ReviewForm, at moment: Moment
  ) -> [Effect] {
    let event = plan.decided(
      ruling, about: form.code, id: identifiers.next(), note: form.note.text.nonEmpty,
      author: author, at: moment.now)
    let words = phrases.words(of: event, in: plan)
    // What becomes of figures in another unit matters more than the words that the person just typed.
    let relabelled = plan.measureChange(by: event)
      .map { "\(form.code): \(phrases.relabelled($0))" }
    dialog = nil
    return commit(
      Change(events: [event], words: words), saying: "\(relabelled ?? words).")
  }
}
