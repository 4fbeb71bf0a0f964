import Glibc
import PerformanceModel

extension RecordReader {
  /// Reads the record that begins here; anything else is reported and passed over.
  mutating func record<Record: FileRecord>(
    _ type: Record.Type
  ) throws(SyntaxFault) -> RecordWalk<Record>? {
    let outer = state
    guard var walk = try open(type) else { return nil }
    while try !readMembers(of: &walk.value) { try keepUnknown(named: otherName()) }
    close(&walk)
    state = outer
    return walk
  }

  /// Reads the record that begins here with what is unknown in it.
  mutating func ownRecord<Record: OwnRecord>(
    _ type: Record.Type
  ) throws(SyntaxFault) -> RecordWalk<Record>? {
    guard var walk = try record(type) else { return nil }
    takeUnknown(into: &walk)
    return walk
  }

  /// Gives a record the unknown members that were read in it.
  mutating func takeUnknown(into walk: inout RecordWalk<some OwnRecord>) {
    let before = walk.state.unknownBefore
    guard unknown.count > before else { return }
    walk.value.unknownMembers = Array(unknown[before...]).canonical
    unknown.removeSubrange(before...)
  }

  /// Enters the record that begins here; anything else is reported and passed over.
  mutating func open<Record: FileRecord>(
    _ type: Record.Type
  ) throws(SyntaxFault) -> RecordWalk<Record>? {
    guard try expect(.object) else { return nil }
    state = MemberState(start: cursor.offset, unknownBefore: unknown.count)
    cursor.offset += 1
    cursor.skipBlanks()
    if cursor.take("}") {
      state.name = cursor.count
    } else {
      try beginMember()
    }
    return RecordWalk(state)
  }

  /// Reads members up to one that the record does not know; returns whether none is left.
  ///
  /// Members in the order of the list are all read as the list is gone through once.
  mutating func readMembers<Record: FileRecord>(
    of record: inout Record
  ) throws(SyntaxFault) -> Bool {
    repeat {
      state.next = 1
      state.hasMoved = false
      try Record.members(&record, &self)
      if isAtEnd { return true }
      if !state.hasMoved, !state.isEscaped {
        state.isEscaped =
          cursor.byte(at: cursor.endOfPlainRun(from: state.name + 1)) != 0x22
        state.hasMoved = state.isEscaped
      }
    } while state.hasMoved
    return false
  }

  /// Reports what is missing or wrong in a record, once all its members were read.
  mutating func close<Record: FileRecord>(_ walk: inout RecordWalk<Record>) {
    walk.state = state
    let isSound = Record.isSound(&walk, &self)
    let (required, seen) = (walk.state.required, walk.state.seen)
    if required & ~seen != 0 {
      for (place, member) in Record.schema.members.enumerated()
      where required & ~seen & 1 << UInt64(place) != 0 {
        log.add(.missingMember(member.name), at: walk.start)
      }
    }
    walk.isWhole = isSound && required & ~walk.state.valid == 0
  }

  /// Keeps a member that makes no sense in its record as an unknown one, to the letter.
  mutating func keepForeign<Record: FileRecord>(_ name: String, in walk: RecordWalk<Record>) {
    guard walk.has(name), let value = cursor.member(name, at: walk.start) else { return }
    let before = walk.state.unknownBefore
    let own = unknown[before...].filter { !$0.isInside(name) }
    unknown.replaceSubrange(
      before..., with: own + [UnknownMember(name: name, json: cursor.compactText(value))])
  }

  /// Goes past the name of a member that the record does not know.
  mutating func otherName() throws(SyntaxFault) -> String {
    let name = try cursor.string()
    if !cursor.take(":") { throw cursor.unexpected(.colon) }
    return name
  }

  mutating func keepUnknown(named name: String) throws(SyntaxFault) {
    let start = cursor.offset
    try cursor.skipValue()
    if unknown[state.unknownBefore...].contains(where: { $0.name == name && $0.inside.isEmpty }) {
      log.add(.duplicateMember(name), at: state.name)
    } else {
      unknown.append(UnknownMember(name: name, json: cursor.compactText(start..<cursor.offset)))
    }
    try endMember()
  }
}

