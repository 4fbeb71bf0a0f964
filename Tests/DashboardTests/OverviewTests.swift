import Canvas
import PerformanceModel
import Testing
import Wording

@testable import Dashboard

@Suite("Overview")
struct OverviewTests {
  @Test("the mark of a reading to confirm is that of no status", arguments: [true, false])
  func doubtMark(isUnicode: Bool) {
    #expect(Status.allCases.allSatisfy { $0.sign(isUnicode: isUnicode) != Phrases.doubtMark })
  }

  @Test("the rows that carry the mark hold as many readings to confirm as the overview counts")
  func doubtCount() throws {
    var state = State.opened(columns: 120, rows: 200)
    let need = try #require(state.session.derived.digest.needs.first { $0.need == .unconfirmed })
    state.press(.character("p"))
    let list = Layout(size: state.size).list
    let marked = state.view.rows.filter { $0[list.endColumn - 2].base == "*" }
    let asking = state.result.objectives.filter(\.needsReview)
    #expect(marked.count == asking.count)
    #expect(need.count == asking.reduce(0) { $0 + $1.readingsToReview })
    #expect(need.count > marked.count)
  }

  @Test("the row of the plan counts what no bar would hold", arguments: [66, 80, 100, 120, 160])
  func planRow(columns: Int) throws {
    let state = State.opened(columns: columns, rows: 40)
    let line = try #require(
      state.view.lines.first { $0.hasPrefix("   Piano ") && $0.contains("/92") })
    for (status, count) in state.session.derived.means.total.counts {
      let sign = state.shell.symbols.sign(of: status)
      #expect(line.contains("\(sign) \(count)") || line.contains("\(sign)\(count)"))
    }
  }

  @Test("only what is still open is due next")
  func openDues() throws {
    let day = try #require(Day(iso: "2017-12-31"))
    let state = State.opened(asOf: day)
    let statuses = state.session.derived.digest.dues.map { state.result.objectives[$0].status }
    #expect(!statuses.isEmpty)
    #expect(statuses.allSatisfy { [.underWay, .behind, .toMeasure, .notDue].contains($0) })
  }

  @Test("the way back from an objective that an explanation names leads to the explanation")
  func backToExplanation() {
    var state = State.opened()
    state.press(.character("s"))
    let explanation = state.dialog as? ExplanationDialog
    state.press(.enter)
    #expect(state.keyContext == .detail)
    state.press(.escape)
    #expect(explanation != nil && state.dialog as? ExplanationDialog == explanation)
    state.press(.escape)
    #expect(state.dialog == nil && state.keyContext == .overview)
  }

  @Test("the name of a list stays whole beside an office", arguments: [80, 100, 120])
  func header(columns: Int) throws {
    var state = State.opened(columns: columns, rows: 24)
    let office = try #require(state.session.offices.max { $0.name.count < $1.name.count })
    state.session.office = office.name
    state.press(.character("w"))
    #expect(state.view.lines[0].contains("Da seguire"))
    #expect(state.view.lines[0].contains(office.name))
    #expect(state.view.lines[0].contains("31/01/2018"))
  }

  @Test("one office alone: the cursor lies where it has something, and the tree has no empty areas")
  func emptyAreas() throws {
    for place in 1...State.opened().session.offices.count {
      var state = State.opened()
      state.press(.character("@"))
      for _ in 0..<place { state.press(.down) }
      state.press(.enter)
      guard case .area(let code)? = state.route.selection else { continue }
      let index = try #require(state.plan.areas.firstIndex { $0.code == code })
      #expect(state.session.derived.means.areas[index].objectiveCount > 0)
      state.press(.character("p"))
      let areas = state.rows.compactMap { row -> Code? in
        if case .area(let code) = row.id { code } else { nil }
      }
      #expect(
        areas
          == state.plan.areas.map(\.code).filter { code in
            !state.session.members(of: .area(code)).isEmpty
          })
    }
  }
}
