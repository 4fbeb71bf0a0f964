import PerformanceModel

/// The members of one sort of record; reading, writing, differences and the JSON schema follow it.
final class Schema<Record: Sendable>: Sendable {
  /// The name in the JSON schema.
  let name: String
  /// The record before anything was read into it.
  let blank: Record
  /// In the order in which they are written; the first one names the record.
  let members: [Member<Record>]
  /// Where a record keeps the members that this version does not know, its own and those inside.
  let unknown: (WritableKeyPath<Record, [UnknownMember]> & Sendable)?
  /// Reports what is wrong between the members; returns whether the record can be used.
  let check: @Sendable (RecordWalk<Record>, inout RecordReader) -> Bool
  /// The members that every record has, as bits.
  let required: UInt64
  /// The places of the members whose presence depends on others.
  let conditional: [Int]
  private let keys: [UInt128]

  /// Creates the schema of a record that stands by itself and keeps what is unknown in it.
  convenience init(
    _ name: String, blank: Record,
    unknown: WritableKeyPath<Record, [UnknownMember]> & Sendable,
    @MembersBuilder<Record> members: () -> [Member<Record>],
    check: @escaping @Sendable (RecordWalk<Record>, inout RecordReader) -> Bool = { _, _ in true }
  ) {
    self.init(name, blank, .some(unknown), members(), check)
  }

  /// Creates the schema of a record inside another one.
  convenience init(
    _ name: String, blank: Record,
    @MembersBuilder<Record> members: () -> [Member<Record>],
    check: @escaping @Sendable (RecordWalk<Record>, inout RecordReader) -> Bool = { _, _ in true }
  ) {
    self.init(name, blank, nil, members(), check)
  }

  private init(
    _ name: String, _ blank: Record,
    _ unknown: (WritableKeyPath<Record, [UnknownMember]> & Sendable)?, _ members: [Member<Record>],
    _ check: @escaping @Sendable (RecordWalk<Record>, inout RecordReader) -> Bool
  ) {
    precondition(members.count <= 64, "A record has at most 64 members.")
    self.name = name
    self.blank = blank
    self.members = members
    self.unknown = unknown
    self.check = check
    let places = members.indices
    required = places.filter { members[$0].presence == .required }.reduce(0) { $0 | 1 << $1 }
    conditional = places.filter { members[$0].condition != nil }
    keys = members.map { packed($0.name) }
  }

  /// Returns the place of a name of at most 16 bytes; fastest when the members come in order.
  @inline(__always)
  func place(of key: UInt128, expected: Int) -> Int? {
    if expected < keys.count, keys[expected] == key { return expected }
    return keys.firstIndex(of: key)
  }

  func place(of name: String) -> Int? {
    members.firstIndex { $0.name == name }
  }
}

private func packed(_ name: String) -> UInt128 {
  precondition(name.utf8.count <= 16, "A member's name has at most 16 bytes.")
  return name.utf8.reversed().reduce(0) { $0 << 8 | UInt128($1) }
}

extension JSONCursor {
  /// Returns the bytes between two offsets, at most 16, as one number.
  @inline(__always)
  func packed(from start: Int, to end: Int) -> UInt128 {
    let word = base.loadUnaligned(fromByteOffset: start, as: UInt128.self)
    return end - start == 16 ? word : word & ((1 << (8 * UInt128(end - start))) - 1)
  }
}
