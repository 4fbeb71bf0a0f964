import PerformanceModel
import Wording

extension WorkbookReport {
  func summary(_ document: ReportDocument) -> SheetTable {
    let statuses = Status.allCases.filter { report.total.counts[$0] != nil }
    let columns =
      [
        SheetTable.Column(phrases.areas, 44, .long),
        SheetTable.Column(phrases.objectives, 10, .number),
        SheetTable.Column(phrases.degreeLabel, 12, .share),
        SheetTable.Column(phrases.evaluatedColumn, 11, .number),
      ] + statuses.map { SheetTable.Column(phrases.name(of: $0, count: 2), 13, .number) }
    let areas = report.areas.map { row("\($0.area.code) \($0.area.label)", $0.rollUp, statuses) }
    let notice = document.notice.map { [$0] } ?? []
    return SheetTable(
      name: phrases.summarySheet, preface: [document.title] + document.subtitles + notice,
      columns: columns, rows: areas + [row(report.totalName(phrases), report.total, statuses)],
      hasTotal: true)
  }

  private func row(_ label: String, _ rollUp: RollUp, _ statuses: [Status]) -> [CellContent] {
    [
      .text(label), .number(Figure(rollUp.objectiveCount), form: "#,##0"),
      share(rollUp.achievement), number(rollUp.evaluatedWeight, .none),
    ] + statuses.map { .number(Figure(rollUp.counts[$0] ?? 0), form: "#,##0;;–") }
  }

  /// One row an indicator of an area.
  func table(of area: Area) -> SheetTable {
    let columns = [
      SheetTable.Column(phrases.codeColumn, 9), SheetTable.Column(phrases.kindColumn, 17, .long),
      SheetTable.Column(phrases.objectiveColumn, 46, .long),
      SheetTable.Column(phrases.targetLabel, 24, .long),
      SheetTable.Column(phrases.goalColumn, 13, .number),
      SheetTable.Column(phrases.valueLabel, 13, .number),
      SheetTable.Column(phrases.unitColumn, 18, .long), SheetTable.Column(phrases.dateColumn, 11),
      SheetTable.Column(phrases.dueLabel, 11), SheetTable.Column(phrases.degreeLabel, 11, .share),
      SheetTable.Column(phrases.statusColumn, 24, .status),
      SheetTable.Column(phrases.officeLabelLong, 18, .long),
      SheetTable.Column(phrases.targetReadColumn, 14),
      SheetTable.Column(phrases.formulaLabel, 28, .long),
      SheetTable.Column(phrases.sourceColumn, 24, .long),
    ]
    let rows = report.objectives.filter { $0.objective.area == area.code }.flatMap {
      objective, result in
      zip(objective.indicators, result.indicators).map { row(objective, $0, $1) }
    }
    return SheetTable(name: "\(area.code) \(area.label)", columns: columns, rows: rows)
  }

  private func row(
    _ objective: Objective, _ indicator: Indicator, _ result: IndicatorResult
  ) -> [CellContent] {
    let target = result.target
    let isComposite = objective.indicators.count > 1
    let name = isComposite ? indicator.name.map { " – \($0)" } ?? "" : ""
    return [
      .text(indicator.code.text), .text(phrases.name(of: objective.kind)),
      .text(objective.title + name), .text(phrases.asked(target)),
      target.criterion?.figure.map { number(Rational($0), target.unit) } ?? .blank,
      result.measurement.map { value(of: $0, target) } ?? .blank,
      .text(phrases.name(of: target.unit)),
      result.measurement.map { .day($0.date, form: dayForm) } ?? .blank,
      .day(result.effectiveDue, form: dayForm), share(of: result),
      .text(phrases.name(of: result.status)),
      .text(objective.assignmentInForce.office ?? ""), .text(phrases.name(of: result.reading)),
      .text(indicator.formula), .text(indicator.source.text),
    ]
  }

  private func value(of measurement: Measurement, _ target: Target) -> CellContent {
    measurement.value.map { number($0, target.unit) } ?? .text(phrases.entry(measurement, target))
  }

  var deviations: SheetTable {
    let rows = report.deviations.map { deviation -> [CellContent] in
      let result = deviation.result
      return [
        .text(deviation.indicator.code.text), .text(deviation.objective.title),
        .text(phrases.asked(result.target)),
        result.measurement.map { value(of: $0, result.target) } ?? .blank,
        gap(result), share(of: result),
        .text(phrases.name(of: result.status)),
        .text(deviation.cause ?? ""), .text(deviation.note ?? ""),
      ]
    }
    return SheetTable(
      name: phrases.deviationsSheet,
      columns: [
        .init(phrases.codeColumn, 9), .init(phrases.objectiveColumn, 46, .long),
        .init(phrases.targetLabel, 24, .long), .init(phrases.valueLabel, 13, .number),
        .init(phrases.gapColumn, 20, .number), .init(phrases.degreeLabel, 11, .share),
        .init(phrases.statusColumn, 24, .status), .init(phrases.causeLabel, 34, .long),
        .init(phrases.remarkLabel, 30, .long),
      ], rows: rows)
  }

