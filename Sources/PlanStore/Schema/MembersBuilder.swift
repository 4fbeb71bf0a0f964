/// Puts members one after the other; each stands, and is checked by the compiler, by itself.
@resultBuilder
enum MembersBuilder<Record: Sendable> {
  static func buildExpression(_ member: Member<Record>) -> [Member<Record>] { [member] }
  static func buildExpression(_ members: [Member<Record>]) -> [Member<Record>] { members }
  static func buildBlock(_ members: [Member<Record>]...) -> [Member<Record>] {
    members.flatMap { $0 }
  }
}
