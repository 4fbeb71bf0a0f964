import PerformanceModel
import Testing

@testable import PlanStore

@Suite("Issues of a plan")
struct IssueTests {
  /// Returns the issues after a change of the full plan, without a file.
  private func issues(_ change: (inout Plan) -> Void) -> [PlanIssue] {
    var plan = Plan.full
    change(&plan)
    return plan.issues()
  }

  @Test("a sound plan has none") func none() { #expect(issues { _ in } == []) }

  @Test("an area, an objective or an event that is named and does not exist is found")
  func nowhere() {
    let first = Code.of("1.1")
    #expect(
      issues { $0.objectives[0].area = .of("9") } == [
        PlanIssue(.nowhere(.area, "9"), in: .objective(first), "area")
      ])
    #expect(
      issues { $0.objectives[0].parent = .of("1.9") } == [
        PlanIssue(.nowhere(.objective, "1.9"), in: .objective(first), "parent")
      ])
    #expect(
      issues { $0.apply(.measured(first, .sample("x", replaces: "zz"))) } == [
        PlanIssue(.nowhere(.measurement, "zz"), in: .event("x"), "replaces")
      ])
    #expect(
      issues { $0.apply(.decided(first, .sample("x", .confirmed, at: 99, follows: "c1", "zz"))) }
        == [PlanIssue(.nowhere(.event, "zz"), in: .event("x"), "follows", place: 1)])
    let retraction = Retraction(
      id: "x", measurement: "c1", reason: "r", author: "a", recordedAt: .at(99))
    #expect(
      issues { $0.apply(.retracted(first, retraction)) } == [
        PlanIssue(.nowhere(.measurement, "c1"), in: .event("x"), "measurement")
      ])
  }

  @Test("the reader says where each of them stands")
  func places() throws {
    var plan = Plan.full
    plan.apply(.decided(.of("1.1"), .sample("x", .confirmed, at: 99, follows: "c1", "zz")))
    let line = try #require(plan.lines.firstIndex { $0.contains("\"id\":\"x\"") })
    let column = try #require(plan.lines[line].firstRange(of: "\"zz\"")).lowerBound
    let place = plan.lines[line].distance(from: plan.lines[line].startIndex, to: column)
    #expect(
      complaints(plan.lines.joined(separator: "\n").utf8).map { $0.prefix { $0 != "d" } } == [
        "p.json:\(line + 1):\(place + 1): "
      ])
  }

  @Test("what a broken record explains is not told as well")
  func explained() {
    let text = Plan.full.lines.joined(separator: "\n")
      .replacingFirst("\"date\":\"2017-12-31\"", with: "\"date\":\"2017-13-31\"")
    #expect(complaints(text.utf8).count == 1)
  }

  @Test(
    "what a broken record names is told when it is nowhere",
    arguments: [
      (#""ruling":"confirmed""#, #""ruling":"confirmed","follows":["zz"],"validFrom":"x""#, "zz"),
      (#""measurement":"a3","reason":"errore""#, #""measurement":"zz","reason":7"#, "zz"),
      (#""parent":"1.1","kind":"operational""#, #""parent":"1.9","kind":"x""#, "1.9"),
    ])
  func broken(sound: String, broken: String, name: String) {
    let text = Plan.full.lines.joined(separator: "\n")
    #expect(text.contains(sound))
    let found = complaints(text.replacingFirst(sound, with: broken).utf8)
    #expect(found.contains { $0.contains("there is no") && $0.contains("'\(name)'") })
  }

  @Test("every event whose name is taken is told where the first one is")
  func taken() {
    let text = Plan.full.lines.joined(separator: "\n")
      .replacingFirst("\"id\":\"a3\"", with: "\"id\":\"a2\"")
      .replacingFirst("\"id\":\"b1\"", with: "\"id\":\"a2\"")
    let first = Plan.full.lines.firstIndex { $0.contains("\"id\":\"a2\"") }.map { $0 + 1 }
    let found = complaints(text.utf8).filter {
      $0.contains("an event 'a2' is already on line \(first ?? 0);")
    }
    #expect(found.count == 2)
  }
}
