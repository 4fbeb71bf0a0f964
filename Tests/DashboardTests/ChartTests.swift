import PerformanceModel
import Testing

@testable import Dashboard

@Suite("Chart")
struct ChartTests {
  private static let rows = 6

  @Test(
    "a value stands below, on or above the row of the target, never nearer than it is",
    arguments: [
      (14, .moreThan, 15, -1), (15, .moreThan, 15, -1), (16, .moreThan, 15, 1),
      (14, .atLeast, 15, -1), (15, .atLeast, 15, 0), (23, .atLeast, 20, 1), (84, .atLeast, 80, 1),
      (4999, .atLeast, 5000, -1), (5001, .atLeast, 5000, 1), (15, .atMost, 15, 0),
      (16, .atMost, 15, 1), (15, .lessThan, 15, 1), (14, .lessThan, 15, -1), (15, .equal, 15, 0),
      (1, .atLeast, 1000, -1), (1000, .atMost, 1, 1), (-5, .atMost, 0, -1), (5, .atMost, 0, 1),
    ] as [(Int, Comparator, Int, Int)])
  func sides(value: Int, comparator: Comparator, goal: Int, side: Int) throws {
    let value = Rational(value)
    let scale = try #require(
      ChartScale([value, .zero], comparator, Rational(goal), rows: Self.rows))
    #expect((scale.height(of: value) / 4 - scale.goalRow).signum() == side)
  }

  @Test("heights keep the order of values and stay inside", arguments: [0, 3, 20, 47, 100])
  func order(goal: Int) throws {
    let values = (0...100).map { Rational($0) }
    for comparator in [Comparator.atLeast, .moreThan, .atMost, .lessThan, .equal] {
      let scale = try #require(ChartScale(values, comparator, Rational(goal), rows: Self.rows))
      let heights = values.map { scale.height(of: $0) }
      #expect(heights == heights.sorted())
      #expect(heights.allSatisfy { (0..<Self.rows * 4).contains($0) })
    }
  }

  @Test("nothing is drawn where all values are the same")
  func flat() {
    #expect(ChartScale([.zero, .zero], .atMost, .zero, rows: Self.rows) == nil)
  }

  @Test("the last value and the target have labels of their own, on rows of their own")
  func labels() throws {
    for (code, value, asked) in [
      ("2.2", "14 ┤", "> 15"), ("2.1", "23 ┤", "≥ 20"), ("4.1", "47,7 ┤", "≥ 50"),
    ] {
      var state = State.opened(columns: 80, rows: 50)
      state.open(code)
      let lines = state.view.lines
      let row = try #require(lines.firstIndex { $0.contains(value) })
      let line = try #require(lines.lastIndex { $0.hasSuffix(asked) })
      #expect(row != line, "\(code)")
    }
  }
}
