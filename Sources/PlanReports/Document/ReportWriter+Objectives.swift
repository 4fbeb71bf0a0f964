import PerformanceModel
import Wording

extension ReportWriter {
  /// The objectives of the whole term, with what this year asks of them.
  var specificObjectives: ReportDocument.Section {
    section(
      "specific", phrases.specificHeading, [],
      parts: parts("specific") { area in
        table([.strategic], of: area, caption: phrases.heading(of: .strategic), withTerm: true)
      })
  }

  /// The objectives of the year, by area and kind.
  var annualObjectives: ReportDocument.Section {
    let kinds: [ObjectiveKind] = [.operational, .programmedActivity, .efficiency, .financialHealth]
    return section(
      "annual", phrases.annualHeading, [],
      parts: parts("annual") { area in
        kinds.flatMap { table([$0], of: area, caption: phrases.heading(of: $0), withTerm: false) }
      })
  }

  private func table(
    _ kinds: Set<ObjectiveKind>, of area: Area, caption: String, withTerm: Bool
  ) -> [ReportDocument.Block] {
    let objectives = report.objectives(of: area.code, kinds)
    guard !objectives.isEmpty else { return [] }
    var columns = [
      column(phrases.codeColumn, .code), column(phrases.objectiveColumn, .title),
      column(phrases.targetLabel, .text), column(phrases.valueColumn, .text),
      column(phrases.degreeLabel, .number), column(phrases.statusColumn, .text),
    ]
    if withTerm { columns.append(column(phrases.termColumn, .text)) }
    let rows = objectives.map { row($0.objective, $0.result, withTerm: withTerm) }
    let name = "\(caption), \(area.label)"
    return [.table(ReportDocument.Table(caption: name, columns: columns, rows: rows))]
  }

  private func row(
    _ objective: Objective, _ result: ObjectiveResult, withTerm: Bool
  ) -> [ReportDocument.Cell] {
    let isComposite = objective.indicators.count > 1
    // Several indicators are numbered, so that their targets and values are found together.
    let numbers = result.indicators.indices.map { isComposite ? "\($0 + 1)) " : "" }
    let asked = zip(objective.indicators, result.indicators).map { indicator, outcome in
      let name = isComposite ? indicator.name.map { "\($0): " } ?? "" : ""
      return name + phrases.asked(outcome.target)
    }
    let measured = result.indicators.map { outcome in
      outcome.measurement.map { phrases.reported($0, outcome.target) } ?? phrases.nothing
    }
    let term = objective.indicators.compactMap { $0.termTarget.map { phrases.term($0) } }
    let pressing = result.mostPressing
    let detail = result.status == .achieved ? nil : pressing.map { phrases.reason($0.reason, $0) }
    var cells: [ReportDocument.Cell] = [
      .code(objective.code), .text(objective.title), .lines(zip(numbers, asked).map(+)),
      .lines(zip(numbers, measured).map(+)),
      .degree(degree(result)),
      .status(result.status, detail: detail),
    ]
    if withTerm { cells.append(.lines(term.isEmpty ? [phrases.nothing] : term)) }
    return cells
  }
}
