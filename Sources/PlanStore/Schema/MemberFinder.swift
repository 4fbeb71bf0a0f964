/// Finds the place of a member in the list of its record, without a list of them all.
struct MemberFinder: MemberVisitor {
  typealias Fault = Never

  private let name: String
  private var next = 0
  private(set) var place: Int?

  init<Record: FileRecord>(_ name: String, in record: Record) {
    self.name = name
    var record = record
    Record.members(of: &record, &self)
  }

  mutating func visit<Kind: ValueKind>(
    _ name: StaticString, _: inout Kind.Value, _: Kind, _: Presence, isWritten: Bool
  ) {
    pass(name)
  }

  mutating func visit<Kind: ValueKind>(
    _ name: StaticString, _: inout Kind.Value?, _: Kind, _: Presence
  ) {
    pass(name)
  }

  mutating func visit(_ list: PlanList) {
    if list.rawValue == name { place = next }
    next += 1
  }

  private mutating func pass(_ name: StaticString) {
    if name.isSame(as: self.name) { place = next }
    next += 1
  }
}

extension StaticString {
  /// Returns whether a text is the same to the byte.
  func isSame(as text: String) -> Bool {
    text.utf8.elementsEqual(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
  }
}
