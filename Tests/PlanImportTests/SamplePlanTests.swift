import PerformanceModel
import PlanImport
import Testing

@Suite("The sample plan")
struct SamplePlanTests {
  @Test("every row is read as the table says")
  func table() {
    let read = SampleDocument.result.rows.flatMap { row in
      row.indicators.map { indicator in
        let kind = row.kind.map { "\($0)" } ?? "?"
        return "\(indicator.code) | \(row.line) | \(kind) | \(indicator.summary)"
      }
    }
    #expect(read.count == SampleTable.lines.count)
    for (read, expected) in zip(read, SampleTable.lines) { #expect(read == expected) }
  }

  @Test("92 rows are read, none is reported")
  func counts() {
    let result = SampleDocument.result
    #expect(result.rowCount == 92)
    #expect(result.readCount == 92)
    #expect(result.reportedCount == 0)
    #expect(result.problems.isEmpty)
    #expect(result.format == .tab)
    #expect(result.encoding == .utf8)
  }

  @Test("5 areas hold 26, 31, 2, 28 and 5 objectives")
  func areas() throws {
    let plan = try SampleDocument.plan()
    #expect(plan.areas.map(\.code.text) == ["1", "2", "3", "4", "5"])
    let counts = plan.areas.map { area in plan.objectives.count { $0.area == area.code } }
    #expect(counts == [26, 31, 2, 28, 5])
    #expect(plan.areas[1].name == "COMPETITIVITÀ E SVILUPPO IMPRESE")
    #expect(plan.areas.map(\.place?.line) == [5, 43, 84, 90, 126])
  }

  @Test(
    "24 strategic, 33 operational, 20 programmed, 10 efficiency and 5 health rows",
    arguments: [
      (ObjectiveKind.strategic, 24), (.operational, 33), (.programmedActivity, 20),
      (.efficiency, 10), (.financialHealth, 5),
    ])
  func kinds(kind: ObjectiveKind, count: Int) throws {
    #expect(try SampleDocument.plan().objectives.count { $0.kind == kind } == count)
  }

  @Test("every operational objective is under a strategic one of its area, no other is")
  func parents() throws {
    let plan = try SampleDocument.plan()
    for objective in plan.objectives {
      guard objective.kind == .operational else {
        #expect(objective.parent == nil)
        continue
      }
      let parent = try #require(objective.parent.flatMap(plan.objective))
      #expect(parent.kind == .strategic)
      #expect(parent.area == objective.area)
      #expect(objective.code.text.hasPrefix(parent.code.text + "."))
    }
  }

  @Test("the header says title, term and programming year; the organisation is given by option")
  func header() throws {
    let header = try SampleDocument.plan().header
    #expect(header.title == "PIANO PERFORMANCE 2017 - 2019 - PROGRAMMAZIONE 2017")
    #expect(header.years == 2017...2019)
    #expect(header.programmingYear == 2017)
    #expect(header.organisation == "")
    #expect(header.language == .italian)
    #expect(header.document == SampleDocument.name)
    #expect(!header.isIllustrative)
    let options = ImportOptions(organisation: "CCIAA Riviere di Liguria")
    let named = DocumentReader(options: options).read(SampleDocument.bytes, name: "piano.txt")
    #expect(named.plan?.header.organisation == "CCIAA Riviere di Liguria")
  }

  @Test("titles, formulas, target cells and notes stay as written")
  func verbatim() throws {
    let text = String(decoding: SampleDocument.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for row in SampleDocument.result.rows {
      let cells = lines[row.line - 1].split(separator: "\t").map { $0.trimmingSpaces }
      #expect(cells.contains(row.title))
      for indicator in row.indicators {
        #expect(cells.contains(indicator.formula))
        #expect(cells.contains(indicator.source.text))
        #expect(indicator.source.place?.line == row.line)
      }
    }
    let health = try SampleDocument.objective(90)
    #expect(health.remark?.hasPrefix("Misura l'incidenza delle entrate da Contributi") == true)
  }

  @Test("no code is given twice, and an indicator's code names its objective")
  func codes() throws {
    let indicators = try SampleDocument.plan().objectives.flatMap(\.indicators)
    #expect(Set(indicators.map(\.code)).count == indicators.count)
    #expect(indicators.count == 100)
    for objective in try SampleDocument.plan().objectives {
      #expect(objective.indicators.allSatisfy { $0.code.objective == objective.code })
    }
  }

  @Test("readings: how many of each")
  func readings() {
    let result = SampleDocument.result
    let counts = Reading.allCases.map(result.count)
    #expect(counts == [65, 25, 9, 1, 0])
  }

  @Test("whatever is not plainly written carries a question with its details")
  func questions() throws {
    for indicator in try SampleDocument.plan().objectives.flatMap(\.indicators) {
      #expect(indicator.reading == .written || indicator.question != nil)
    }
  }
}

extension Substring {
  var trimmingSpaces: String {
    var rest = self
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
