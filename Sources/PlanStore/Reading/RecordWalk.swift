/// A record that is read.
struct RecordWalk<Record: FileRecord> {
  /// Where the record begins.
  let start: Int
  var value: Record
  /// True if nothing that the record needs is missing or wrong.
  var isWhole = false
  var state: MemberState

  /// Begins with a record of which nothing was read.
  init(_ state: MemberState) {
    value = Record.blank
    self.state = state
    start = state.start
  }

  /// True if the first member, which names the record, could be read.
  var isNamed: Bool { state.valid & 1 != 0 }

  /// Returns whether a member was there, readable or not.
  func has(_ name: String) -> Bool { state.seen & Record.schema.bit(of: name) != 0 }

  /// Returns whether a member was there and could be read.
  func hasRead(_ name: String) -> Bool { state.valid & Record.schema.bit(of: name) != 0 }

  /// Says that this record needs a member that others can do without.
  mutating func require(_ name: String) { state.required |= Record.schema.bit(of: name) }
}

/// The members of the record that is being read, as far as they are known; sets of them are bits by place.
struct MemberState {
  /// Where the record begins.
  let start: Int
  /// The number of unknown members that were read before the record.
  let unknownBefore: Int
  /// Where the name of the current member stands; behind the text once the record is over.
  var name = 0
  /// True if the name is written with escapes.
  var isEscaped = false
  /// True if a member was taken since the list of members began.
  var hasMoved = false
  /// The member of the list that comes next.
  var next: UInt64 = 1
  var required: UInt64 = 0
  /// The members that were there, and those of them that could be read.
  var seen: UInt64 = 0
  var valid: UInt64 = 0
}
