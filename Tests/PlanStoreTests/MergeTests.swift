import PerformanceModel
import Testing

@testable import PlanStore

/// Two changes of one plan, and their merge.
struct MergeCase: CustomTestStringConvertible, Sendable {
  typealias Change = @Sendable (inout Plan) -> Void

  let testDescription: String
  let ours: Change
  let theirs: Change
  /// The expected result, as a change of the same plan.
  let outcome: Change
  /// The members in conflict, as `subject.field: base | ours | theirs`.
  let conflicts: [String]

  init(
    _ name: String, ours: @escaping Change, theirs: @escaping Change, outcome: @escaping Change,
    conflicts: [String] = []
  ) {
    testDescription = name
    self.ours = ours
    self.theirs = theirs
    self.outcome = outcome
    self.conflicts = conflicts
  }
}

@Suite("Merge")
struct MergeTests {
  private static let base = Plan.full

  @Test("two states of one plan are brought together", arguments: cases)
  func merging(example: MergeCase) {
    var (ours, theirs, outcome) = (Self.base, Self.base, Self.base)
    example.ours(&ours)
    example.theirs(&theirs)
    example.outcome(&outcome)
    let merge = Merge(base: Self.base, ours: ours, theirs: theirs)
    #expect(merge.plan.lines == outcome.lines)
    #expect(merge.conflicts.map(\.words) == example.conflicts)
  }

  @Test("merging with oneself changes nothing, and the sides can be exchanged")
  func symmetry() {
    var (ours, theirs) = (Self.base, Self.base)
    ours.apply(.measured(.of("1.1"), .sample("n1", at: 20)))
    theirs.apply(.measured(.of("1.1"), .sample("n2", at: 21)))
    let merged = Merge(base: Self.base, ours: ours, theirs: theirs).plan
    #expect(merged.lines == Merge(base: Self.base, ours: theirs, theirs: ours).plan.lines)
    #expect(Merge(base: merged, ours: merged, theirs: merged).plan.lines == merged.lines)
    #expect(Merge(base: ours, ours: ours, theirs: merged).plan.lines == merged.lines)
  }

  @Test("a person's choice settles a conflict", arguments: [MergeSide.ours, .theirs])
  func settling(side: MergeSide) throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours.objectives[1].weight = 3
    theirs.objectives[1].weight = 4
    let conflict = try #require(
      Merge(base: Self.base, ours: ours, theirs: theirs).conflicts.first)
    let merge = Merge(base: Self.base, ours: ours, theirs: theirs, settled: [conflict: side])
    #expect(merge.conflicts == [])
    #expect(merge.plan.objectives[1].weight == (side == .ours ? 3 : 4))
  }

  @Test("decisions about one thing on both sides are kept, and wait for a person")
  func decisionConflicts() {
    var (ours, theirs) = (Self.base, Self.base)
    let code = Code.of("1.1")
    let mine = ours.decided(.corrected(.visits), about: code, id: "n1", author: "A", at: .at(20))
    let other = theirs.decided(.confirmed, about: code, id: "n2", author: "B", at: .at(21))
    ours.apply(mine)
    theirs.apply(other)
    theirs.apply(theirs.decided(.weight(9), about: code, id: "n3", author: "B", at: .at(22)))
    let merge = Merge(base: Self.base, ours: ours, theirs: theirs)
    let new = merge.plan.decisionConflicts.filter { !Self.base.decisionConflicts.contains($0) }
    #expect(new == [DecisionConflict(code: code, sides: [mine, other])])
    #expect(merge.conflicts == [])
    #expect(merge.plan.indicator(code)?.decisions.suffix(2).map(\.id) == ["n1", "n2"])
  }

  private static let cases: [MergeCase] = [
    MergeCase("nothing changed", ours: { _ in }, theirs: { _ in }, outcome: { _ in }),
    MergeCase(
      "events of both sides",
      ours: { $0.apply(.measured(.of("1.1"), .sample("n1", at: 30))) },
      theirs: { $0.apply(.measured(.of("1.1"), .sample("n2", at: 20))) },
      outcome: {
        $0.apply(.measured(.of("1.1"), .sample("n2", at: 20)))
        $0.apply(.measured(.of("1.1"), .sample("n1", at: 30)))
      }),
    MergeCase(
      "an event that one side removed stays",
      ours: { $0.objectives[0].indicators[0].measurements.removeLast() }, theirs: { _ in },
      outcome: { _ in }),
    MergeCase(
      "different members of one record",
      ours: { $0.objectives[1].title = "A" }, theirs: { $0.objectives[1].remark = nil },
      outcome: {
        $0.objectives[1].title = "A"
        $0.objectives[1].remark = nil
      }),
    MergeCase(
      "the same change on both sides",
      ours: { $0.areas[0].name = "A" }, theirs: { $0.areas[0].name = "A" },
      outcome: { $0.areas[0].name = "A" }),
    MergeCase(
      "different changes of one member",
      ours: { $0.areas[0].name = "A" }, theirs: { $0.areas[0].name = "B" },
      outcome: { $0.areas[0].name = "A" },
      conflicts: [#"area(1).name: "Competitività" | "A" | "B""#]),
    MergeCase(
      "a member set on one side and taken away on the other",
      ours: { $0.header.document = "x" }, theirs: { $0.header.document = nil },
      outcome: { $0.header.document = "x" }, conflicts: [#"plan.document: "piano.txt" | "x" | -"#]),
    MergeCase(
      "new records of both sides keep their places",
      ours: { $0.areas.append(Area(code: .of("2"), name: "A")) },
      theirs: { $0.areas.insert(Area(code: .of("3"), name: "B"), at: 0) },
      outcome: {
        $0.areas.append(Area(code: .of("2"), name: "A"))
        $0.areas.insert(Area(code: .of("3"), name: "B"), at: 0)
      }),
    MergeCase(
      "a record removed on one side", ours: { _ in }, theirs: { $0.objectives.removeLast() },
      outcome: { $0.objectives.removeLast() }),
    MergeCase(
      "a record removed on one side and changed on the other",
      ours: { $0.areas[0].name = "A" }, theirs: { $0.areas = [] },
      outcome: { $0.areas[0].name = "A" },
      conflicts: [
        #"area(1).-: {"code":"1","name":"Competitività","shortName":"Imprese","sourceLine":3,"icon":"★"} | {"code":"1","name":"A","shortName":"Imprese","sourceLine":3,"icon":"★"} | -"#
      ]),
    MergeCase(
      "unknown members of both sides",
      ours: { $0.areas[0].unknownMembers.append(UnknownMember(name: "a", json: "1")) },
      theirs: { $0.areas[0].unknownMembers.append(UnknownMember(name: "b", json: "2")) },
      outcome: {
        $0.areas[0].unknownMembers = [
          UnknownMember(name: "a", json: "1"), UnknownMember(name: "b", json: "2"),
          UnknownMember(name: "icon", json: #""★""#),
        ]
      }),
  ]
}

extension MergeConflict {
  fileprivate var words: String {
    let name =
      switch subject {
      case .plan: "plan"
      case .area(let code): "area(\(code))"
      case .objective(let code): "objective(\(code))"
      case .indicator(let code): "indicator(\(code))"
      case .event(let id): "event(\(id))"
      }
    return "\(name).\(field ?? "-"): \(base ?? "-") | \(ours ?? "-") | \(theirs ?? "-")"
  }
}
