import FileSystem
import PerformanceModel
import TestSupport
import Testing

@testable import PlanStore

@Suite("Versions of the format")
struct MigrationTests {
  private let folder = Scratch()
  private let visit = Code.of("1.1")

  /// A file as version 1 wrote it: decisions do not say what they follow.
  private var oldText: String {
    var plan = Plan.small
    plan.apply(.decided(visit, .sample("d1", .confirmed, at: 1)))
    plan.apply(.decided(visit, .sample("d2", .corrected(.visits), at: 2)))
    plan.apply(.decided(visit, .sample("d3", .weight(2), at: 3)))
    return plan.lines.joined(separator: "\n")
      .replacingFirst("\"version\":2", with: "\"version\":1")
  }

  @Test("decisions of version 1 follow those recorded before about the same matter")
  func chained() throws {
    let plan = try read(oldText)
    #expect(plan.indicator(visit)?.decisions.map(\.follows) == [[], ["d1"]])
    #expect(plan.objective(visit)?.decisions.map(\.follows) == [[]])
    #expect(plan.decisionConflicts == [])
    #expect(try PlanFormat.read(Array(oldText.utf8), file: "p").version == 1)
  }

  @Test("the first save brings the present version, and keeps the old file permanently")
  func migrated() throws {
    let path = folder.write(Array(oldText.utf8), as: "plan.json")
    let before = folder.bytes()
    let store = PlanFile(path)
    let loaded = try store.load()
    #expect(loaded.version == 1)
    #expect(loaded.obstacle == nil)
    #expect(folder.bytes() == before)
    let saved = try store.append([.measured(visit, .sample("a0"))])
    #expect(saved.backup.backup?.reason == .migrated(1))
    #expect(
      folder.bytes().starts(with: Array("{\n\"format\":\"cruscotto-plan\",\n\"version\":2".utf8)))
    for place in 1..<8 {
      let again = try store.append([.measured(visit, .sample("a\(place)", at: place))])
      #expect(again.backup.backup?.reason == .saved)
    }
    let kept = try #require(try PlanFile(path).backups().last)
    #expect(kept.reason == .migrated(1))
    let bytes = try OpenFile(kept.path, 0).contents(padding: 0)
    #expect(bytes == before)
  }

  @Test("a file of a newer version opens, says so, and is never written")
  func newer() throws {
    let text = Plan.small.lines.joined(separator: "\n")
      .replacingFirst("\"version\":2", with: "\"version\":3,\"colour\":\"red\"")
    let path = folder.write(Array(text.utf8), as: "plan.json")
    let before = folder.bytes()
    let store = PlanFile(path)
    let loaded = try store.load()
    #expect(loaded.obstacle == .newerVersion(path, 3))
    #expect(loaded.plan.objectives.count == 1)
    #expect(throws: StoreError.newerVersion(path, 3)) {
      try store.append([.measured(visit, .sample("a"))])
    }
    #expect(throws: StoreError.newerVersion(path, 3)) {
      try PlanFile(path).append([.measured(visit, .sample("a"))])
    }
    #expect(folder.bytes() == before)
  }
}
