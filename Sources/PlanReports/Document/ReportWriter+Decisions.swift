import PerformanceModel
import Wording

extension ReportWriter {
  /// The decisions of the year about targets, weights, thresholds and closed periods; `nil`
  /// where nothing was.
  var targetsChanged: ReportDocument.Section? {
    let changes = report.changesOfTargets
    guard !changes.isEmpty else { return nil }
    let rows = changes.map { code, decision -> [ReportDocument.Cell] in
      [
        code.map { .code($0) } ?? .text(phrases.wholePlan),
        .text(phrases.change(decision, about: code, in: report.plan)),
        .text(decision.note ?? phrases.nothing), .text(decision.author),
        .text(phrases.day(decision.recordedAt.day)),
      ]
    }
    let table = ReportDocument.Table(
      caption: phrases.targetsChangedHeading,
      columns: [
        column(phrases.codeColumn, .code), column(phrases.decisionColumn, .title),
        column(phrases.reasonField, .text), column(phrases.authorField, .text),
        column(phrases.recordedColumn, .text),
      ], rows: rows)
    return section(
      "targets", phrases.targetsChangedHeading,
      [.paragraph(phrases.targetsChangedExplained), .table(table)])
  }
}
