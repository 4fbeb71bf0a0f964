import PerformanceModel
import Wording

/// The names that a template may use, with their values; texts are escaped for the format already.
struct TemplateData {
  let report: StatusReport
  let format: ReportTemplate.Format
  let phrases: Phrases

  var value: TemplateValue {
    let document = report.document(phrases)
    let header = report.plan.header
    let sections = document.sections.enumerated().map { section($1, number: $0 + 1) }
    return .object([
      ("title", text(document.title)), ("plan", text(header.title)),
      ("organisation", text(header.organisation)), ("year", text("\(header.programmingYear)")),
      ("firstYear", text("\(header.years.lowerBound)")),
      ("lastYear", text("\(header.years.upperBound)")),
      ("asOf", text(phrases.day(report.asOf))), ("notice", text(document.notice)),
      ("selection", text(report.selectionWords(phrases))),
      ("closedThrough", text(report.plan.closure.map { phrases.day($0.lastDay) })),
      ("language", text(phrases.language.rawValue)),
      (
        "style",
        format == .html ? .text(String(ReportTemplate.shippedStyle.dropLast())) : .flag(false)
      ),
      ("labels", labels), ("subtitles", .list(subtitles(of: document))),
      ("total", .object(members(of: report.total))),
      ("areas", .list(report.areas.map { area($0.area, $0.rollUp) })),
      ("objectives", .list(report.objectives.map { objective($0.objective, $0.result) })),
      ("deviations", .list(report.deviations.map(deviation))),
      ("doubts", .list(report.doubts.map { doubt($0.indicator, $0.result) })),
      ("sections", .list(sections)),
    ])
  }

  private func text(_ text: String?) -> TemplateValue {
    .text(orNothing: text.map { format == .html ? $0.html : $0.markdown })
  }

  /// The words of the page that are no part of the report.
  private var labels: TemplateValue {
    .object([
      ("contents", text(phrases.contents)), ("skipToContent", text(phrases.skipToContent)),
    ])
  }

  private func subtitles(of document: ReportDocument) -> [TemplateValue] {
    document.subtitles.enumerated().map { index, line in
      let isLast = index + 1 == document.subtitles.count
      return .object([("text", text(line)), ("isLast", .flag(isLast))])
    }
  }

  /// A section of the report as the program itself writes it.
  private func section(_ section: ReportDocument.Section, number: Int) -> TemplateValue {
    let body =
      switch format {
      case .html: HTMLReport(phrases: phrases).text(of: section, number: number)
      case .markdown: MarkdownReport(phrases: phrases).text(of: section, number: number)
      }
    let isNamed = Self.sectionNames.map { ($0, TemplateValue.flag($0 == section.id)) }
    return .object([
      ("id", text(section.id)), ("number", text("\(number)")), ("heading", text(section.title)),
      ("body", .text(body)), ("is", .object(isNamed)),
    ])
  }

  /// The sections that a template can pick by name.
  static let sectionNames = [
    "summary", "changes", "specific", "annual", "deviations", "targets", "overall", "doubts",
    "indicators",
    "method",
  ]

  private func members(of rollUp: RollUp) -> [(String, TemplateValue)] {
    let counts = Status.allCases.map { status in
      (status.rawValue, text("\(rollUp.counts[status] ?? 0)"))
    }
    return [
      ("achievement", text(phrases.degree(rollUp.achievement))),
      ("coverage", text(phrases.coverage(of: rollUp))),
      ("count", text("\(rollUp.objectiveCount)")), ("isInDoubt", .flag(rollUp.inDoubt > 0)),
      ("counts", .object(counts)),
    ]
  }

  private func area(_ area: Area, _ rollUp: RollUp) -> TemplateValue {
    let own = report.objectives.filter { $0.objective.area == area.code }
    return .object(
      [
        ("code", text(area.code.text)), ("name", text(area.name)), ("shortName", text(area.label)),
        ("objectives", .list(own.map { objective($0.objective, $0.result) })),
      ] + members(of: rollUp))
  }

  private func objective(_ objective: Objective, _ result: ObjectiveResult) -> TemplateValue {
    let indicators = zip(objective.indicators, result.indicators).map { indicator($0, $1) }
    let assignment = objective.assignmentInForce
    return .object([
      ("code", text(objective.code.text)), ("title", text(objective.title)),
      ("kind", text(phrases.name(of: objective.kind))),
      ("area", text(objective.area.text)), ("parent", text(objective.parent?.text)),
      ("office", text(assignment.office)), ("person", text(assignment.person)),
      ("remark", text(objective.remark)), ("status", text(phrases.name(of: result.status))),
      ("sign", text(result.status.sign(isUnicode: true))),
      ("statusName", text(result.status.rawValue)),
      ("isAchieved", .flag(result.status == .achieved)),
      ("achievement", text(phrases.degree(of: result))),
      ("isInDoubt", .flag(result.isInDoubt)), ("indicators", .list(indicators)),
    ])
  }

  private func indicator(_ indicator: Indicator, _ result: IndicatorResult) -> TemplateValue {
    let measurement = result.measurement
    return .object([
      ("code", text(indicator.code.text)), ("name", text(indicator.name)),
      ("formula", text(indicator.formula)), ("target", text(phrases.asked(result.target))),
      ("sourceText", text(indicator.source.text)),
      ("sourceLine", text(indicator.source.place?.line.map { "\($0)" })),
      ("sourcePlace", text(indicator.source.place.map(phrases.place))),
      ("reading", text(phrases.name(of: result.reading))),
      ("due", text(phrases.day(result.effectiveDue))),
      ("status", text(phrases.name(of: result.status))),
      ("reason", text(phrases.reason(result.reason, result))),
      ("achievement", text(phrases.degree(of: result))),
      ("value", text(measurement.map { phrases.judged($0, result.target) })),
      ("date", text(measurement.map { phrases.day($0.date) })),
      ("author", text(measurement?.author)), ("note", text(measurement?.note)),
      ("cause", text(measurement?.cause)), ("evidence", text(measurement?.evidence)),
    ])
  }

  private func deviation(_ deviation: Deviation) -> TemplateValue {
    let result = deviation.result
    return .object([
      ("code", text(deviation.indicator.code.text)), ("title", text(deviation.objective.title)),
      ("target", text(phrases.asked(result.target))),
      ("value", text(result.measurement.map { phrases.judged($0, result.target) })),
      ("gap", text(phrases.gap(result))),
      ("status", text(phrases.name(of: result.status))), ("cause", text(deviation.cause)),
      ("note", text(deviation.note)),
    ])
  }

  private func doubt(_ indicator: Indicator, _ result: IndicatorResult) -> TemplateValue {
    .object([
      ("code", text(indicator.code.text)), ("sourceText", text(indicator.source.text)),
      ("readAs", text(phrases.asked(result.target))),
      ("reading", text(phrases.name(of: result.reading))),
      ("question", text(indicator.question.map { phrases.question($0) })),
    ])
  }
}
