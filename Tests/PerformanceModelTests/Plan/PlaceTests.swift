import PerformanceModel
import Testing

@Suite("Places of objectives")
struct PlaceTests {
  private static let codes: [Code] = ["1.1", "1.1.1", "1.P1", "2.1"]

  private static func plan(of codes: [Code]) -> Plan {
    .of(codes.map { .of(.count(.atLeast, 20), code: $0) })
  }

  @Test("an objective is found by its code and by those of its indicators")
  func found() {
    let plan = Self.plan(of: Self.codes)
    #expect(Self.codes.map { plan.objectiveIndex(of: $0) } == [0, 1, 2, 3])
    #expect(plan.objectiveIndex(of: "1.P1#2") == 2)
    #expect(plan.objectiveIndex(of: "3.1") == nil)
  }

  @Test("what moved, came or went is found where it is now, in every copy of the plan")
  func changed() {
    let before = Self.plan(of: Self.codes)
    #expect(before.objectiveIndex(of: "2.1") == 3)
    var after = before
    after.objectives.removeFirst(2)
    after.objectives.append(.of(.count(.atLeast, 20), code: "3.1"))
    #expect(after.objectiveIndex(of: "2.1") == 1)
    #expect(after.objectiveIndex(of: "3.1") == 2)
    #expect(after.objectiveIndex(of: "1.1") == nil)
    #expect(before.objectiveIndex(of: "1.1") == 0)
    #expect(before.objectiveIndex(of: "3.1") == nil)
  }

  @Test("of one code twice the first counts, and being asked makes no plan another one")
  func equal() {
    let plan = Self.plan(of: ["1.1", "1.2", "1.1"])
    #expect(plan.objectiveIndex(of: "1.1") == 0)
    #expect(plan == Self.plan(of: ["1.1", "1.2", "1.1"]))
  }
}
