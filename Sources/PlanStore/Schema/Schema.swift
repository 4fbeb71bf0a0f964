/// The members of one sort of record, in their order.
struct Schema: MemberVisitor {
  typealias Fault = Never

  /// The name in the JSON schema.
  let name: String
  private(set) var members: [Member] = []

  struct Member: Sendable {
    let name: String
    let kind: any ValueKind
    let presence: Presence
  }

  init<Record: FileRecord>(_ name: String, of type: Record.Type) {
    self.name = name
    var blank = Record.blank
    Record.members(&blank, &self)
  }

  /// Returns the place of a member as a bit of a set.
  func bit(of name: String) -> UInt64 {
    members.firstIndex { $0.name == name }.map { 1 << UInt64($0) } ?? 0
  }

  mutating func visit<Kind: ValueKind>(
    _ name: StaticString, _: inout Kind.Value, _ kind: Kind, _ presence: Presence, isWritten: Bool
  ) {
    members.append(Member(name: name.description, kind: kind, presence: presence))
  }

  mutating func visit<Kind: ValueKind>(
    _ name: StaticString, _: inout Kind.Value?, _ kind: Kind, _ presence: Presence
  ) {
    members.append(Member(name: name.description, kind: kind, presence: presence))
  }

  mutating func visit(_ list: PlanList) {
    let presence = list.isNeeded ? Presence.required : .optional
    members.append(
      Member(name: list.rawValue, kind: RecordsKind(list: list), presence: presence))
  }
}
