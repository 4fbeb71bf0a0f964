import PerformanceModel

/// A measurement in the list of all that was recorded for an objective.
struct MeasurementRow: Hashable, Sendable {
  let indicator: Code
  let measurement: Measurement
  /// Whether it stands: it is neither retracted nor replaced.
  let stands: Bool
  /// The withdrawal, where there is one.
  let retraction: Retraction?
}

extension State {
  /// Returns all measurements of an objective, those of one indicator together, the latest day first.
  func measurementRows(of code: Code) -> [MeasurementRow] {
    (plan.objective(code)?.indicators ?? []).flatMap { indicator in
      let standing = Set(indicator.standingMeasurements.map(\.id))
      return indicator.measurements
        .sorted { ($0.date, $0.recordedAt, $0.id) > ($1.date, $1.recordedAt, $1.id) }
        .map { measurement in
          MeasurementRow(
            indicator: indicator.code, measurement: measurement,
            stands: standing.contains(measurement.id),
            retraction: indicator.retractions.first { $0.measurement == measurement.id })
        }
    }
  }

  /// Shows all that was recorded for the selected objective.
  mutating func openMeasurements() {
    guard let index = currentObjective else {
      notice = Notice(phrases.chooseObjectiveFirst, .warning)
      return
    }
    let rows = measurementRows(of: plan.objectives[index].code)
    let unexplained = result.objectives[index].indicators.first(where: \.lacksCause)?.measurement
    dialog = .measurements(
      of: plan.objectives[index].code,
      selection: rows.firstIndex { $0.measurement.id == unexplained?.id } ?? 0)
  }

  /// Shows the list again, at a measurement.
  mutating func showMeasurements(of code: Code, at id: String) {
    let rows = measurementRows(of: code.objective)
    dialog = .measurements(
      of: code.objective, selection: rows.firstIndex { $0.measurement.id == id } ?? 0)
  }

  /// Opens the form that corrects the selected measurement.
  mutating func correctSelected() {
    if case .measurements(let code, _) = dialog, measurementRows(of: code).isEmpty {
      dialog = plan.objective(code)?.indicators.first.map { .entry(self.form(for: $0)) }
      return
    }
    guard let row = selectedMeasurement, let indicator = plan.indicator(row.indicator) else {
      return
    }
    var form = self.form(for: indicator, correcting: row.measurement)
    // Where only the cause is missing, that is what is to be typed.
    if form.text(of: .cause).isEmpty { form.moveFocus(to: .cause) }
    dialog = .entry(form)
  }

  /// Asks why the selected measurement is to be withdrawn.
  mutating func retractSelected() {
    guard let row = selectedMeasurement else { return }
    dialog = .prompt(
      Prompt(.retract(row.indicator, measurement: row.measurement.id), [.reason: ""]))
  }

  /// The selected measurement if it stands; else says why it cannot be changed.
  private var selectedMeasurement: MeasurementRow? {
    mutating get {
      guard case .measurements(let code, let selection) = dialog else { return nil }
      let rows = measurementRows(of: code)
      guard rows.indices.contains(selection) else { return nil }
      guard rows[selection].stands else {
        notice = Notice(phrases.doesNotStand, .warning)
        return nil
      }
      return rows[selection]
    }
  }
}
