import PerformanceModel

/// Writes JSON: objects without blanks, members in the order in which they are given.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var isFirstMember = true
  /// The unknown members of the record that is being written and of those inside it.
  private var unknown: [UnknownMember] = []
  /// The members that lead to the object that is being written, as in `target.baseline`.
  private var path = ""
  private var lastKey: StaticString = ""
  /// True if each member stands on a line of its own.
  private var isOnLines = false

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  /// Writes characters as they are.
  mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes a record that stands by itself, with all that is kept of it.
  mutating func record(_ record: consuming some OwnRecord) {
    byte(0x7B)
    members(of: record, onLines: false)
    byte(0x7D)
  }

  /// Writes the members of a record that stands by itself, each on a line of its own.
  mutating func lines(of record: consuming some OwnRecord) {
    members(of: record, onLines: true)
  }

  private mutating func members(of record: consuming some OwnRecord, onLines: Bool) {
    unknown = record.unknownMembers
    isOnLines = onLines
    members(of: &record)
    unknown = []
  }

  /// Writes a record inside another one.
  mutating func object(_ record: consuming some FileRecord) {
    let (outer, wasOnLines) = (path, isOnLines)
    if !unknown.isEmpty { path = outer.isEmpty ? "\(lastKey)" : "\(outer).\(lastKey)" }
    isOnLines = false
    byte(0x7B)
    members(of: &record)
    byte(0x7D)
    isFirstMember = false
    isOnLines = wasOnLines
    path = outer
  }

  private mutating func members<Record: FileRecord>(of record: inout Record) {
    isFirstMember = true
    Record.members(&record, &self)
    writeUnknown()
  }

  /// Writes the name of a member, with what separates it from the one before.
  private mutating func key(_ name: StaticString) {
    lastKey = name
    separate()
    byte(0x22)
    raw(name)
    byte(0x22)
    byte(0x3A)
  }

  private mutating func separate() {
    if !isFirstMember {
      byte(0x2C)
      if isOnLines { byte(0x0A) }
    }
    isFirstMember = false
  }

  /// Writes the unknown members that belong to the object that is being written.
  private mutating func writeUnknown() {
    for member in unknown where member.inside == path {
      separate()
      text(member.name)
      byte(0x3A)
      json(member.json)
    }
  }

  /// Writes JSON that was read, with dangerous characters escaped.
  mutating func json(_ text: String) {
    append(text, isDangerous: { $0 == 0x7F || $0 >= 0xC2 && $0 <= 0xEF })
  }

  /// Writes a text between quotation marks.
  mutating func text(_ text: String) {
    bytes.append(0x22)
    append(text) { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F || $0 >= 0xC2 && $0 <= 0xEF }
    bytes.append(0x22)
  }

  /// Writes a whole number with leading zeros up to a width.
  mutating func digits(_ number: Int, width: Int = 1) {
    let longest = 20
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { digits in
      var start = longest
      var rest = number
      while rest > 0 || start > longest - max(width, 1) {
        start -= 1
        digits[start] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }

  mutating func byte(_ byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes a text, escaping what must not stand in it; asks only at bytes that may begin such.
  private mutating func append(_ text: String, isDangerous mayBe: (UInt8) -> Bool) {
    var text = text
    text.withUTF8 { utf8 in
      var runStart = 0
      var position = 0
      while position < utf8.count {
        guard mayBe(utf8[position]), let escape = Escape(utf8, at: position) else {
          position += 1
          continue
        }
        bytes.append(contentsOf: utf8[runStart..<position])
        bytes.append(contentsOf: escape.text.utf8)
        position += escape.length
        runStart = position
      }
      bytes.append(contentsOf: utf8[runStart...])
    }
  }
}

/// Each member of the list is written, unless the record has no value for it.
extension JSONWriter: MemberVisitor {
  typealias Fault = Never

  mutating func visit<Kind: ValueKind>(
    _ name: StaticString, _ value: inout Kind.Value, _: Kind, _: Presence, isWritten: Bool
  ) {
    guard isWritten else { return }
    key(name)
    value.write(to: &self)
  }

  mutating func visit<Kind: ValueKind>(
    _ name: StaticString, _ value: inout Kind.Value?, _: Kind, _: Presence
  ) {
    guard let value else { return }
    key(name)
    value.write(to: &self)
  }

  mutating func visit(_ list: PlanList) {}

  /// Returns the text of one record.
  static func text(of record: some OwnRecord) -> String {
    var json = JSONWriter()
    json.record(record)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

/// A character that is written as an escape: what JSON demands, control characters, and those that
/// turn the direction of a text or break its lines.
private struct Escape {
  let text: String
  /// The number of bytes that it stands for.
  let length: Int

  init?(_ utf8: UnsafeBufferPointer<UInt8>, at position: Int) {
    let byte = utf8[position]
    if byte < 0x80 {
      text = Self.short[byte] ?? Self.unicode(UInt32(byte))
      length = 1
      return
    }
    let length = byte < 0xE0 ? 2 : 3
    guard byte < 0xF0, position + length <= utf8.count else { return nil }
    let first = UInt32(byte) & (length == 2 ? 0x1F : 0x0F)
    let value = utf8[(position + 1)..<(position + length)]
      .reduce(first) { $0 << 6 | UInt32($1) & 0x3F }
    switch value {
    case 0x80...0x9F, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      text = Self.unicode(value)
      self.length = length
    default: return nil
    }
  }

  private static let short: [UInt8: String] = [
    0x22: "\\\"", 0x5C: "\\\\", 0x08: "\\b", 0x0C: "\\f", 0x0A: "\\n", 0x0D: "\\r", 0x09: "\\t",
  ]

  private static func unicode(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
