import Canvas

/// Turns the bytes of a terminal into keys.
///
/// Bytes that begin a sequence wait for the rest, as long as ``patience`` says; ``giveUp()`` then
/// decodes them without it: most often as the Escape key.
package struct KeyDecoder {
  /// Bytes that are not decoded yet.
  var waiting: [UInt8] = []
  /// The text of a bracketed paste that has begun.
  var pasted: [UInt8]?
  var clicks = ClickCounter()
  let known: KnownKeys
  private let longestKnown: Int

  /// Creates a decoder that knows special keys of the terminal beside the usual ones.
  package init(known: KnownKeys = KnownKeys()) {
    self.known = known
    longestKnown = known.keys.keys.map(\.count).max() ?? 0
  }

  /// The milliseconds to wait for the rest of a key that has begun; `nil` when none has.
  ///
  /// The Escape key must answer at once; a sequence that has clearly begun may come over a slow line.
  package var patience: Int32? {
    if pasted != nil { return 1000 }
    return waiting.isEmpty ? nil : waiting == [0x1B] ? 25 : 200
  }

  /// Decodes bytes that arrived at a moment, in milliseconds of any clock that never goes back.
  package mutating func decode(_ bytes: some Sequence<UInt8>, at now: Int) -> [Key] {
    waiting += bytes
    return drain(at: now, isComplete: false)
  }

  /// Decodes the waiting bytes as they are, since nothing more has come.
  package mutating func giveUp() -> [Key] {
    if let text = pasted {
      pasted = nil
      let rest = waiting
      waiting = []
      return [.paste(Self.pastedText(text + rest))]
    }
    return drain(at: 0, isComplete: true)
  }

  private mutating func drain(at now: Int, isComplete: Bool) -> [Key] {
    var keys: [Key] = []
    var rest = waiting[...]
    while !rest.isEmpty {
      if pasted != nil {
        guard let key = takePaste(from: &rest) else { break }
        keys.append(key)
        continue
      }
      let step = step(in: rest, at: now, isComplete: isComplete)
      guard step.length > 0 else { break }
      keys += step.keys
      rest = rest.dropFirst(step.length)
    }
    waiting = Array(rest)
    return keys
  }

  /// The meaning of the first bytes; a length of 0 asks to wait for more.
  struct Step {
    var keys: [Key]
    var length: Int

    static let wait = Step(keys: [], length: 0)

    init(keys: [Key], length: Int) {
      self.keys = keys
      self.length = length
    }

    init(_ key: Key, length: Int) {
      self.init(keys: [key], length: length)
    }
  }

  mutating func step(in bytes: ArraySlice<UInt8>, at now: Int, isComplete: Bool) -> Step {
    let first = bytes[bytes.startIndex]
    if first == 0x1B || known.keys[[first]] != nil, let step = knownKey(in: bytes) { return step }
    if first == 0x1B { return escape(in: bytes, at: now, isComplete: isComplete) }
    if first < 0x20 || first == 0x7F { return Step(Self.control(first), length: 1) }
    return text(in: bytes, isComplete: isComplete)
  }

  private func knownKey(in bytes: ArraySlice<UInt8>) -> Step? {
    for length in (1...max(1, longestKnown)).reversed() where length <= bytes.count {
      if let key = known.keys[Array(bytes.prefix(length))] { return Step(key, length: length) }
    }
    return nil
  }

  /// Decodes the run of printable characters at the front.
  private func text(in bytes: ArraySlice<UInt8>, isComplete: Bool) -> Step {
    var text = ""
    var length = 0
    while let scalar = Self.scalar(in: bytes.dropFirst(length)) {
      text.unicodeScalars.append(scalar)
      length += UTF8.width(scalar)
    }
    if length > 0 { return Step(keys: text.map { .character($0) }, length: length) }
    if !isComplete && Self.beginsScalar(bytes) { return .wait }
    return Step(.unknown("0x" + String(bytes[bytes.startIndex], radix: 16)), length: 1)
  }

  private static func scalar(in bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let first = bytes.first, first >= 0x20, first != 0x7F else { return nil }
    if first < 0x80 { return Unicode.Scalar(first) }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator),
      !(0x80...0x9F).contains(scalar.value)
    else { return nil }
    return scalar
  }

  /// Returns whether the bytes are the beginning of an incomplete character.
  private static func beginsScalar(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    return bytes.count < length && bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }

  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x7F: .backspace
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }
}

extension UTF8 {
  /// The number of bytes of a character.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    Self.encode(scalar)?.count ?? 1
  }
}
