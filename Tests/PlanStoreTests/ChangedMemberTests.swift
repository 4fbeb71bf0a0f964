import PerformanceModel
import StoreWording
import Testing
import Wording

@testable import PlanStore

/// Changes every value of every record of a file, one at a time.
@Suite("Changed members")
struct ChangedMemberTests {
  /// A value of the file, and the list and member that it belongs to.
  private struct Value: CustomTestStringConvertible {
    let list: String
    let member: String
    let text: String
    /// The file before it and behind it.
    let before: String
    let after: String

    var testDescription: String { "\(list).\(member) \(text)" }
  }

  private static let plan: Plan = {
    var plan = Plan.full
    plan.areas.append(Area(code: .of("2"), name: "Altra"))
    plan.apply(.measured(.of("1.1"), .sample("a4", .value(7), at: 14)))
    plan.apply(.measured(.of("1.1.1"), .sample("a5", .value(7), at: 15)))
    return plan
  }()

  /// Values that can replace each other, so that one of them is nearly always read.
  private static let kinds: [[String]] =
    [
      ["2016-05-31", "2019-05-31", "2017-01-01"], ["2016-05-31T10:00:00.000Z"],
      ["1.1", "1.1.1", "1.1#2", "1", "2", "1.9"], ["a4", "a1", "a2", "a3", "c4", "c2", "zz9"],
      RulingName.allCases.map(\.rawValue), ObjectiveKind.allCases.map(\.rawValue),
      Reading.allCases.map(\.rawValue), Measure.allCases.map(\.rawValue),
      Accumulation.allCases.map(\.rawValue), AchievementRule.allCases.map(\.rawValue),
      UnitName.allCases.map(\.rawValue), Question.Kind.allCases.map(\.rawValue),
      [">=", ">", "<"], ["it", "en"],
    ].map { kind in kind.map { "\"\($0)\"" } } + [["true", "false"]]

  /// Returns the values that may replace another.
  private static func others(than value: String) -> [String] {
    let dates = kinds.prefix(2).filter { $0[0].utf8.count == value.utf8.count }.flatMap { $0 }
    let known = kinds.filter { $0.contains(value) }.flatMap { $0 } + (dates.isEmpty ? [] : dates)
    let any = value.hasPrefix("\"") ? ["\"Altro\"", "\"zz9\""] : ["17", "2018", "0.5", "true"]
    return (known + any).filter { $0 != value }
  }

  /// All values of the sample that are not lists or objects.
  private static let values: [Value] = {
    var list = "plan"
    var values: [Value] = []
    var before = ""
    let lines = plan.lines
    for (place, line) in lines.enumerated() {
      if line.hasSuffix(":[") { list = line.split(separator: "\"").first.map(String.init) ?? "" }
      let rest = lines[(place + 1)...].joined(separator: "\n")
      values += scalars(of: line).map {
        Value(
          list: list, member: $0.member, text: String(line[$0.range]),
          before: before + line[..<$0.range.lowerBound],
          after: line[$0.range.upperBound...] + "\n" + rest)
      }
      before += line + "\n"
      if line.hasPrefix("]") { list = "plan" }
    }
    return values
  }()

  private static func scalars(of line: String) -> [(member: String, range: Range<String.Index>)] {
    var member = ""
    return line.matches(of: #/"(?:[^"\\]|\\.)*"(:?)|true|false|null|-?[0-9][0-9.eE+\-]*/#)
      .compactMap {
        if $0.output.1 == ":" {
          member = String($0.output.0.dropFirst().dropLast(2))
          return nil
        }
        return (member, $0.range)
      }
  }

  private static func words(after text: String) -> (plan: Plan, words: [String])? {
    guard let changed = try? read(text), changed != plan else { return nil }
    let difference = PlanDifference(from: plan, to: changed)
    return (changed, Phrases(.english).words(of: difference, from: plan, to: changed))
  }

  @Test("whatever is changed in a file, the difference names it; in an event it comes first")
  func everyMember() throws {
    var named: Set<String> = []
    for value in Self.values {
      var tried = 0
      for other in Self.others(than: value.text) {
        guard tried < 2, let found = Self.words(after: value.before + other + value.after) else {
          continue
        }
        tried += 1
        #expect(!found.words.isEmpty, "\(value.testDescription) → \(other)")
        named.insert("\(value.list).\(value.member)")
        if ["measurements", "retractions", "decisions"].contains(value.list), value.member != "id" {
          #expect(
            found.words.first?.hasPrefix("CHANGED AFTER RECORDING: ") == true,
            "\(value.testDescription) → \(other): \(found.words)")
        }
      }
    }
    let all = Set(Self.values.map { "\($0.list).\($0.member)" })
    // Records that others name change their names only together with these.
    let others = [
      "plan.format", "plan.version", "objectives.code", "indicators.code", "retractions.indicator",
      "retractions.measurement",
    ]
    #expect(all.subtracting(named) == Set(others))
  }

