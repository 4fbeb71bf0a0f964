/// Something that is done with each member of a record.
protocol MemberVisitor {
  /// The reason to stop before the last member.
  associatedtype Fault: Error

  /// Visits a member that every record has, or that is absent for its usual value.
  mutating func visit<Kind: ValueKind>(
    _ name: StaticString, _ value: inout Kind.Value, _ kind: Kind, _ presence: Presence,
    isWritten: Bool
  ) throws(Fault)

  /// Visits a member that may be absent.
  mutating func visit<Kind: ValueKind>(
    _ name: StaticString, _ value: inout Kind.Value?, _ kind: Kind, _ presence: Presence
  ) throws(Fault)

  /// Visits the member that holds a list, whose records are read and written one by one.
  mutating func visit(_ list: PlanList) throws(Fault)
}

/// The need of a record for a member.
enum Presence: Sendable {
  case required, optional
}

extension MemberVisitor {
  @inline(__always)
  mutating func callAsFunction<Kind: ValueKind>(
    _ name: StaticString, _ value: inout Kind.Value, _ kind: Kind,
    _ presence: Presence = .required
  ) throws(Fault) {
    try visit(name, &value, kind, presence, isWritten: true)
  }

  /// Visits a member that is not written while it has its usual value.
  @inline(__always)
  mutating func callAsFunction<Kind: ValueKind>(
    _ name: StaticString, _ value: inout Kind.Value, _ kind: Kind, unless usual: Kind.Value
  ) throws(Fault) where Kind.Value: Equatable {
    let isWritten = value != usual
    try visit(name, &value, kind, .optional, isWritten: isWritten)
  }

  @inline(__always)
  mutating func callAsFunction<Kind: ValueKind>(
    _ name: StaticString, _ value: inout Kind.Value?, _ kind: Kind,
    _ presence: Presence = .optional
  ) throws(Fault) {
    try visit(name, &value, kind, presence)
  }

  /// Visits a member that says the same in every record; it is not checked here.
  mutating func callAsFunction(_ name: StaticString, always json: String) throws(Fault) {
    var constant = Constant(json: json)
    try visit(name, &constant, ConstantKind(constant: constant), .required, isWritten: true)
  }
}
