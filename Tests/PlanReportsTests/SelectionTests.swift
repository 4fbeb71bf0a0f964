import PerformanceModel
import Testing
import Wording

@testable import PlanReports

@Suite("A report of a part of the plan")
struct SelectionTests {
  private let whole = Sample.report

  private func report(
    area: Code? = nil, kinds: Set<ObjectiveKind> = [], office: String? = nil,
    statuses: Set<Status> = []
  ) -> StatusReport {
    StatusReport(
      Sample.illustrated,
      StatusSelection(
        asOf: Sample.day, area: area, kinds: kinds, office: office, statuses: statuses))
  }

  @Test("statuses choose the objectives listed; means and counts stay those of all")
  func statuses() {
    let missed = report(statuses: [.missed])
    #expect(missed.objectives.count == 6)
    #expect(missed.objectives.allSatisfy { $0.result.status == .missed })
    #expect(missed.total == whole.total)
    #expect(missed.areas.map(\.rollUp) == whole.areas.map(\.rollUp))
    let ofArea = report(area: Code("2"), statuses: [.missed])
    #expect(ofArea.total == report(area: Code("2")).total)
  }

  @Test("an office, a kind and an area narrow what is counted, and hide areas without any")
  func office() throws {
    let office = report(office: "Registro imprese")
    #expect(office.objectives.allSatisfy { $0.objective.belongs(to: "Registro imprese") })
    #expect(office.total.objectiveCount == 9)
    #expect(office.areas.map(\.area.code.text) == ["1"])
    #expect(report(area: Code("3"), kinds: [.financialHealth]).areas.count == 1)
    let kind = report(kinds: [.financialHealth]).document(Sample.english)
    let overall = try #require(kind.sections.first { $0.id == "overall" })
    let text = "\(overall.blocks)"
    #expect(text.contains("5 of 5"), "the mean explained is that of the selection: \(text)")
  }

  static let notices: [(StatusSelection, italian: String, english: String)] = [
    (
      StatusSelection(asOf: Sample.day, statuses: [.missed]),
      "Selezione: stato non raggiunto. Obiettivi elencati: 6 di 92; medie e conteggi sono di tutti.",
      "Selection: status not achieved. Objectives listed: 6 of 92; means and counts are those of all."
    ),
    (
      StatusSelection(asOf: Sample.day, area: Code("3"), kinds: [.strategic, .operational]),
      "Selezione: area 3 Internazionalizzazione; obiettivi strategici, obiettivi operativi.",
      "Selection: area 3 Internazionalizzazione; strategic objectives, operational objectives."
    ),
    (
      StatusSelection(
        asOf: Sample.day, office: "Registro imprese", statuses: [.overdue, .behind]),
      "Selezione: ufficio Registro imprese; stati in ritardo, non misurato. Obiettivi elencati: 1 di 9; medie e conteggi sono di tutti.",
      "Selection: office Registro imprese; statuses behind schedule, not measured. Objectives listed: 1 of 9; means and counts are those of all."
    ),
  ]

  @Test("every format says which part of the plan it shows", arguments: notices)
  func notice(selection: StatusSelection, italian: String, english: String) {
    let report = StatusReport(Sample.illustrated, selection)
    for (phrases, words) in [(Sample.italian, italian), (Sample.english, english)] {
      let document = report.document(phrases)
      #expect(document.title.hasSuffix(phrases.say("(selezione)", "(selection)")))
      #expect(document.notice?.contains(words) == true, "\(document.notice ?? "")")
      let table = report.table(phrases, on: TextPage(width: 200))
      #expect(table.contains(words + "\n"), "\(table)")
      #expect(WorkbookReport(report, phrases).lines.contains { $0.text.contains(words) })
      #expect(report.markdown(phrases).contains(words))
      #expect(report.html(phrases).contains(words))
    }
    #expect(whole.document(Sample.english).title == "Annual performance report 2017")
  }

  @Test("JSON names what was asked for, and null for the whole plan")
  func json() {
    #expect(whole.json(Sample.english).contains("\"selection\": null"))
    let narrowed = report(area: Code("2"), kinds: [.operational], statuses: [.missed, .nearly])
    #expect(
      narrowed.json(Sample.english).contains(
        "\"selection\": {\"area\": \"2\", \"kinds\": [\"operational\"], \"office\": null, \"statuses\": [\"nearly\", \"missed\"]}"
      ))
  }

  @Test("the quick status lists what was asked for with value and criterion, all of it in a pipe")
  func matches() {
    let report = report(statuses: [.nearly])
    let pipe = report.table(Sample.english, on: TextPage(width: 100))
    #expect(pipe.contains("11 objectives match\n"))
    #expect(pipe.contains("▲ 2.2    Favorire la nascita"))
    #expect(pipe.contains("93.3% · 14\u{A0}nuove imprese ICT · > 15\u{A0}nuove imprese ICT"))
    for objective in report.objectives { #expect(pipe.contains(objective.objective.code.text)) }
    let screen = report.table(Sample.english, on: TextPage(width: 120, height: 24))
    #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count <= 24)
    #expect(screen.contains("of them not shown"))
    let one = self.report(statuses: [.underWay]).table(Sample.english, on: TextPage(width: 100))
    #expect(one.contains("1 objective matches\n"))
    #expect(one.contains("65.3% so far · 9,800,000\u{A0}€ · > 15,000,000\u{A0}€"))
  }
}
