import PerformanceModel
import TestSupport
import Testing
import Wording

@testable import PlanStore

@Suite("Undecided merges")
struct UndecidedMergeTests {
  private let folder = Scratch()

  private var sides: (base: Plan, ours: Plan, theirs: Plan) {
    var (ours, theirs) = (Plan.small, Plan.small)
    ours.objectives[0].title = "Visite"
    theirs.objectives[0].title = "Visitare"
    ours.areas[0].name = "A"
    theirs.areas[0].name = "B"
    ours.apply(.measured(.of("1.1"), .sample("m1", at: 1)))
    theirs.apply(.measured(.of("1.1"), .sample("m2", at: 2)))
    return (.small, ours, theirs)
  }

  private var text: [UInt8] {
    let (base, ours, theirs) = sides
    return Merge(base: base, ours: ours, theirs: theirs)
      .undecidedText(base: base, ours: ours, theirs: theirs, names: ("HEAD", "ramo"))
  }

  @Test("records in conflict appear twice between marks, all others are merged")
  func marks() {
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
    #expect(lines.count { $0 == "<<<<<<< HEAD" } == 2)
    #expect(lines.count { $0 == "=======" } == 2)
    #expect(lines.count { $0 == ">>>>>>> ramo" } == 2)
    #expect(lines.count { $0.contains("\"m1\"") || $0.contains("\"m2\"") } == 2)
    #expect(complaints(text)[0].contains("git left a merge undecided here"))
  }

  @Test("a person's choices make the file whole again", arguments: [MergeSide.ours, .theirs])
  func settle(side: MergeSide) throws {
    let path = folder.write(text, as: "plan.json")
    let undecided = try #require(try PlanFile(path).undecidedMerge())
    let conflicts = undecided.merge().conflicts
    #expect(conflicts.map(\.field) == ["name", "title"])
    let partly = try PlanFile(path).settleMerge([conflicts[0]: side])
    guard case .conflicts(let left)? = partly else {
      Issue.record("One conflict should be left.")
      return
    }
    #expect(left == [conflicts[1]])
    #expect(folder.bytes() == text)
    _ = try PlanFile(path).settleMerge([conflicts[0]: side, conflicts[1]: side])
    let plan = try folder.plan()
    #expect(plan.areas[0].name == (side == .ours ? "A" : "B"))
    #expect(plan.objectives[0].title == (side == .ours ? "Visite" : "Visitare"))
    #expect(plan.indicator(.of("1.1"))?.measurements.map(\.id) == ["m1", "m2"])
  }

  @Test("what git leaves of two records added at one place is brought together")
  func gitMarks() throws {
    var plan = Plan.small
    plan.apply(.measured(.of("1.1"), .sample("m1", at: 1)))
    let line = try #require(plan.lines.first { $0.contains("\"m1\"") })
    let other = line.replacingFirst("m1", with: "m2")
    let marked = plan.lines.joined(separator: "\n").replacingFirst(
      line, with: "<<<<<<< HEAD\n\(line)\n||||||| base\n=======\n\(other)\n>>>>>>> x")
    let undecided = try #require(try UndecidedMerge(Array(marked.utf8), file: "p"))
    let merge = undecided.merge()
    #expect(merge.conflicts == [])
    #expect(merge.plan.indicator(.of("1.1"))?.measurements.map(\.id) == ["m1", "m2"])
  }

  @Test("a problem on one side is told with its line in the file")
  func problemsKeepTheirLines() {
    let broken = String(decoding: text, as: UTF8.self).replacingFirst(
      "\"kind\":\"strategic\"", with: "\"kind\":\"stategic\"")
    let error = #expect(throws: PlanProblems.self) {
      try UndecidedMerge(Array(broken.utf8), file: "p")
    }
    let line = broken.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("stategic") }
    #expect(error?.list.first?.line == line.map { $0 + 1 })
  }

  @Test("a file without marks is none")
  func noMarks() throws {
    #expect(try UndecidedMerge(PlanFormat.bytes(of: .full), file: "p") == nil)
  }
}

@Suite("Differences")
struct DifferenceTests {
  private func words(_ language: Language, _ change: (inout Plan) -> Void) -> [String] {
    var plan = Plan.small
    plan.apply(.measured(.of("1.1"), .sample("m0", .ratio(152, 200), at: 0)))
    let before = plan
    change(&plan)
    return Phrases(language).words(
      of: PlanDifference(from: before, to: plan), from: before, to: plan)
  }

  @Test("a measurement is told beside what stood before, each beside the one before it")
  func measurements() {
    #expect(
      words(.italian) { plan in
        plan.apply(.measured(.of("1.1"), .sample("m1", .value(82), at: 1)))
        plan.apply(.measured(.of("1.1"), .sample("m2", .value(83), at: 2)))
      } == [
        "1.1: 76\u{A0}% → 82\u{A0}%, al 30/06/2017, da Rossi, 01/01/2018",
        "1.1: 82\u{A0}% → 83\u{A0}%, al 30/06/2017, da Rossi, 01/01/2018",
      ])
  }

  @Test("members, records and decisions are told in words")
  func others() {
    #expect(
      words(.english) { plan in
        plan.objectives[0].title = "Visits"
        plan.objectives[0].weight = 2
        plan.areas.append(Area(code: .of("2"), name: "B"))
        plan.objectives[0].indicators[0].measurements = []
        plan.apply(
          plan.decided(
            .weight(3), about: .of("1.1"), id: "d", validFrom: .of("2017-07-01"), note: "why",
            author: "Bianchi", at: .at(5)))
      } == [
        "MISSING: 1.1: – → 76%, as of 2017-06-30, by Rossi, 2018-01-01",
        "new: area 2", "objective 1.1, title: “Visitare le imprese” → “Visits”",
        "objective 1.1, weight: 1 → 2",
        "1.1: weight 3, from 2017-07-01 (before: 2), why, by Bianchi, 2018-01-01",
      ])
  }

  @Test("the same plan differs from itself in nothing")
  func nothing() {
    #expect(PlanDifference(from: .full, to: .full).isEmpty)
    #expect(words(.italian) { _ in } == [])
  }
}
