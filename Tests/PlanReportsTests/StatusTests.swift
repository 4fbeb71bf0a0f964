import Canvas
import PerformanceModel
import Testing
import Wording

@testable import PlanReports

@Suite("The quick status")
struct StatusTests {
  @Test(
    "no line is wider than the page, and on a terminal all fits one screen",
    arguments: [20, 40, 60, 80, 100, 132, 250], [nil, 24, 40])
  func page(width: Int, height: Int?) {
    for since in [nil, Sample.day.adding(months: -1)] {
      let report = StatusReport(
        Sample.illustrated, StatusSelection(asOf: Sample.day, since: since))
      for phrases in [Sample.italian, Sample.english, Phrases(.italian, isUnicode: false)] {
        let page = TextPage(width: width, height: height, isUnicode: phrases.isUnicode)
        let lines = report.table(phrases, on: page).split(
          separator: "\n", omittingEmptySubsequences: false)
        for line in lines { #expect(String(line).cellWidth <= width, "\(line)") }
        if let height, width >= 60 { #expect(lines.count <= height) }
      }
    }
  }

  @Test("figures are whole at any width")
  func figures() {
    for width in [40, 60, 80, 120] {
      let text = Sample.report.table(Sample.italian, on: TextPage(width: width))
      for figure in ["89,3\u{A0}%*", "92,7\u{A0}%*", "100\u{A0}%", "99,9\u{A0}%*"] {
        #expect(text.contains(figure), "\(figure) at \(width)")
      }
    }
  }

  @Test("colours only repeat what signs say, and a pipe has none")
  func colours() {
    let plain = Sample.report.table(Sample.italian, on: TextPage(width: 100))
    let coloured = Sample.report.table(
      Sample.italian, on: TextPage(width: 100, hasColour: true))
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    #expect(coloured.contains("\u{1B}[31;1m✖"))
  }

  @Test("as JSON it has the members of the contract, all of them and in their order")
  func contract() throws {
    let text = Sample.report.json(Sample.italian)
    let lines = text.split(separator: "\n")
    #expect(
      members(of: text, depth: 1) == [
        "plan", "organisation", "asOf", "selection", "closedThrough", "total", "areas",
        "objectives",
      ])
    let area = try #require(lines.first { $0.contains("\"code\": \"3\"") })
    let roll = ["achievement", "evaluatedWeight", "totalWeight", "worst", "counts"]
    #expect(members(of: String(area), depth: 1) == ["code", "name"] + roll)
    let objective = try #require(lines.first { $0.contains("\"code\": \"2.2\"") })
    #expect(
      members(of: String(objective), depth: 1) == [
        "code", "area", "parent", "kind", "title", "weight", "status", "achievement",
        "interimAchievement", "indicators",
      ])
    #expect(
      members(of: String(objective), depth: 2) == [
        "code", "formula", "measure", "course", "rule", "status", "achievement", "interim",
        "criterion", "baseline", "termTarget", "dueDate", "periodStart", "effectiveDue", "daysLate",
        "stale", "reading", "question", "questionText", "sourceText", "sourceLine", "sourcePlace",
        "measurement",
      ])
    #expect(objective.contains("\"achievement\": 93.3333"))
    #expect(objective.contains("\"value\": 14, \"numerator\": null"))
  }

  @Test("every member of the export is described")
  func documented() {
    let described = Sample.text("Documentation/report-format.md")
    let text = Sample.report.fullJSON(Sample.english)
    for depth in 1...4 {
      for member in members(of: text, depth: depth) where Status(rawValue: member) == nil {
        #expect(described.contains("`\(member)`"), "\(member)")
      }
    }
  }

  @Test("as lines for scripts, units have the names of the plan file")
  func lines() {
    let lines = Sample.report.lines
    #expect(lines.hasPrefix("code,area,kind,title,status,achievement,indicator,criterion,"))
    #expect(lines.count(of: "\r\n") == 101)
    #expect(lines.contains(",days,"))
    #expect(lines.contains(",percent,"))
  }

  @Test("JSON differs between the languages in the members that are words, and in no other")
  func languages() {
    let texts = [Sample.italian, Sample.english].map { phrases in
      Sample.report.fullJSON(phrases).replacing(/"[a-z]+Text": ("([^"\\]|\\.)*"|null)/, with: "")
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0].contains("\"unit\": \"days\""))
    #expect(Sample.report.json(Sample.italian).contains("\"unitText\": \"giorni\""))
  }

  @Test("a selection by kind narrows the totals too", arguments: ObjectiveKind.allCases)
  func selection(kind: ObjectiveKind) {
    let report = StatusReport(
      Sample.illustrated, StatusSelection(asOf: Sample.day, kinds: [kind]))
    #expect(report.objectives.allSatisfy { $0.objective.kind == kind })
    #expect(report.total.objectiveCount == report.objectives.count)
    #expect(report.areas.map(\.rollUp.objectiveCount).reduce(0, +) == report.objectives.count)
  }

  /// The names of members at a depth of braces, each once, in the order of their first use.
  private func members(of text: String, depth wanted: Int) -> [String] {
    var depth = 0
    var names: [String] = []
    var quoted: String?
    var last = ""
    var isEscaped = false
    for character in text {
      if let begun = quoted {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          (quoted, last) = (nil, begun)
          continue
        }
        quoted = begun + String(character)
        continue
      }
      switch character {
      case "\"": quoted = ""
      case "{": depth += 1
      case "}": depth -= 1
      case ":" where depth == wanted && !names.contains(last): names.append(last)
      default: break
      }
    }
    return names
  }
}
