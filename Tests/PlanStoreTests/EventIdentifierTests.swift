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
}
