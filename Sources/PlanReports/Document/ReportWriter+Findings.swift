import PerformanceModel
import Wording

extension ReportWriter {
  /// The deviations from targets, with their amount and cause.
  var deviations: ReportDocument.Section {
    let deviations = report.deviations
    guard !deviations.isEmpty else {
      return section("deviations", phrases.deviationsAndCauses, [.paragraph(phrases.noDeviations)])
    }
    let rows = deviations.map { deviation -> [ReportDocument.Cell] in
      let result = deviation.result
      let value = result.measurement.map { phrases.reported($0, result.target) } ?? phrases.nothing
      return [
        .code(deviation.indicator.code), .text(title(of: deviation)),
        .text(phrases.asked(result.target)), .text(value),
        .text(phrases.gap(result)),
        .status(result.status, detail: nil), .lines(causes(of: deviation)),
      ]
    }
    let table = ReportDocument.Table(
      caption: phrases.deviationsAndCauses,
      columns: [
        column(phrases.codeColumn, .code), column(phrases.objectiveColumn, .title),
        column(phrases.targetLabel, .text), column(phrases.valueColumn, .text),
        column(phrases.gapColumn, .text), column(phrases.statusColumn, .text),
        column(phrases.causeLabel, .text),
      ], rows: rows)
    let counts = DeviationCounts(report.objectives)
    let summary = phrases.deviationsSummary(
      missed: counts.missed, unexplained: counts.unexplained, open: counts.open)
    return section(
      "deviations", phrases.deviationsAndCauses, [.paragraph(summary), .table(table)])
  }

  private func title(of deviation: Deviation) -> String {
    guard deviation.objective.indicators.count > 1, let name = deviation.indicator.name else {
      return deviation.objective.title
    }
    return "\(deviation.objective.title) – \(name)"
  }

  private func causes(of deviation: Deviation) -> [String] {
    let note = deviation.note.map { [phrases.noted($0)] } ?? []
    let missing = deviation.result.lacksCause ? phrases.noCause : phrases.nothing
    return [deviation.cause ?? missing] + note
  }

  /// Means by kind, how they come about, and what they leave out.
  var overallPerformance: ReportDocument.Section {
    let kinds = ObjectiveKind.allCases.compactMap { kind -> [ReportDocument.Cell]? in
      let results = report.counted.filter { $0.objective.kind == kind }.map(\.result)
      return results.isEmpty ? nil : meanRow(phrases.heading(of: kind), RollUp(of: results))
    }
    let table = ReportDocument.Table(
      caption: phrases.meansByKind,
      columns: [
        column(phrases.kindColumn, .title), column(phrases.objectives, .number),
        column(phrases.achievedColumn, .number), column(phrases.degreeLabel, .number),
        column(phrases.coverage, .text),
      ], rows: kinds + [meanRow(report.totalName(phrases), report.total)])
    let steps = report.totalDerivation.steps.filter { !$0.isLong }
    return section(
      "overall", phrases.overallHeading,
      [.table(table), .list(phrases.words(of: Derivation(steps: steps)))])
  }

  private func meanRow(_ label: String, _ rollUp: RollUp) -> [ReportDocument.Cell] {
    [
      .text(label), .text("\(rollUp.objectiveCount)"), .text("\(rollUp.counts[.achieved] ?? 0)"),
      .degree(degree(rollUp)),
      .text(phrases.coverage(of: rollUp)),
    ]
  }

  /// The readings that nobody has confirmed, with the questions that they raise.
  var doubts: ReportDocument.Section {
    let doubts = report.doubts
    guard !doubts.isEmpty else {
      return section("doubts", phrases.doubtsHeading, [.paragraph(phrases.nothingToReview)])
    }
    let rows = doubts.map { objective, indicator, result -> [ReportDocument.Cell] in
      [
        .code(indicator.code),
        .text(phrases.written(indicator.source)),
        .text(phrases.asked(result.target)), .text(phrases.name(of: result.reading)),
        .text(indicator.question.map { phrases.question($0) } ?? phrases.isThisRight),
      ]
    }
    let table = ReportDocument.Table(
      caption: phrases.doubtsHeading,
      columns: [
        column(phrases.codeColumn, .code), column(phrases.sourceColumn, .title),
        column(phrases.readAsColumn, .text), column(phrases.targetReadColumn, .text),
        column(phrases.questionLabel, .text),
      ], rows: rows)
    return section(
      "doubts", phrases.doubtsHeading, [.paragraph(phrases.doubtsExplained), .table(table)])
  }

  /// The process of measurement, and the limits of the report.
  var method: ReportDocument.Section {
    let plan = report.plan
    let thresholds = plan.thresholds(on: report.asOf)
    let measurements = report.objectives.flatMap(\.objective.indicators).flatMap {
      indicator in indicator.standingMeasurements.filter { $0.date <= report.asOf }
    }
    let authors = Set(measurements.map(\.author)).count
    var lines = [
      phrases.methodData(measurements.count, authors),
      phrases.methodStatus, phrases.methodThresholds(thresholds), phrases.methodTruncation,
      phrases.methodInterim,
    ]
    if let document = plan.header.document { lines.insert(phrases.methodSource(document), at: 0) }
    if report.isOfWholeYear { lines.append(phrases.methodGuidelines) }
    lines.append(phrases.methodScope)
    return section(
      "method", phrases.methodHeading, [.list(lines), .table(legend)])
  }

  private var legend: ReportDocument.Table {
    ReportDocument.Table(
      caption: phrases.signsHeading,
      columns: [column(phrases.statusColumn, .text), column(phrases.meaningColumn, .title)],
      rows: Status.allCases.map { [.status($0, detail: nil), .text(phrases.meaning(of: $0))] })
  }
}

extension StatusReport {
  /// The derivation of the mean of all that is shown.
  var totalDerivation: Derivation {
    plan.derivation(
      ofArea: selection.area, kinds: selection.kinds, office: selection.office, asOf: asOf)
  }
}

extension Derivation.Step {
  /// True if the report says the step elsewhere, in a table.
  fileprivate var isLong: Bool {
    if case .inDoubt = self { true } else { false }
  }
}
