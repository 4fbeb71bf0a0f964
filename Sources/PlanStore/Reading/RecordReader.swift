import PerformanceModel

/// An object of the file that is being read, member by member.
struct RecordReader<Name: MemberName> {
  /// Where the object begins.
  let start: Int
  let table: MemberTable<Name>
  /// Where the name of the current member stands.
  var key = 0
  /// The members that this version does not know.
  var unknown: [UnknownMember] = []
  /// The place in the table after that of the last member read.
  fileprivate var expected = 0
  /// The known members read so far, as bits.
  fileprivate var seen: UInt64 = 0
  fileprivate var isFirst = true

  fileprivate init(start: Int, table: MemberTable<Name>) {
    self.start = start
    self.table = table
  }

  /// Returns whether a member was there, readable or not.
  func has(_ name: Name) -> Bool {
    table.names.firstIndex(of: name).map { seen & (1 << UInt64($0)) != 0 } ?? false
  }
}

extension PlanReader {
  /// Enters the object that begins here; anything else is reported and passed over.
  mutating func open<Name>(
    _ table: MemberTable<Name>
  ) throws(SyntaxFault) -> RecordReader<Name>? {
    guard try expect(.object) else { return nil }
    let start = cursor.offset
    cursor.offset += 1
    cursor.skipBlanks()
    return RecordReader(start: start, table: table)
  }

  /// Goes to the value of the next known member; `nil` at the end of the object.
  ///
  /// A member that is `null` counts as absent.
  @inline(__always)
  mutating func next<Name>(_ record: inout RecordReader<Name>) throws(SyntaxFault) -> Name? {
    while let index = try nextIndex(&record) {
      let bit: UInt64 = 1 << UInt64(index)
      if cursor.byte == 0x6E {
        try cursor.literal("null")
      } else if record.seen & bit != 0 {
        log.add(.duplicateMember(record.table.names[index].rawValue), at: record.key)
        try cursor.skipValue()
      } else {
        record.seen |= bit
        return record.table.names[index]
      }
    }
    return nil
  }

  /// Reports a member that is missing and returns whether the rest can be trusted.
  mutating func require<Name, Value>(
    _ value: Value?, _ name: Name, in record: RecordReader<Name>
  ) -> Value? {
    if value == nil, !record.has(name) {
      log.add(.missingMember(name.rawValue), at: record.start)
    }
    return value
  }

  /// Goes past the name of the next known member, keeping unknown ones on the way.
  @inline(__always)
  private mutating func nextIndex<Name>(
    _ record: inout RecordReader<Name>
  ) throws(SyntaxFault) -> Int? {
    while try isAtMember(&record) {
      record.key = cursor.offset
      let start = cursor.offset + 1
      let end = cursor.endOfPlainRun(from: start)
      if end - start <= 16, cursor.byte(at: end) == 0x22 {
        let key = cursor.packed(from: start, to: end)
        cursor.offset = end + 1
        cursor.skipBlanks()
        if !cursor.take(":") { throw cursor.unexpected(.colon) }
        if let index = record.table.index(of: key, expected: record.expected) {
          record.expected = index + 1
          return index
        }
        try keepUnknown(named: cursor.text(start..<end), in: &record)
      } else if let index = try longNamedMember(&record) {
        return index
      }
    }
    return nil
  }

  @inline(__always)
  private mutating func isAtMember<Name>(
    _ record: inout RecordReader<Name>
  ) throws(SyntaxFault) -> Bool {
    let isFirst = record.isFirst
    record.isFirst = false
    if isFirst ? cursor.take("}") : !cursor.take(",") {
      if isFirst || cursor.take("}") { return false }
      throw cursor.unexpected(.commaOrEndOfObject)
    }
    guard cursor.byte == 0x22 else { throw cursor.unexpected(.memberName) }
    return true
  }

  /// Reads a name that is long or holds escapes, which a known one may do as well.
  private mutating func longNamedMember<Name>(
    _ record: inout RecordReader<Name>
  ) throws(SyntaxFault) -> Int? {
    let name = try cursor.string()
    if !cursor.take(":") { throw cursor.unexpected(.colon) }
    if let index = record.table.index(of: name) { return index }
    try keepUnknown(named: name, in: &record)
    return nil
  }

  private mutating func keepUnknown<Name>(
    named name: String, in record: inout RecordReader<Name>
  ) throws(SyntaxFault) {
    let start = cursor.offset
    try cursor.skipValue()
    if record.unknown.contains(where: { $0.name == name }) {
      log.add(.duplicateMember(name), at: record.key)
    } else {
      record.unknown.append(
        UnknownMember(name: name, json: cursor.compactText(start..<cursor.offset)))
    }
  }
}
