/// A record that is being read, member by member.
struct RecordWalk<Record: Sendable> {
  let schema: Schema<Record>
  /// Where the record begins.
  let start: Int
  var value: Record
  /// True if nothing that the record needs is missing or wrong.
  var isWhole = false
  /// Where the name of the current member stands.
  var key = 0
  /// The number of unknown members that were read before the record.
  let unknownBefore: Int
  /// The place in the schema after that of the last member read.
  var expected = 0
  /// The known members that were there, and those of them that could be read, as bits.
  var seen: UInt64 = 0
  var valid: UInt64 = 0
  var isFirst = true

  init(_ schema: Schema<Record>, start: Int, unknownBefore: Int) {
    self.schema = schema
    self.start = start
    self.unknownBefore = unknownBefore
    value = schema.blank
  }

  /// True if the first member, which names the record, could be read.
  var isNamed: Bool { valid & 1 != 0 }

  /// Returns whether a member was there, readable or not.
  func has(_ name: String) -> Bool { schema.place(of: name).map { seen & 1 << $0 != 0 } ?? false }

  /// Returns whether a member was there and could be read.
  func hasRead(_ name: String) -> Bool {
    schema.place(of: name).map { valid & 1 << $0 != 0 } ?? false
  }
}
