import PerformanceModel

extension State {
  /// Moves between the fields of the entry form, saves or leaves it.
  mutating func edit(_ command: Command, at moment: Moment) -> [Effect] {
    switch dialog {
    case .review(let form): focusNext(form)
    case .prompt(let prompt): focusNext(prompt)
    case .quickEntry(let quick): return edit(quick, command, at: moment)
    default: break
    }
    guard case .entry(var form) = dialog else { return [] }
    switch command {
    case .nextField: form.focus = (form.focus + 1) % form.fields.count
    case .previousField: form.focus = (form.focus + form.fields.count - 1) % form.fields.count
    case .nextIndicator: return showIndicator(form, by: 1)
    case .previousIndicator: return showIndicator(form, by: -1)
    case .save: return save(form, andNext: false, at: moment)
    case .saveAndNext: return save(form, andNext: true, at: moment)
    case .cancelEntry:
      dialog = form.isChanged ? .discardEntry(form) : nil
      return []
    default: return []
    }
    dialog = .entry(form)
    return []
  }

  /// Shows the form of another indicator of the same objective, unless something is typed.
  private mutating func showIndicator(_ form: EntryForm, by step: Int) -> [Effect] {
    guard let objective = plan.objective(form.code),
      let index = objective.indicators.firstIndex(where: { $0.code == form.code }),
      objective.indicators.indices.contains(index + step)
    else {
      notice = Notice(phrases.noOtherIndicator)
      return []
    }
    guard !form.isChanged else {
      notice = Notice(phrases.saveOrLeaveFirst, .warning)
      return []
    }
    dialog = .entry(self.form(for: objective.indicators[index + step]))
    return []
  }

  /// What saving the form as it stands would bring; `nil` while it cannot be saved.
  func preview(of form: EntryForm) -> MeasurementPreview? {
    guard case .success(let draft) = draft(of: form), let indicator = plan.indicator(form.code)
    else { return nil }
    let measurement = draft.measurement(
      id: "preview", at: indicator.recordingTime(at: Timestamp(milliseconds: 0)),
      replacing: form.replaces)
    return plan.preview(of: measurement, for: form.code, asOf: asOf)
  }
}
