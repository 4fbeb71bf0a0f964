import PerformanceModel
import PlanImport
import Testing

#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

@Suite("The page on the reading of targets")
struct ReadingOfTargetsTests {
  private static func rows() throws -> [[String]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Documentation/reading-of-targets.md")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("`") }.map {
      $0.split(separator: "|").map { $0.trimmingSpaces }
    }
  }

  @Test("every example of its table is read, and asked about, as the page says")
  func table() throws {
    let rows = try ReadingOfTargetsTests.rows()
    #expect(rows.count > 20)
    for row in rows {
      let audit = CellAudit(
        cell: row[1].plain, formula: row[2].plain, title: "Obiettivo",
        numbers: .decided(language(of: row), by: .option), years: 2025...2027)
      #expect(audit.parts.map(words).joined(separator: " and ") == row[3].plain, "\(row[1])")
      let kinds = Set(audit.parts.compactMap { $0.question.map { "\($0.kind)" } })
      #expect(kinds == (row[4] == "–" ? [] : [row[4].plain]), "\(row[1])")
    }
  }

  private func language(of row: [String]) -> Language {
    ["no lower", "≥70%<90%"].contains { row[1].plain.hasPrefix($0) } ? .english : .italian
  }

  /// A part as the page words it.
  private func words(_ part: CellAudit.Part) -> String {
    let isAct = part.target.criterion == .done
    var words =
      part.target.criterion == nil ? "no target" : isAct ? "done" : part.target.criterionText
    if part.target.effectiveDue.iso != "2025-12-31" {
      words += " by \(part.target.effectiveDue.iso)"
    }
    if let base = part.target.baseline?.value { words += ", base \(base.canonical)" }
    if let later = part.termTarget { words += ", then \(later.value.canonical)" }
    let isRate = part.target.criterionText.contains("al mese")
    if part.target.course == .level, isRate || part.target.criterionText.contains("/") {
      words += ", a level"
    }
    if part.reading == .ambiguous { words += ", in doubt" }
    return words
  }
}

extension String {
  /// The text without the marks of code.
  fileprivate var plain: String { filter { $0 != "`" } }
}
