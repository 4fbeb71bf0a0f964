import PerformanceModel
import Testing

@testable import PlanStore

@Suite("Event identifiers")
struct EventIdentifierTests {
  @Test("new names are 16 hexadecimal digits, each another")
  func make() {
    let names = (0..<1000).map { _ in EventIdentifier.make() }
    #expect(Set(names).count == 1000)
    #expect(names.allSatisfy { $0.count == 16 && $0.allSatisfy(\.isHexDigit) })
    #expect(names.allSatisfy(EventIdentifier.isValid))
  }

  @Test("the beginning of a name will do where only one begins so")
  func lookup() throws {
    var plan = Plan.small
    for id in ["ab", "abc", "acd"] { plan.apply(.measured(.of("1.1"), .sample(id))) }
    #expect(plan.event(named: "ab") == .found(.measured(.of("1.1"), .sample("ab"))))
    #expect(plan.event(named: "ac") == .found(.measured(.of("1.1"), .sample("acd"))))
    #expect(plan.event(named: "a") == .ambiguous(["ab", "abc", "acd"]))
    #expect(plan.event(named: "x") == .unknown)
    #expect(plan.event(named: "") == .unknown)
  }

  @Test("many names are found, and those that are there twice")
  func table() throws {
    let ids = (0..<5000).map { "id-\($0)" }
    let text = "[" + ids.map { "\"\($0)\"" }.joined(separator: ",") + "]"
    let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: JSONCursor.padding)
    try bytes.withUnsafeBytes { buffer in
      let base = try #require(buffer.baseAddress)
      var cursor = JSONCursor(buffer, count: text.utf8.count, base: base)
      var table = EventTable(cursor)
      cursor.offset = 1
      for id in ids {
        #expect(table.add(id, .other, at: cursor.offset) == nil)
        cursor.offset += id.utf8.count + 3
      }
      #expect(table.add("id-77", .unreadable, at: 0)?.offset == 1 + 10 * 7 + 67 * 8)
      #expect(table["id-4999"] != nil)
      #expect(table["id-5000"] == nil)
    }
  }
}
