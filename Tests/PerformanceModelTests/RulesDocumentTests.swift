import Foundation
import PerformanceModel
import Testing

@Suite("The document of the rules")
struct RulesDocumentTests {
  static let rows: [MarkdownRow] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let document = root.appending(path: "Documentation/achievement.md")
    let text = (try? String(contentsOf: document, encoding: .utf8)) ?? ""
    return MarkdownRow.all(in: text, withColumn: "As of")
  }()

  @Test("indicators", arguments: rows.filter { $0["Asked"] != nil })
  func indicator(row: MarkdownRow) throws {
    let asked = try #require(row["Asked"].flatMap(Indicator.init(asked:)))
    let indicator = try #require(row["Recorded"].flatMap(asked.recorded))
    let result = indicator.result(on: try day(of: row))
    expect(row, "Status", result.status.rawValue)
    expect(row, "Achievement", result.achievement?.percent.shown)
    expect(row, "Days late", result.daysLate.map(String.init))
    expect(row, "Stale", result.isStale ? "yes" : "no")
    let pace = indicator.measurements.last.flatMap { indicator.target.pace(on: $0.date) }
    expect(row, "Expected", pace?.expected.shown)
  }

  @Test("objectives with several indicators", arguments: rows.filter { $0["Indicators"] != nil })
  func objective(row: MarkdownRow) throws {
    let indicators = try #require(row["Indicators"]).split(separator: " + ").map {
      try #require(Indicator(askedAndRecorded: $0))
    }
    let result = Objective.of(indicators).result(
      asOf: try day(of: row), thresholds: Thresholds())
    expect(row, "Status", result.status.rawValue)
    expect(row, "Achievement", result.achievement?.percent.shown)
  }

  @Test("roll-ups", arguments: rows.filter { $0["Objectives"] != nil })
  func rollUp(row: MarkdownRow) throws {
    let objectives = try #require(row["Objectives"]).split(separator: " / ").map {
      try #require(Objective(weighted: $0))
    }
    let total = Plan.of(objectives).result(asOf: try day(of: row)).total
    expect(row, "Achievement", total.achievement?.shown)
    let weights =
      total.isWeighted
      ? " (weight \(total.evaluatedWeight.shown) of \(total.totalWeight.shown))" : ""
    expect(row, "Coverage", "\(total.evaluatedCount) of \(total.objectiveCount)\(weights)")
    expect(row, "Worst", total.worst?.rawValue)
  }

  @Test("every status has an example, and every row with a day is checked")
  func complete() {
    #expect(Set(Self.rows.compactMap { $0["Status"] }) == Set(Status.allCases.map(\.rawValue)))
    #expect(Self.rows.count > 80)
    for row in Self.rows {
      let kinds = ["Asked", "Indicators", "Objectives"].filter { row[$0] != nil }
      #expect(kinds.count == 1, "\(row)")
    }
  }

  private func day(of row: MarkdownRow) throws -> Day {
    try #require(row["As of"].flatMap { Day(iso: $0) })
  }

  private func expect(_ row: MarkdownRow, _ column: String, _ value: String?) {
    guard let written = row[column] else { return }
    #expect(written == value ?? "–", "\(column), \(row)")
  }
}
