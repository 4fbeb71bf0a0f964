import PerformanceModel
import Wording

extension ReportWriter {
  /// The main results: figures, areas, objectives that need attention.
  var summary: ReportDocument.Section {
    let needs: [Need] = [.overdue, .missed, .behind, .dueSoon, .toMeasure, .stale]
    let open = needs.compactMap { need -> String? in
      let count = report.count(of: need)
      return count == 0 ? nil : phrases.need(need, count)
    }
    var blocks: [ReportDocument.Block] = [.facts(facts), .paragraph(phrases.summary(report.total))]
    blocks.append(.strips(strips))
    if !open.isEmpty {
      blocks.append(.paragraph(phrases.needsIntroduction))
      blocks.append(.list(open))
    }
    return section(
      "summary", phrases.summaryHeading(isFinal: report.isOfWholeYear), blocks)
  }

  private var facts: [ReportDocument.Fact] {
    let total = report.total
    let achieved = total.counts[.achieved] ?? 0
    let deviations = DeviationCounts(report.counted)
    let doubts = report.count(of: .unconfirmed)
    return [
      ReportDocument.Fact(
        figure: degree(total).marked, label: phrases.overallDegree,
        detail: phrases.overObjectives(total)),
      ReportDocument.Fact(
        figure: "\(achieved)", label: phrases.objectivesAchieved(achieved),
        detail: phrases.outOf(total.objectiveCount)),
      ReportDocument.Fact(
        figure: "\(deviations.missed)", label: phrases.deviationsHeading(deviations.missed),
        detail: phrases.deviationsUnexplained(deviations.unexplained)),
      ReportDocument.Fact(
        figure: "\(doubts)", label: phrases.doubtsLabel(doubts),
        detail: phrases.outOf(report.counted.reduce(0) { $0 + $1.objective.indicators.count })),
    ]
  }

  private var strips: [ReportDocument.Strip] {
    let areas = report.areas.map { strip("\($0.area.code) \($0.area.label)", $0.rollUp) }
    return areas.count > 1
      ? areas + [strip(report.totalName(phrases), report.total, isTotal: true)] : areas
  }

  private func strip(
    _ label: String, _ rollUp: RollUp, isTotal: Bool = false
  ) -> ReportDocument.Strip {
    ReportDocument.Strip(
      label: label,
      counts: Status.allCases.compactMap { status in rollUp.counts[status].map { (status, $0) } },
      degree: degree(rollUp),
      coverage: phrases.coverage(of: rollUp),
      isTotal: isTotal)
  }

  /// The changes since an earlier day; `nil` where none was named.
  var changes: ReportDocument.Section? {
    guard let comparison = report.comparison else { return nil }
    let title = phrases.changesHeading(comparison.since)
    guard !comparison.changes.isEmpty else {
      return section("changes", title, [.paragraph(phrases.noChanges)])
    }
    let rows = comparison.changes.map { change -> [ReportDocument.Cell] in
      [
        .code(change.objective.code), .text(change.objective.title),
        .status(change.before.status, detail: nil),
        .degree(degree(change.before)),
        .status(change.now.status, detail: nil),
        .degree(degree(change.now)),
      ]
    }
    let table = ReportDocument.Table(
      caption: title,
      columns: [
        column(phrases.codeColumn, .code), column(phrases.objectiveColumn, .title),
        column(phrases.statusBefore, .text), column(phrases.degreeBefore, .number),
        column(phrases.statusNow, .text), column(phrases.degreeNow, .number),
      ], rows: rows)
    return section("changes", title, [.table(table)])
  }
}
