import PerformanceModel
import Wording

/// Words a report, section by section.
///
/// Source of most headings: Dipartimento della Funzione Pubblica, Linee guida per la Relazione annuale
/// sulla performance, n. 3 (November 2018), chapter 2. Order and extent are the program's own.
struct ReportWriter {
  let report: StatusReport
  let phrases: Phrases

  var document: ReportDocument {
    let header = report.plan.header
    let plan = [header.title, header.organisation].filter { !$0.isEmpty }
    let title = phrases.reportTitle(year: header.programmingYear, isFinal: report.isOfWholeYear)
    let selection = report.selectionWords(phrases)
    let notices =
      (selection.map { [$0] } ?? []) + (header.isIllustrative ? [phrases.illustrativeLong] : [])
    let closing = report.plan.closure.map { [phrases.closedThrough($0.lastDay)] } ?? []
    return ReportDocument(
      title: selection == nil ? title : phrases.asSelection(title),
      subtitles: plan + [phrases.situation(report.asOf)] + closing,
      notice: notices.isEmpty ? nil : notices.joined(separator: " "),
      sections: sections.filter { !$0.blocks.isEmpty || !$0.parts.isEmpty })
  }

  private var sections: [ReportDocument.Section] {
    [
      summary, changes, specificObjectives, annualObjectives, deviations, targetsChanged,
      overallPerformance, doubts, indicators, method,
    ].compactMap { $0 }
  }

  // MARK: What several sections need

  func degree(_ rollUp: RollUp) -> ReportDocument.Degree {
    ReportDocument.Degree(
      percent: rollUp.achievement, text: phrases.degree(rollUp.achievement),
      isInDoubt: rollUp.inDoubt > 0)
  }

  func degree(_ result: ObjectiveResult) -> ReportDocument.Degree {
    let shown = result.achievement ?? result.interimAchievement
    return ReportDocument.Degree(
      percent: shown?.percent, text: phrases.degree(of: result), isInDoubt: result.isInDoubt,
      isInterim: result.interimAchievement != nil)
  }

  func degree(_ result: IndicatorResult) -> ReportDocument.Degree {
    ReportDocument.Degree(
      percent: result.achievement?.percent, text: phrases.degree(of: result),
      isInDoubt: result.isInDoubt, isInterim: result.achievement != nil && !result.isEvaluated)
  }

  func section(
    _ id: String, _ title: String, _ blocks: [ReportDocument.Block],
    parts: [ReportDocument.Section] = []
  ) -> ReportDocument.Section {
    ReportDocument.Section(id: id, title: title, blocks: blocks, parts: parts)
  }

  func column(_ title: String, _ role: ReportDocument.Table.Role) -> ReportDocument.Table.Column {
    ReportDocument.Table.Column(title: title, role: role)
  }

  /// Returns a part for each area that has something to say.
  func parts(
    _ id: String, _ blocks: (Area) -> [ReportDocument.Block]
  ) -> [ReportDocument.Section] {
    report.areas.compactMap { area, _ in
      let blocks = blocks(area)
      guard !blocks.isEmpty else { return nil }
      return section("\(id)-\(area.code)", "\(area.code) \(area.label)", blocks)
    }
  }
}

extension StatusReport {
  /// Returns the report in words.
  public func document(_ phrases: Phrases) -> ReportDocument {
    ReportWriter(report: self, phrases: phrases).document
  }
}