/// Each member of the list is read if it is the one that stands here.
extension RecordReader: MemberVisitor {
  typealias Fault = SyntaxFault

  @inline(__always)
  mutating func visit<Kind: ValueKind>(
    _ name: StaticString, _ value: inout Kind.Value, _ kind: Kind, _ presence: Presence,
    isWritten: Bool
  ) throws(SyntaxFault) {
    guard let bit = try takeName(name, presence) else { return }
    if let read = try read(kind, name, bit) { value = read }
  }

  @inline(__always)
  mutating func visit<Kind: ValueKind>(
    _ name: StaticString, _ value: inout Kind.Value?, _ kind: Kind, _ presence: Presence
  ) throws(SyntaxFault) {
    guard let bit = try takeName(name, presence) else { return }
    if let read = try read(kind, name, bit) { value = read }
  }

  /// Passes a list, whose records are read one by one.
  mutating func visit(_ list: PlanList) {
    if list.isNeeded { state.required |= state.next }
    state.next <<= 1
  }

  @inline(__always)
  private mutating func takeName(
    _ name: StaticString, _ presence: Presence
  ) throws(SyntaxFault) -> UInt64? {
    let bit = state.next
    state.next <<= 1
    if presence == .required { state.required |= bit }
    guard isHere(name) else { return nil }
    return try beginValue(name, bit) ? bit : nil
  }

  @inline(__always)
  private func isHere(_ name: StaticString) -> Bool {
    let length = name.utf8CodeUnitCount
    if cursor.byte(at: state.name) == 0x22, cursor.byte(at: state.name + length + 1) == 0x22,
      memcmp(cursor.base + state.name + 1, name.utf8Start, length) == 0
    {
      return true
    }
    return state.isEscaped && isEscaped(name)
  }

  private func isEscaped(_ name: StaticString) -> Bool {
    var copy = cursor
    copy.offset = state.name
    guard let text = try? copy.string() else { return false }
    return text.utf8.elementsEqual(
      UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// Goes to the value of a known member; returns whether there is one to be read.
  @inline(__always)
  private mutating func beginValue(
    _ name: StaticString, _ bit: UInt64
  ) throws(SyntaxFault) -> Bool {
    state.hasMoved = true
    if state.isEscaped {
      _ = try cursor.skipString()
    } else {
      cursor.offset = state.name + name.utf8CodeUnitCount + 2
      cursor.skipBlanks()
    }
    if !cursor.take(":") { throw cursor.unexpected(.colon) }
    return try isValue(name.description, bit)
  }

  /// Returns whether a value that counts begins here; passes one that does not.
  ///
  /// A member that is `null` counts as absent.
  @inline(__always)
  mutating func isValue(
    _ name: @autoclosure () -> String, _ bit: UInt64
  ) throws(SyntaxFault) -> Bool {
    if cursor.byte == 0x6E {
      try cursor.literal("null")
    } else if state.seen & bit != 0 {
      log.add(.duplicateMember(name()), at: state.name)
      try cursor.skipValue()
    } else {
      state.seen |= bit
      return true
    }
    try endMember()
    return false
  }

  /// Reads a value, and says of unknown members in it where they lie.
  @inline(__always)
  private mutating func read<Kind: ValueKind>(
    _ kind: Kind, _ name: StaticString, _ bit: UInt64
  ) throws(SyntaxFault) -> Kind.Value? {
    let before = unknown.count
    let value = try kind.read(&self)
    if value != nil { state.valid |= bit }
    for index in before..<unknown.count {
      unknown[index] = unknown[index].inside(name.description)
    }
    try endMember()
    return value
  }

  /// Goes to the name behind a value, or out of the record.
  @inline(__always)
  mutating func endMember() throws(SyntaxFault) {
    state.isEscaped = false
    if cursor.take(",") { return try beginMember() }
    if !cursor.take("}") { throw cursor.unexpected(.commaOrEndOfObject) }
    state.name = cursor.count
  }

  @inline(__always)
  private mutating func beginMember() throws(SyntaxFault) {
    guard cursor.byte == 0x22 else { throw cursor.unexpected(.memberName) }
    state.name = cursor.offset
  }

  private var isAtEnd: Bool { state.name == cursor.count }
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
