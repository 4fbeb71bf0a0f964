import PerformanceModel

extension RecordReader {
  /// Reads the record that begins here; anything else is reported and passed over.
  mutating func record<Record: Sendable>(
    _ schema: Schema<Record>
  ) throws(SyntaxFault) -> RecordWalk<Record>? {
    guard var walk = try open(schema) else { return nil }
    while let place = try next(&walk) { try read(place, into: &walk) }
    close(&walk)
    return walk
  }

  /// Enters the record that begins here; anything else is reported and passed over.
  mutating func open<Record: Sendable>(
    _ schema: Schema<Record>
  ) throws(SyntaxFault) -> RecordWalk<Record>? {
    guard try expect(.object) else { return nil }
    let walk = RecordWalk(schema, start: cursor.offset, unknownBefore: unknown.count)
    cursor.offset += 1
    cursor.skipBlanks()
    return walk
  }

  /// Goes to the value of the next known member; `nil` at the end of the record.
  ///
  /// A member that is `null` counts as absent.
  @inline(__always)
  mutating func next<Record: Sendable>(_ walk: inout RecordWalk<Record>) throws(SyntaxFault) -> Int?
  {
    while let place = try nextPlace(&walk) {
      let bit: UInt64 = 1 << UInt64(place)
      if cursor.byte == 0x6E {
        try cursor.literal("null")
      } else if walk.seen & bit != 0 {
        log.add(.duplicateMember(walk.schema.members[place].name), at: walk.key)
        try cursor.skipValue()
      } else {
        walk.seen |= bit
        return place
      }
    }
    return nil
  }

  /// Reads the value of a member, and says of unknown members in it where they lie.
  @inline(__always)
  mutating func read<Record: Sendable>(
    _ place: Int, into walk: inout RecordWalk<Record>
  ) throws(SyntaxFault) {
    let before = unknown.count
    if try walk.schema.members[place].read(&walk.value, &self) { walk.valid |= 1 << place }
    guard unknown.count > before else { return }
    let name = walk.schema.members[place].name
    for index in before..<unknown.count { unknown[index] = unknown[index].inside(name) }
  }

  /// Reports what is missing or wrong in a record, once all its members were read.
  mutating func close<Record: Sendable>(_ walk: inout RecordWalk<Record>) {
    let schema = walk.schema
    var required = schema.required
    for place in schema.conditional {
      switch schema.members[place].condition?(walk) ?? .optional {
      case .required: required |= 1 << place
      case .optional: break
      case .foreign where walk.seen & 1 << place != 0: keepForeign(place, in: &walk)
      case .foreign: break
      }
    }
    for place in schema.members.indices where required & ~walk.seen & 1 << place != 0 {
      log.add(.missingMember(schema.members[place].name), at: walk.start)
    }
    walk.isWhole = schema.check(walk, &self) && required & ~walk.valid == 0
    guard let kept = schema.unknown, unknown.count > walk.unknownBefore else { return }
    walk.value[keyPath: kept] = Array(unknown[walk.unknownBefore...]).canonical
    unknown.removeSubrange(walk.unknownBefore...)
  }

  /// Keeps a member that makes no sense in its record as an unknown one, to the letter.
  private mutating func keepForeign<Record: Sendable>(
    _ place: Int, in walk: inout RecordWalk<Record>
  ) {
    let name = walk.schema.members[place].name
    guard let value = cursor.member(name, at: walk.start) else { return }
    let own = unknown[walk.unknownBefore...].filter { !$0.isInside(name) }
    unknown.replaceSubrange(
      walk.unknownBefore...,
      with: own + [UnknownMember(name: name, json: cursor.compactText(value))]
    )
  }

  /// Goes past the name of the next known member, keeping unknown ones on the way.
  @inline(__always)
  private mutating func nextPlace<Record: Sendable>(
    _ walk: inout RecordWalk<Record>
  ) throws(SyntaxFault) -> Int? {
    while try isAtMember(&walk.isFirst) {
      walk.key = cursor.offset
      let start = cursor.offset + 1
      let end = cursor.endOfPlainRun(from: start)
      if end - start <= 16, cursor.byte(at: end) == 0x22 {
        let key = cursor.packed(from: start, to: end)
        cursor.offset = end + 1
        cursor.skipBlanks()
        if !cursor.take(":") { throw cursor.unexpected(.colon) }
        if let place = walk.schema.place(of: key, expected: walk.expected) {
          walk.expected = place + 1
          return place
        }
        try keepUnknown(named: cursor.text(start..<end), in: walk)
      } else if let place = try longNamedMember(walk) {
        return place
      }
    }
    return nil
  }

  @inline(__always)
  private mutating func isAtMember(_ isFirst: inout Bool) throws(SyntaxFault) -> Bool {
    let wasFirst = isFirst
    isFirst = false
    if wasFirst ? cursor.take("}") : !cursor.take(",") {
      if wasFirst || cursor.take("}") { return false }
      throw cursor.unexpected(.commaOrEndOfObject)
    }
    guard cursor.byte == 0x22 else { throw cursor.unexpected(.memberName) }
    return true
  }

  /// Reads a name that is long or holds escapes, which a known one may do as well.
  private mutating func longNamedMember<Record: Sendable>(
    _ walk: RecordWalk<Record>
  ) throws(SyntaxFault) -> Int? {
    let name = try cursor.string()
    if !cursor.take(":") { throw cursor.unexpected(.colon) }
    if let place = walk.schema.place(of: name) { return place }
    try keepUnknown(named: name, in: walk)
    return nil
  }

  private mutating func keepUnknown<Record: Sendable>(
    named name: String, in walk: RecordWalk<Record>
  ) throws(SyntaxFault) {
    let start = cursor.offset
    try cursor.skipValue()
    if unknown[walk.unknownBefore...].contains(where: { $0.name == name && $0.inside.isEmpty }) {
      log.add(.duplicateMember(name), at: walk.key)
    } else {
      unknown.append(UnknownMember(name: name, json: cursor.compactText(start..<cursor.offset)))
    }
  }
}

extension UnknownMember {
  /// Returns the member as that of a record inside another one.
  fileprivate func inside(_ name: String) -> UnknownMember {
    UnknownMember(name: self.name, json: json, inside: inside.isEmpty ? name : "\(name).\(inside)")
  }

  fileprivate func isInside(_ name: String) -> Bool {
    inside == name || inside.hasPrefix("\(name).")
  }
}

extension [UnknownMember] {
  /// The members in the order in which they are kept: by what they lie in, then by name.
  var canonical: [UnknownMember] {
    count < 2 ? self : sorted { ($0.inside, $0.name) < ($1.inside, $1.name) }
  }
}