  var doubts: SheetTable {
    let rows = report.doubts.map { objective, indicator, result -> [CellContent] in
      [
        .text(indicator.code.text), .text(objective.title), .text(indicator.source.text),
        place(of: indicator.source),
        .text(phrases.asked(result.target)), .text(phrases.name(of: result.reading)),
        .text(indicator.question.map { phrases.question($0) } ?? phrases.isThisRight),
      ]
    }
    return SheetTable(
      name: phrases.doubtsHeading,
      columns: [
        .init(phrases.codeColumn, 9), .init(phrases.objectiveColumn, 46, .long),
        .init(phrases.sourceColumn, 30, .long), .init(phrases.lineColumn, 7, .number),
        .init(phrases.readAsColumn, 24, .long), .init(phrases.targetReadColumn, 14),
        .init(phrases.questionLabel, 60, .long),
      ], rows: rows)
  }

  /// The line of a text as a number, so that it sorts; another place in words.
  private func place(of source: Source) -> CellContent {
    guard let place = source.place else { return .blank }
    return place.line.map { .number(Figure($0), form: "0") } ?? .text(phrases.place(place))
  }

  /// All measurements ever recorded up to the day, those replaced or retracted marked as such, and behind
  /// them all decisions.
  var history: SheetTable {
    let rows = report.objectives.flatMap { objective, result in
      zip(objective.indicators, result.indicators).flatMap { indicator, outcome in
        indicator.measurements.filter { $0.date <= report.asOf }
          .sorted { ($0.date, $0.recordedAt, $0.id) < ($1.date, $1.recordedAt, $1.id) }
          .map { row($0, of: indicator, outcome.target) }
      }
    }
    return SheetTable(
      name: phrases.historySheet,
      columns: [
        .init(phrases.codeColumn, 9), .init(phrases.dateColumn, 11),
        .init(phrases.valueLabel, 14, .number), .init(phrases.numeratorField, 13, .number),
        .init(phrases.denominatorField, 13, .number), .init(phrases.unitColumn, 22, .long),
        .init(phrases.authorField, 26, .long), .init(phrases.recordedColumn, 13),
        .init(phrases.statusColumn, 12), .init(phrases.remarkLabel, 34, .long),
        .init(phrases.causeLabel, 34, .long), .init(phrases.evidenceField, 26, .long),
      ], rows: rows + report.decisions.map(row))
  }

  private func row(
    _ measurement: Measurement, of indicator: Indicator, _ target: Target
  ) -> [CellContent] {
    var parts: [CellContent] = [.blank, .blank]
    if case .ratio(let numerator, let denominator) = measurement.entry {
      parts = [numerator, denominator].map { number(Rational($0), .none) }
    }
    let retraction = indicator.retractions.first { $0.measurement == measurement.id }
    let withdrawn = retraction.map { phrases.withdrawn($0) }
    let mark =
      indicator.stands(measurement)
      ? phrases.standsMark : retraction != nil ? phrases.retractedMark : phrases.replacedMark
    return [
      .text(indicator.code.text), .day(measurement.date, form: dayForm),
      value(of: measurement, target),
    ] + parts + [
      .text(phrases.name(of: target.unit)), .text(measurement.author),
      .day(measurement.recordedAt.day, form: dayForm), .text(mark),
      .text([measurement.note, withdrawn].compactMap { $0 }.joined(separator: "; ")),
      .text(measurement.cause ?? ""), .text(measurement.evidence ?? ""),
    ]
  }

  private func row(_ code: Code?, _ decision: Decision) -> [CellContent] {
    let words = phrases.change(decision, about: code, in: report.plan)
    return [
      .text(code?.text ?? phrases.wholePlan),
      .day(decision.firstDay ?? decision.recordedAt.day, form: dayForm), .blank, .blank, .blank,
      .blank, .text(decision.author), .day(decision.recordedAt.day, form: dayForm),
      .text(phrases.decisionColumn.lowercased()),
      .text([words, decision.note].compactMap { $0 }.joined(separator: ", ")), .blank, .blank,
    ]
  }
}
