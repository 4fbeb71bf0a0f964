import PerformanceModel
import StoreWording
import Testing
import Wording

@testable import PlanStore

@Suite("Questions in the file")
struct QuestionTests {
  /// A question of a kind whose details can be told from each other.
  private static func question(_ kind: Question.Kind) throws -> Question {
    let count = try #require(Question(kind, details: [])).details.count
    return try #require(Question(kind, details: (0..<count).map { "d\($0)" }))
  }

  /// A file whose only question is one of a kind.
  private static func text(_ kind: Question.Kind, _ details: some Collection<String>) throws
    -> String
  {
    var plan = Plan.small
    plan.objectives[0].indicators[0].question = try question(kind)
    let own = try record(question(kind))
    let text = plan.lines.joined(separator: "\n")
    #expect(text.contains(own))
    return text.replacingFirst(
      own, with: #""question":{"kind":"\#(kind.rawValue)","details":\#(Array(details))}"#)
  }

  private static func record(_ question: Question) -> String {
    let details = question.details.map { "\"\($0)\"" }.joined(separator: ",")
    return #""question":{"kind":"\#(question.kind.rawValue)","details":[\#(details)]}"#
  }

  @Test("keep their kind and the order of what they name", arguments: Question.Kind.allCases)
  func roundTrip(kind: Question.Kind) throws {
    let question = try Self.question(kind)
    #expect(question.kind == kind)
    #expect(question.details == question.details.indices.map { "d\($0)" })
    let text = try Self.text(kind, question.details)
    let plan = try read(text)
    #expect(plan.objectives[0].indicators[0].question == question)
    #expect(plan.lines.joined(separator: "\n").contains(Self.record(question)))
  }

  @Test("name what lacks by an ellipsis", arguments: Question.Kind.allCases)
  func missing(kind: Question.Kind) throws {
    let whole = try Self.question(kind)
    let plan = try read(Self.text(kind, whole.details.dropLast()))
    let details = plan.objectives[0].indicators[0].question?.details
    #expect(details == whole.details.dropLast() + ["…"])
  }

  @Test("with more than they name are refused in place", arguments: Question.Kind.allCases)
  func surplus(kind: Question.Kind) throws {
    let text = try Self.text(kind, Self.question(kind).details + ["x"])
    let complaint = try #require(complaints(Array(text.utf8)).first)
    #expect(complaint.contains("details: there are more texts than the question \(kind.rawValue)"))
    #expect(complaint.contains("remove the surplus ones"))
  }
}
