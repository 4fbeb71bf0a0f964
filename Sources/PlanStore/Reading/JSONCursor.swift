import Glibc

/// A place in the bytes of a JSON text, and what can be read there.
///
/// The bytes are valid UTF-8, and ``padding`` zeros follow them: a zero belongs to no JSON text, so
/// every loop ends at the end without asking for it.
struct JSONCursor {
  static let padding = 16

  let base: UnsafeRawPointer
  /// The number of bytes of the text, without the zeros behind it.
  let count: Int
  var offset = 0

  init(_ bytes: UnsafeRawBufferPointer, count: Int, base: UnsafeRawPointer) {
    precondition(bytes.count >= count + Self.padding, "The text must be followed by zeros.")
    self.base = base
    self.count = count
  }

  @inline(__always)
  var byte: UInt8 { byte(at: offset) }

  @inline(__always)
  func byte(at offset: Int) -> UInt8 { base.load(fromByteOffset: offset, as: UInt8.self) }

  var isAtEnd: Bool { offset >= count }

  @inline(__always)
  mutating func skipBlanks() {
    while true {
      switch byte {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  /// Goes past a character and the blanks behind it, if the character is the next one.
  @inline(__always)
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard byte == UInt8(truncatingIfNeeded: character.value) else { return false }
    offset += 1
    skipBlanks()
    return true
  }

  /// Returns the text between two offsets.
  func text(_ range: Range<Int>) -> String {
    String(
      decoding: UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count),
      as: UTF8.self)
  }

  /// Returns the bytes between two offsets, at most 16, as one number.
  @inline(__always)
  func packed(from start: Int, to end: Int) -> UInt128 {
    let word = base.loadUnaligned(fromByteOffset: start, as: UInt128.self)
    return end - start == 16 ? word : word & ((1 << (8 * UInt128(end - start))) - 1)
  }

  /// Returns whether the same bytes stand in two places.
  func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    left.count == right.count
      && memcmp(base + left.lowerBound, base + right.lowerBound, left.count) == 0
  }

  /// Returns the fault of finding here what does not belong here.
  func unexpected(_ expected: PlanFault.Expected) -> SyntaxFault {
    if isAtEnd { return SyntaxFault(offset: count, fault: .endsEarly) }
    if isAtMergeMarker { return SyntaxFault(offset: offset, fault: .mergeMarker) }
    let found = text(offset..<endOfCharacter(at: offset))
    return SyntaxFault(offset: offset, fault: .unexpected(found: found, expected: expected))
  }

  /// True if git left a mark here, between two sides of a merge that it could not decide.
  private var isAtMergeMarker: Bool {
    let mark = byte
    return [0x3C, 0x3D, 0x3E].contains(mark) && (offset == 0 || byte(at: offset - 1) == 0x0A)
      && (1..<7).allSatisfy { offset + $0 < count && byte(at: offset + $0) == mark }
  }

  private func endOfCharacter(at start: Int) -> Int {
    var end = start + 1
    while end < count, byte(at: end) & 0xC0 == 0x80 { end += 1 }
    return end
  }
}

/// A place where a text stops being JSON.
struct SyntaxFault: Error {
  let offset: Int
  let fault: PlanFault
}

/// The sort of a JSON value.
public enum JSONType: String, Sendable {
  case object, list, text, number, boolean, null
}

extension JSONCursor {
  /// The sort of the value that begins here; `nil` where none begins.
  var type: JSONType? {
    switch byte {
    case 0x22: .text
    case 0x7B: .object
    case 0x5B: .list
    case 0x2D, 0x30...0x39: .number
    case 0x74, 0x66: .boolean
    case 0x6E: .null
    default: nil
    }
  }

  /// Reads `true` or `false`, and the blanks behind.
  mutating func boolean() throws(SyntaxFault) -> Bool {
    let isTrue = byte == 0x74
    try literal(isTrue ? "true" : "false")
    return isTrue
  }

  /// Reads a word of JSON, and the blanks behind.
  mutating func literal(_ word: StaticString) throws(SyntaxFault) {
    for index in 0..<word.utf8CodeUnitCount {
      guard byte(at: offset + index) == word.utf8Start[index] else {
        offset += offset + index >= count ? index : 0
        throw unexpected(.value)
      }
    }
    offset += word.utf8CodeUnitCount
    skipBlanks()
  }
}
