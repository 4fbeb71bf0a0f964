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

  @Test("as many rows carry the mark as the overview counts readings to confirm")
  func doubtCount() throws {
    var state = State.opened(columns: 120, rows: 200)
    let need = try #require(state.digest.needs.first { $0.need == .unconfirmed })
    state.press(.character("p"))
    let list = Layout(size: state.size).list
    let marked = state.view.rows.filter { $0[list.endColumn - 2].base == "*" }
    #expect(marked.count == need.count)
  }

  @Test("the row of the plan counts what no bar would hold", arguments: [66, 80, 100, 120, 160])
  func planRow(columns: Int) throws {
    let state = State.opened(columns: columns, rows: 40)
    let line = try #require(
      state.view.lines.first { $0.hasPrefix("   Piano ") && $0.contains("/92") })
    for (status, count) in state.means.total.counts {
      let sign = state.symbols.sign(of: status)
      #expect(line.contains("\(sign) \(count)") || line.contains("\(sign)\(count)"))
    }
  }
}
