import PerformanceModel
import Testing

@testable import PlanStore

/// Areas, objectives and indicators that one side of a merge removed.
@Suite("Removed records")
struct RemovedRecordTests {
  /// A removal, and the events that go with it.
  struct Removal: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let remove: @Sendable (inout Plan) -> Void
    /// An event of a record that goes; `nil` where none is recorded about any.
    var event: PlanEvent?
    /// The removed records that lead to the event.
    var conflicts: [MergeConflict.Subject] = []
  }

  private static let measured = PlanEvent.measured(.of("1.1"), .sample("m1", at: 1))
  private static let weighed = PlanEvent.decided(.of("1.1"), .sample("d1", .weight(2), at: 1))
  private static let belowMeasured = PlanEvent.measured(.of("1.1.1"), .sample("m1", at: 1))

  private static func area(_ plan: inout Plan) {
    plan.areas.removeAll { $0.code == .of("1") }
    plan.objectives.removeAll { $0.area == .of("1") }
  }
  private static func objectives(_ plan: inout Plan) {
    plan.objectives.removeAll { $0.area == .of("1") }
  }
  private static func indicator(_ plan: inout Plan) { plan.objectives[0].indicators.removeFirst() }

  private static let removals = [
    Removal(testDescription: "an area without events", remove: area),
    Removal(
      testDescription: "an area with a measurement", remove: area, event: measured,
      conflicts: [.area(.of("1")), .objective(.of("1.1"))]),
    Removal(
      testDescription: "an area with a measurement two levels below", remove: area,
      event: belowMeasured,
      conflicts: [.area(.of("1")), .objective(.of("1.1")), .objective(.of("1.1.1"))]),
    Removal(testDescription: "objectives without events", remove: objectives),
    Removal(
      testDescription: "objectives with a measurement", remove: objectives, event: measured,
      conflicts: [.objective(.of("1.1"))]),
    Removal(
      testDescription: "objectives with a decision", remove: objectives, event: weighed,
      conflicts: [.objective(.of("1.1"))]),
    Removal(testDescription: "an indicator without events", remove: indicator),
    Removal(
      testDescription: "an indicator without events beside decisions about its objective",
      remove: indicator, event: weighed),
    Removal(
      testDescription: "an indicator with a measurement", remove: indicator, event: measured,
      conflicts: [.indicator(.of("1.1"))]),
    Removal(
      testDescription: "an area whose objectives moved to another one",
      remove: { plan in
        plan.areas.removeAll { $0.code == .of("1") }
        for place in plan.objectives.indices { plan.objectives[place].area = .of("2") }
      }, event: measured),
  ]

  /// A plan with two levels of objectives and two areas.
  private static func plan(with event: PlanEvent?) -> Plan {
    var plan = Plan.small
    plan.areas.append(Area(code: .of("2"), name: "Altra"))
    let below = Objective(
      code: .of("1.1.1"), area: .of("1"), parent: .of("1.1"), kind: .operational, title: "Sotto",
      indicators: [
        Indicator(
          code: .of("1.1.1"), formula: "visite", target: .visits, source: Source(text: ">= 76%"),
          reading: .written)
      ])
    plan.objectives.append(below)
    if let event {
      let isKnown = plan.apply(event)
      #expect(isKnown)
    }
    return plan
  }

  @Test(
    "go where no event goes with them, and wait for a person where one does",
    arguments: removals, [MergeSide.ours, .theirs])
  func removing(removal: Removal, remover: MergeSide) throws {
    let base = Self.plan(with: removal.event)
    var without = base
    removal.remove(&without)
    let (ours, theirs) = remover == .ours ? (without, base) : (base, without)
    let merge = Merge(base: base, ours: ours, theirs: theirs)
    #expect(merge.conflicts.map(\.subject) == removal.conflicts)
    #expect(merge.conflicts.allSatisfy { $0.field == nil })
    for side in [MergeSide.ours, .theirs] {
      let settled = Dictionary(merge.conflicts.map { ($0, side) }) { first, _ in first }
      let chosen = Merge(base: base, ours: ours, theirs: theirs, settled: settled)
      #expect(chosen.conflicts == [])
      let keeps = !removal.conflicts.isEmpty && side != remover
      #expect(chosen.plan.history == (keeps ? base : without).history)
      #expect(throws: Never.self) {
        try PlanFormat.read(PlanFormat.bytes(of: chosen.plan), file: "p")
      }
    }
  }

  @Test(
    "stand between marks with their events, and either answer makes a plan",
    arguments: removals.filter { !$0.conflicts.isEmpty }, [MergeSide.ours, .theirs])
  func settling(removal: Removal, remover: MergeSide) throws {
    let base = Self.plan(with: removal.event)
    var without = base
    removal.remove(&without)
    let (ours, theirs) = remover == .ours ? (without, base) : (base, without)
    let text = Merge(base: base, ours: ours, theirs: theirs)
      .undecidedText(base: base, ours: ours, theirs: theirs, names: ("a", "b"))
    let undecided = try #require(try UndecidedMerge(text, file: "p"))
    let conflicts = undecided.merge().conflicts
    #expect(conflicts.map(\.subject) == removal.conflicts)
    for side in [MergeSide.ours, .theirs] {
      let settled = Dictionary(conflicts.map { ($0, side) }) { first, _ in first }
      let chosen = undecided.merge(settled: settled)
      #expect(chosen.conflicts == [])
      #expect(chosen.plan.history.map(\.id) == (side == remover ? without : base).history.map(\.id))
      #expect(throws: Never.self) {
        try PlanFormat.read(PlanFormat.bytes(of: chosen.plan), file: "p")
      }
    }
  }

  @Test("of new objectives both stay with their events where there is nothing to go back to")
  func noBase() {
    let (full, less) = (Self.plan(with: Self.measured), Plan.small)
    for (ours, theirs) in [(full, less), (less, full)] {
      let merge = Merge(base: nil, ours: ours, theirs: theirs)
      #expect(merge.conflicts == [])
      #expect(merge.plan.history == full.history)
    }
  }
}
