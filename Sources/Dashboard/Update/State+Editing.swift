import PerformanceModel

extension State {
  /// Moves between the fields of the entry form, saves or leaves it.
  mutating func edit(_ command: Command, at moment: Moment) -> [Effect] {
    switch overlay {
    case .review(let form): turnReview(form)
    case .prompt(let prompt): turn(prompt)
    case .quickEntry(let quick): return edit(quick, command, at: moment)
    default: break
    }
    guard case .entry(var form) = overlay else { return [] }
    switch command {
    case .nextField: form.focus = (form.focus + 1) % form.fields.count
    case .previousField: form.focus = (form.focus + form.fields.count - 1) % form.fields.count
    case .nextIndicator: return turn(form, by: 1)
    case .previousIndicator: return turn(form, by: -1)
    case .save: return save(form, andNext: false, at: moment)
    case .saveAndNext: return save(form, andNext: true, at: moment)
    case .cancelEntry:
      overlay = form.isChanged ? .discardEntry(form) : nil
      return []
    default: return []
    }
    overlay = .entry(form)
    return []
  }

  /// Shows the form of another indicator of the same objective, unless something is typed.
  private mutating func turn(_ form: EntryForm, by step: Int) -> [Effect] {
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
    overlay = .entry(self.form(for: objective.indicators[index + step]))
    return []
  }

  /// What saving the form as it stands would bring; `nil` while it cannot be saved.
  func preview(of form: EntryForm) -> EntryPreview? {
    guard case .success(let draft) = draft(of: form), var indicator = plan.indicator(form.code)
    else { return nil }
    let measurement = Measurement(
      id: EntryPreview.id, date: draft.date, entry: draft.entry, author: draft.author,
      recordedAt: indicator.recordingTime(at: Timestamp(milliseconds: 0)), replaces: form.replaces)
    indicator.measurements.append(measurement)
    let result = result(of: indicator, on: max(asOf, draft.date))
    let isDecisive = result.measurement?.id == EntryPreview.id
    return EntryPreview(
      measurement: measurement, draft: draft, indicator: indicator,
      result: isDecisive ? result : self.result(of: indicator, on: draft.date),
      decidedOn: isDecisive ? nil : result.measurement?.date)
  }

  private func result(of indicator: Indicator, on day: Day) -> IndicatorResult {
    indicator.result(asOf: day, thresholds: plan.thresholds(on: day))
  }
}
