import PerformanceModel
import Testing
import Wording

@testable import PlanReports

@Suite("The figures of a report")
struct FiguresTests {
  private let report = Sample.report

  @Test(
    "a deviation is the difference of the figures shown beside it",
    arguments: [
      ("2.8", "106.2\u{A0}points", "–3.8\u{A0}points"), ("4.1", "47.7%", "–2.3\u{A0}pp"),
      ("2.E2", "96.3%", "–3.7\u{A0}pp"), ("4.E2", "87%", "–13\u{A0}pp"),
      ("1.E4", "16\u{A0}days", "+1\u{A0}day"), ("5.H4", "110%", "limit excluded"),
      ("1.P4", "done", "14 days late"), ("1.4.1", "not done", "–"),
    ])
  func gaps(code: String, value: String, gap: String) throws {
    let found = try #require(report.deviations.first { $0.indicator.code.text == code })
    let measurement = try #require(found.result.measurement)
    #expect(Sample.english.judged(measurement, found.result.target) == value)
    #expect(Sample.english.gap(found.result) == gap)
  }

  @Test("every deviation by amount adds up with the figures shown, and none is cut in favour")
  func adding() {
    for deviation in report.deviations where deviation.result.daysLate == nil {
      guard let value = deviation.result.measurement?.value,
        let goal = deviation.result.target.criterion?.figure
      else { continue }
      let shown = Sample.english.bareValue(value, against: goal).replacing(",", with: "")
      let gap = Sample.english.gap(deviation.result).replacing(",", with: "")
      let number = gap.replacing("–", with: "-").replacing("+", with: "").prefix {
        "-.0123456789".contains($0)
      }
      guard !number.isEmpty, let first = Figure(canonical: shown),
        let second = Figure(canonical: String(number))
      else { continue }
      #expect(Rational(first) - Rational(goal) == Rational(second), "\(deviation.indicator.code)")
    }
  }

  @Test("deviations in a workbook are numbers in points, units or days")
  func workbook() throws {
    let lines = WorkbookReport(report, Sample.english).lines.map(\.text)
    let start = try #require(lines.firstIndex { $0 == "S\tDeviations" })
    let sheet = lines[start...].dropFirst().prefix { !$0.hasPrefix("S\t") }
    let cells = sheet.filter { $0.split(separator: "\t").dropFirst(2).first == "4" }.dropFirst()
    #expect(cells.allSatisfy { $0.hasPrefix("N\t") || $0.hasPrefix("B\t") })
    #expect(cells.contains { $0.hasSuffix("\t-3.75") })
    #expect(cells.contains { $0.hasSuffix("\t14") })
  }

  @Test("an achievement that is not final is marked everywhere, and is in no mean")
  func interim() throws {
    let document = report.document(Sample.english)
    let card = try #require(document.cards.first { $0.code.text == "2.6" })
    #expect(card.degree.marked == "65.3% so far")
    let text = report.markdown(Sample.english)
    #expect(text.contains("| 65.3% so far | ▷ in progress"))
    #expect(!text.contains("| 65.3% |"))
    let objective = try #require(report.objectives.first { $0.objective.code.text == "2.6" })
    #expect(objective.result.achievement == nil)
    #expect(report.json(Sample.english).contains("\"interimAchievement\": 65.3333"))
    #expect(WorkbookReport(report, Sample.english).lines.contains { $0.text.contains("so far") })
    let summary = Sample.english.summary(
      of: objective.objective.indicators[0], objective.result.indicators[0])
    #expect(summary[0].hasPrefix("2.6  in progress, 65.3% so far"))
    let early = StatusReport(
      Sample.illustrated,
      StatusSelection(asOf: Day(year: 2017, month: 6, day: 30) ?? Sample.day))
    for row in early.objectives where row.result.interimAchievement != nil {
      #expect(Sample.italian.degree(of: row.result).hasSuffix(" finora"))
    }
    #expect(early.objectives.count { $0.result.interimAchievement != nil } > 15)
  }

  @Test("readings and causes are counted alike in the quick status, the report and its sections")
  func counts() {
    let document = report.document(Sample.english)
    let facts = document.sections[0].blocks.compactMap { block in
      if case .facts(let facts) = block { facts } else { nil }
    }.joined()
    let figures = facts.map { "\($0.figure) \($0.label), \($0.detail)" }
    let table = report.table(Sample.english, on: TextPage(width: 100))
    #expect(figures.contains("38 targets to confirm, of 100"))
    #expect(table.contains("38 targets to confirm"))
    #expect(report.doubts.count == 38)
    #expect(report.count(of: .causeMissing) == 16)
    #expect(figures.contains("21 deviations, 16 unexplained"))
    #expect(report.deviations.count { $0.result.isDeviation && $0.cause == nil } == 16)
    #expect(report.deviations.count { $0.result.isDeviation } == 21)
  }

  @Test("one of a thing is said in the singular", arguments: [(1, "1 giorno"), (2, "2 giorni")])
  func singular(count: Int, expected: String) {
    #expect("\(count) \(Sample.italian.daysLateWord(count))".hasPrefix(expected))
    let isOne = count == 1
    #expect(
      Sample.english.doubtsLabel(count) == (isOne ? "target to confirm" : "targets to confirm"))
    #expect(
      Sample.italian.objectivesAchieved(count)
        == (isOne ? "obiettivo raggiunto" : "obiettivi raggiunti"))
    #expect(Sample.italian.deviationsHeading(count) == (isOne ? "scostamento" : "scostamenti"))
  }
}
