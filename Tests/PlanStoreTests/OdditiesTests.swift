import PerformanceModel
import StoreWording
import Testing

@testable import PlanStore

@Suite("What the program never writes")
struct OdditiesTests {
  /// The full plan with a third objective, below the second.
  private static let plan: Plan = {
    var plan = Plan.full
    var third = plan.objectives[1]
    let code = Code.of("1.1.2")
    let indicator = Indicator(
      code: code, formula: "x", target: .visits, source: Source(text: "76"), reading: .written)
    third = Objective(
      code: code, area: .of("1"), parent: .of("1.1.1"), kind: .operational, title: "Terzo",
      indicators: [indicator])
    plan.objectives.append(third)
    plan.areas.append(Area(code: .of("2"), name: "Altra"))
    return plan
  }()

  /// Returns the oddities after a change, without the place.
  private func oddities(
    now: Timestamp? = nil, _ change: (inout Plan) -> Void
  ) throws -> [PlanFault] {
    var plan = Self.plan
    change(&plan)
    let contents = try PlanFormat.read(PlanFormat.bytes(of: plan), file: "p", now: now)
    #expect(contents.plan.lines == plan.lines)
    return contents.warnings.map(\.fault)
  }

  @Test("a valid plan has none") func none() throws { #expect(try oddities { _ in } == []) }

  @Test("objectives under themselves are named, in one step or several, each circle once")
  func parentCircles() throws {
    #expect(
      try oddities { $0.objectives[0].parent = .of("1.1") } == [.parentCircle("1.1")])
    #expect(
      try oddities { $0.objectives[0].parent = .of("1.1.2") }.count == 1)
    #expect(
      try oddities {
        $0.objectives[1].parent = .of("1.1.1")
        $0.objectives[0].parent = .of("1.1")
      }.count == 2)
  }

  @Test("an objective under one of another area is named")
  func parentOfOtherArea() throws {
    #expect(
      try oddities { $0.objectives[2].area = .of("2") } == [.parentOfOtherArea("1.1.1", "1")])
  }

  @Test("a decision that follows itself, a later one or one that follows it is named")
  func following() throws {
    func decisions(_ all: Decision...) throws -> [PlanFault] {
      try oddities { plan in for one in all { plan.apply(.decided(.of("1.1.2"), one)) } }
    }
    let first = Decision.sample("x1", .confirmed, at: 1, follows: "x2")
    let second = Decision.sample("x2", .reopened, at: 2, follows: "x1")
    #expect(try decisions(.sample("x1", .confirmed, at: 1, follows: "x1")) == [.followsLater("x1")])
    #expect(try decisions(first, second) == [.followsLater("x2")])
    #expect(try decisions(first, .sample("x2", .reopened, at: 2)) == [.followsLater("x2")])
    #expect(try decisions(.sample("x1", .confirmed, at: 1), second) == [])
  }

  @Test("events dated in the future are named, a clock that is a little fast is not")
  func future() throws {
    let late = PlanEvent.measured(.of("1.1.2"), .sample("late", at: 1_000_000))
    #expect(try oddities { $0.apply(late) } == [])
    #expect(try oddities(now: .at(0)) { $0.apply(late) } == [.future(.at(1_000_000))])
    #expect(try oddities(now: .at(900_000)) { $0.apply(late) } == [])
    let last = Measurement(
      id: "last", date: .of("2017-06-30"), entry: .value(1), author: "Rossi", recordedAt: .last)
    #expect(
      try oddities(now: .at(100_000)) { $0.apply(.measured(.of("1.1.2"), last)) }
        == [.noMomentAfter("last")])
    #expect(
      try oddities(now: .at(0)) {
        $0.apply(.decided(nil, .sample("d", .opened(from: nil), at: 2_000_000)))
      } == [.future(.at(2_000_000))])
  }

  @Test("no number of oddities is a reason to refuse a plan")
  func many() throws {
    let found = try oddities(now: .at(0)) { plan in
      for number in 0..<3000 {
        plan.apply(.measured(.of("1.1.2"), .sample("n\(number)", at: 10_000_000 + number)))
      }
    }
    #expect(!found.isEmpty && found.count < 1000)
  }

  @Test(
    "all are told in one line, in both languages",
    arguments: [
      PlanFault.parentCircle("1.1"), .parentOfOtherArea("1.1", "2"), .followsLater("x"),
      .future(.at(0)), .noMomentAfter("x"),
    ])
  func words(fault: PlanFault) {
    let problem = PlanProblem(file: "p", line: 1, column: 2, path: "a", fault: fault)
    #expect(problem.isWarning)
    #expect(problem.description.hasPrefix("p:1:2: a: "))
    #expect(problem.description.contains("; "))
  }
}