  @Test(
    "a name that others use is told as well, when all of them follow",
    arguments: [
      (#""code":"1.1.1""#, #""code":"1.1.2""#), (#""1.1#2""#, #""1.1#3""#),
      (#""measurement":"a3""#, #""measurement":"a6""#),
    ])
  func names(old: String, new: String) throws {
    var plan = Self.plan
    plan.apply(.measured(.of("1.1#2"), .sample("a6", .done(true), at: 16)))
    var text = plan.lines.joined(separator: "\n").replacing(old, with: new)
    text.replace(
      #""indicator":"1.1.1""#,
      with: old.contains("1.1.1") ? #""indicator":"1.1.2""# : #""indicator":"1.1.1""#)
    let changed = try read(text)
    let difference = PlanDifference(from: plan, to: changed)
    #expect(!Phrases(.english).words(of: difference, from: plan, to: changed).isEmpty)
  }

  @Test("a member that is taken away or added is named as well, known or not")
  func presence() throws {
    for line in Self.plan.lines where line.hasPrefix("{\"") {
      let members = try #require(RecordMembers(line))
      for name in members.names {
        let rest = members.names.filter { $0 != name }.map { "\"\($0)\":\(members[$0] ?? "")" }
        let text = Self.plan.lines.joined(separator: "\n").replacingFirst(
          line, with: "{\(rest.joined(separator: ","))}")
        if let found = Self.words(after: text) { #expect(!found.words.isEmpty, "\(name) \(line)") }
      }
      for member in ["\"added\":1", "\"through\":\"2017-02-28\"", "\"office\":\"Altro\""] {
        let text = Self.plan.lines.joined(separator: "\n").replacingFirst(
          line, with: "\(line.dropLast()),\(member)}")
        guard let changed = try? read(text) else { continue }
        let difference = PlanDifference(from: Self.plan, to: changed)
        #expect(!difference.isEmpty, "\(member) in \(line)")
        #expect(try read(changed.lines.joined(separator: "\n")) == changed)
      }
    }
  }

  @Test("the words of a changed event say what it was and what it is")
  func words() throws {
    let text = Self.plan.lines.joined(separator: "\n")
    func said(_ old: String, _ new: String) throws -> [String] {
      let changed = try read(text.replacingFirst(old, with: new))
      let difference = PlanDifference(from: Self.plan, to: changed)
      return Phrases(.italian).words(of: difference, from: Self.plan, to: changed)
    }
    let start = "CAMBIATA DOPO LA REGISTRAZIONE: "
    #expect(
      try said("\"numerator\":152", "\"numerator\":999") == [
        start + "misurazione a1 (1.1) di Rossi, 01/01/2018: numeratore: 152 → 999"
      ])
    #expect(
      try said("\"id\":\"a4\",\"indicator\":\"1.1\"", "\"id\":\"a4\",\"indicator\":\"1.1.1\"") == [
        start + "misurazione a4 (1.1) di Rossi, 01/01/2018: indicatore: «1.1» → «1.1.1»"
      ])
    #expect(
      try said("\"validFrom\":\"2017-07-01\",\"note\":\"delibera\"", "\"note\":\"altra\"") == [
        start + "decisione c3 (1.1) di Giunta, 01/01/2018: vale dal: 01/07/2017 → niente; "
          + "annotazione: «delibera» → «altra»"
      ])
  }

  @Test("records in another order differ")
  func order() {
    var turned = Self.plan
    turned.objectives.swapAt(0, 1)
    #expect(PlanDifference(from: Self.plan, to: turned).isReordered)
    #expect(!PlanDifference(from: Self.plan, to: turned).isEmpty)
  }

  @Test("a merge stops at an event that one side changed, moved or both changed differently")
  func merging() throws {
    let text = Self.plan.lines.joined(separator: "\n")
    let changes = [
      ("\"numerator\":152", "\"numerator\":999"), ("\"author\":\"Giunta\"", "\"author\":\"Altri\""),
      ("\"id\":\"a4\",\"indicator\":\"1.1\"", "\"id\":\"a4\",\"indicator\":\"1.1.1\""),
      ("\"reason\":\"errore\"", "\"reason\":\"altro\""), ("\"follows\":[\"c7\"]", "\"follows\":[]"),
    ]
    for (old, new) in changes {
      let changed = try read(text.replacingFirst(old, with: new))
      for (ours, theirs) in [(changed, Self.plan), (Self.plan, changed)] {
        let merge = Merge(base: Self.plan, ours: ours, theirs: theirs)
        #expect(merge.conflicts.count == 1)
        #expect(merge.plan.lines == ours.lines)
        let taken = Merge(
          base: Self.plan, ours: ours, theirs: theirs, settled: [merge.conflicts[0]: .theirs])
        #expect(taken.conflicts == [])
        #expect(taken.plan.lines == theirs.lines)
        let marked = merge.undecidedText(
          base: Self.plan, ours: ours, theirs: theirs, names: ("ours", "theirs"))
        let undecided = try #require(try UndecidedMerge(marked, file: "p"))
        #expect(undecided.merge().conflicts.map(\.subject) == merge.conflicts.map(\.subject))
      }
    }
  }

  @Test("an event that one side changed and the other lost waits for a person, too")
  func lost() throws {
    let text = Self.plan.lines.joined(separator: "\n")
    let changed = try read(text.replacingFirst("\"value\":7,\"a", with: "\"value\":70,\"a"))
    var without = Self.plan
    without.update(.of("1.1")) { $0.measurements.removeAll { $0.id == "a4" } }
    let merge = Merge(base: Self.plan, ours: without, theirs: changed)
    #expect(merge.conflicts.map(\.subject) == [.event("a4")])
    #expect(merge.plan.lines == Self.plan.lines)
  }
}
