import Canvas
import PerformanceModel
import Wording

extension KeyContext { static let measurements = KeyContext("measurements", .choice) }

extension Opening {
  static let measurements = Opening("showMeasurements") { state in
    guard let objective = state.chosenObjective() else { return nil }
    let unexplained = state.result.objectives[objective.place].indicators
      .first(where: \.lacksCause)?.measurement
    return MeasurementsDialog(of: objective.code, at: unexplained?.id, in: state)
  }
}

/// All measurements of an objective; the selected one can be corrected or retracted.
struct MeasurementsDialog: ChoiceDialog, Hashable {
  typealias View = MeasurementsView
  static let context = KeyContext.measurements

  /// The objective.
  let code: Code
  var selection: Int

  /// Creates the list with the selection on a measurement, or else on the first one.
  init(of code: Code, at id: String?, in state: State) {
    self.code = code
    let rows = state.plan.measurementRows(of: code)
    selection = rows.firstIndex { $0.measurement.id == id } ?? 0
  }

  func count(in state: State) -> Int { state.plan.measurementRows(of: code).count }

  func names(in state: State) -> [String] {
    state.plan.measurementRows(of: code).map(\.measurement.id)
  }

  /// Returns the selected measurement if it is in force; else says why it cannot be changed.
  func selected(in state: inout State) -> MeasurementRow? {
    let rows = state.plan.measurementRows(of: code)
    guard rows.indices.contains(selection) else { return nil }
    guard rows[selection].stands else {
      state.notice = Notice(state.phrases.notInForce, .warning)
      return nil
    }
    return rows[selection]
  }

  func click(_ index: Int, in state: inout State, at moment: Moment) -> [Effect] {
    select(index, in: &state)
    return selection == index ? state.dispatch(.show(.correction), at: moment) : []
  }
}

/// A measurement in the list of all those of an objective.
struct MeasurementRow: Hashable, Sendable {
  let indicator: Code
  let measurement: Measurement
  /// The measurement is in force: neither retracted nor replaced.
  let stands: Bool
  /// The retraction, where there is one.
  let retraction: Retraction?
}

extension Plan {
  /// Returns all measurements of an objective, those of one indicator together, the latest day first.
  func measurementRows(of code: Code) -> [MeasurementRow] {
    (objective(code)?.indicators ?? []).flatMap { indicator in
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
}

struct MeasurementsView: DialogView {
  let state: State
  let dialog: MeasurementsDialog

  /// Draws all measurements of an objective, with the details of the selected one below.
  func draw(on screen: inout RenderedScreen) {
    let (code, selection) = (dialog.code, dialog.selection)
    let width = min(84, max(20, size.columns - 4))
    let title = "\(phrases.measurementsTitle) \(symbols.dot) \(code)"
    let rows = plan.measurementRows(of: code)
    guard rows.indices.contains(selection) else {
      let words = state.session.isReadOnly ? phrases.noMeasurementsReadOnly : phrases.noMeasurements
      drawBox(title, [[Span(words, .dim)]], width: width, on: &screen)
      return
    }
    let isSeveral = Set(rows.map(\.indicator)).count > 1
    let codeWidth = isSeveral ? rows.map(\.indicator.text.count).max() ?? 0 : 0
    let values = rows.map { value(of: $0, width: max(8, width / 2)) }
    let valueWidth = values.map(\.cellWidth).max() ?? 0
    let all = rows.map { self.facts(about: $0, width: width) }
    // Room for the longest details, so that rows stay where they are, and can be clicked twice.
    let height = min(all.map(\.count).max() ?? 0, max(1, size.rows / 2))
    let facts = Array((all[selection] + Array(repeating: [], count: height)).prefix(height))
    let room = max(1, size.rows - 3 - facts.count)
    let top = max(0, min(selection - room / 2, rows.count - room))
    let shown = rows.indices.dropFirst(top).prefix(room)
    let list = shown.map { index in
      line(rows[index], values[index], valueWidth: valueWidth, width: width, codeWidth)
    }
    let (inside, _) = drawBox(title, list + [[]] + facts, width: width, on: &screen)
    for (offset, index) in shown.enumerated() where offset < inside.rows {
      let region = Region(
        column: inside.column, row: inside.row + offset, columns: inside.columns, rows: 1)
      screen.offer(
        region, .choice(index), isSelected: index == selection, sign: symbols.selection)
    }
  }

  /// Returns the measurement as recorded; where that is too long, only its value.
  private func value(of row: MeasurementRow, width: Int) -> String {
    guard let target = plan.indicator(row.indicator)?.target(on: row.measurement.date) else {
      return ""
    }
    let whole = phrases.entry(row.measurement, target)
    if whole.cellWidth <= width { return whole }
    return phrases.judged(row.measurement, target)
      .fitted(to: width, ellipsis: symbols.ellipsis)
  }

  private func line(
    _ row: MeasurementRow, _ value: String, valueWidth: Int, width: Int, _ codeWidth: Int
  ) -> [Span] {
    let role: Role = row.stands ? .text : .dim
    let mark =
      row.stands ? "" : row.retraction == nil ? phrases.replacedMark : phrases.retractedMark
    let head =
      "  \(phrases.day(row.measurement.date))  "
      + (codeWidth > 0 ? row.indicator.text.rightPadded(to: codeWidth + 2) : "")
    let rest = width - head.cellWidth - valueWidth - 2
    let by = !mark.isEmpty ? "(\(mark))" : rest < 6 ? "" : row.measurement.author
    return [
      Span(head, role), Span(value.rightPadded(to: valueWidth), role),
      Span("  \(by.fitted(to: rest, ellipsis: symbols.ellipsis))", mark.isEmpty ? .dim : .warning),
    ]
  }

  /// Returns the author, the time and the remarks of a measurement.
  private func facts(about row: MeasurementRow, width: Int) -> [[Span]] {
    let measurement = row.measurement
    var facts = [phrases.recordedBy(measurement.author, measurement.recordedAt.day)]
    if let note = measurement.note { facts.append("\(phrases.noteField): \(note)") }
    if let evidence = measurement.evidence {
      facts.append("\(phrases.evidenceField): \(evidence)")
    }
    if let cause = measurement.cause { facts.append("\(phrases.causeLabel): \(cause)") }
    if let retraction = row.retraction {
      facts.append(phrases.retractedBy(retraction))
    } else if !row.stands {
      facts.append(phrases.replacedByLater)
    }
    return facts.flatMap { $0.wrapped(to: width) }.map { [Span($0, .dim)] }
  }
}
