import PerformanceModel
import Testing
import Wording

@Suite("Bars of objectives")
struct BarScaleTests {
  private static let areas: [[Status: Int]] = [
    [.achieved: 18, .nearly: 3, .missed: 3, .overdue: 2],
    [
      .achieved: 19, .nearly: 5, .partial: 2, .missed: 2, .underWay: 1, .overdue: 1, .notDue: 1,
    ],
    [.achieved: 2], [.missed: 31], [.achieved: 1, .missed: 30], [:],
  ]

  @Test("every objective has a cell where the longest bar fits")
  func whole() {
    for counts in Self.areas {
      let parts = BarScale(most: 31, width: 31).parts(of: counts)
      #expect(Dictionary(uniqueKeysWithValues: parts.map { ($0.status, $0.cells) }) == counts)
    }
  }

  @Test("bars are as long as their share of the longest one", arguments: [12, 16, 23, 30])
  func lengths(width: Int) {
    for counts in Self.areas {
      let total = counts.values.reduce(0, +)
      let cells = BarScale(most: 31, width: width).parts(of: counts).reduce(0) { $0 + $1.cells }
      #expect(cells == (total * width + 30) / 31)
    }
  }

  @Test(
    "what is not reached never takes less than its share, but for the one cell of what is",
    arguments: [16, 23, 30])
  func shares(width: Int) {
    for counts in Self.areas {
      let parts = BarScale(most: 31, width: width).parts(of: counts)
      #expect(parts.map(\.status) == Status.allCases.filter { counts[$0] != nil })
      let isSqueezed = parts.contains { $0.status == .achieved && $0.cells == 1 }
      for (status, cells) in parts where status != .achieved && !isSqueezed {
        #expect(cells * 31 >= counts[status, default: 0] * width, "\(status)")
      }
    }
  }

  @Test("a bar is never longer than its width where all statuses can have a cell")
  func narrow() {
    let counts = Dictionary(uniqueKeysWithValues: Status.allCases.map { ($0, 100) })
    for width in 10...40 {
      let parts = BarScale(most: 1000, width: width).parts(of: counts)
      #expect(parts.reduce(0) { $0 + $1.cells } == width)
      #expect(parts.allSatisfy { $0.cells > 0 })
    }
  }
}
