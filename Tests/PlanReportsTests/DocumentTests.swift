import PerformanceModel
import Testing
import Wording

@testable import PlanReports

@Suite("The report in words")
struct DocumentTests {
  let document = Sample.report.document(Sample.italian)

  @Test("the report has its sections in order, and a title of its time")
  func sections() {
    #expect(
      document.sections.map(\.id) == [
        "summary", "specific", "annual", "deviations", "overall", "doubts", "indicators", "method",
      ])
    #expect(document.title == "Relazione annuale sulla performance 2017")
    let early = StatusReport(
      Sample.illustrated, StatusSelection(asOf: Sample.day.adding(months: -7)))
    #expect(early.document(Sample.italian).title == "Monitoraggio della performance 2017")
    let guidelines = "Linee guida"
    #expect(Sample.report.markdown(Sample.italian).contains(guidelines))
    let monitoring = early.markdown(Sample.italian)
    #expect(!monitoring.contains(guidelines))
  }

  @Test("only what could be explained is called unexplained")
  func causes() throws {
    let section = try #require(document.sections.first { $0.id == "deviations" })
    let text = MarkdownReport(phrases: Sample.italian).text(of: section, number: 4)
    #expect(text.contains("21 indicatori non hanno raggiunto il target, 16 da motivare."))
    #expect(text.split(separator: "non motivato").count - 1 == 16)
  }

  @Test("every objective is once among the results, every indicator has one card")
  func completeness() {
    let results = document.sections.filter { ["specific", "annual"].contains($0.id) }
    let codes = results.flatMap(\.parts).flatMap(\.blocks).flatMap { block -> [Code] in
      guard case .table(let table) = block else { return [] }
      return table.rows.compactMap { if case .code(let code) = $0.first { code } else { nil } }
    }
    #expect(codes.sorted() == Sample.illustrated.objectives.map(\.code).sorted())
    let cards = document.cards
    #expect(cards.map(\.code) == Sample.illustrated.objectives.flatMap(\.indicators).map(\.code))
    for card in cards {
      let labels = card.members.map(\.label)
      #expect(
        labels.starts(with: ["Target", "Nel piano", "Formula", "Valore"]), "\(card.code)")
    }
  }

  @Test("deviations come with their causes in the words of the office, the worst first")
  func deviations() {
    let deviations = Sample.report.deviations
    #expect(deviations.first?.result.status == .missed)
    let causes = deviations.compactMap(\.cause)
    #expect(causes.contains("un Comune ha rinviato la firma al 2018"))
    #expect(deviations.allSatisfy { $0.result.status != .achieved })
    let late = deviations.first { $0.indicator.code.text == "1.P4" }
    #expect(late.map { Sample.italian.gap($0.result) } == "14 giorni di ritardo")
    let short = deviations.first { $0.indicator.code.text == "2.2" }
    #expect(
      short.map { Sample.italian.gap($0.result) } == "–1\u{A0}(nuove imprese ICT)")
  }

  @Test("what is not measured is neither 0 nor red")
  func freshPlan() {
    let report = StatusReport(Sample.fresh, StatusSelection(asOf: .last(ofYear: 2016)))
    let document = report.document(Sample.italian)
    #expect(report.total.achievement == nil)
    #expect(document.cards.allSatisfy { $0.degree.text == "–" })
    #expect(report.deviations.isEmpty)
  }

  @Test("a comparison names what changed, and only that")
  func comparison() throws {
    let since = Day(year: 2017, month: 12, day: 31) ?? Sample.day
    let report = StatusReport(
      Sample.illustrated, StatusSelection(asOf: Sample.day, since: since))
    let changes = try #require(report.comparison?.changes)
    #expect(!changes.isEmpty && changes.count < 92)
    for change in changes {
      let isSame =
        change.before.status == change.now.status
        && change.before.achievement?.percent == change.now.achievement?.percent
      #expect(!isSame || change.eventCount > 0, "\(change.objective.code)")
    }
    let none = StatusReport(
      Sample.illustrated,
      StatusSelection(asOf: Sample.day.adding(days: 30), since: Sample.day.adding(days: 29)))
    #expect(none.comparison?.changes.isEmpty == true)
  }
}

extension ReportDocument {
  /// The cards of all indicators, in their order.
  var cards: [IndicatorCard] {
    sections.flatMap(\.parts).flatMap(\.blocks).compactMap {
      if case .indicator(let card) = $0 { card } else { nil }
    }
  }
}
