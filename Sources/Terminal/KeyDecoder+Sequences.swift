import Canvas

extension KeyDecoder {
  /// Decodes a sequence that begins with Escape.
  mutating func escape(in bytes: ArraySlice<UInt8>, at now: Int, isComplete: Bool) -> Step {
    guard let second = bytes.dropFirst().first else {
      return isComplete ? Step(.escape, length: 1) : .wait
    }
    let step: Step
    switch second {
    case 0x1B: return Step(.escape, length: 1)
    case UInt8(ascii: "["): step = controlSequence(in: bytes, at: now)
    case UInt8(ascii: "O"): step = applicationKey(in: bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
      step = controlString(in: bytes)
    default: return alternate(in: bytes, isComplete: isComplete)
    }
    guard step.length == 0, isComplete else { return step }
    if bytes.count == 2 { return alternate(in: bytes, isComplete: true) }
    return Step(.unknown(Self.shown(bytes)), length: bytes.count)
  }

  private func alternate(in bytes: ArraySlice<UInt8>, isComplete: Bool) -> Step {
    var plain = KeyDecoder()
    let step = plain.step(in: bytes.dropFirst(), at: 0, isComplete: isComplete)
    guard let key = step.keys.first else { return .wait }
    switch key {
    case .character(let character):
      return Step(.alternate(character), length: 1 + character.utf8.count)
    case .unknown: return Step(.unknown(Self.shown(bytes.prefix(2))), length: 2)
    // Alt with a key that is no character has no key of its own.
    default: return Step(.unknown("Alt-" + key.label), length: 2)
    }
  }

  /// A sequence of Escape, `[`, parameters and a final letter.
  private mutating func controlSequence(in bytes: ArraySlice<UInt8>, at now: Int) -> Step {
    let body = bytes.dropFirst(2)
    if let step = oddSequence(body, at: now) { return step }
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      // Longer than any terminal sends: the rest is text again.
      return body.count > 64 ? Step(.unknown(Self.shown(bytes)), length: bytes.count) : .wait
    }
    let length = end - bytes.startIndex + 1
    let whole = bytes.prefix(length)
    let final = Unicode.Scalar(body[end])
    guard (0x40...0x7E).contains(final.value) else {
      return Step(.unknown(Self.shown(whole.dropLast())), length: length - 1)
    }
    let text = String(decoding: body[..<end], as: UTF8.self)
    if text.hasPrefix("<"), final == "M" || final == "m" {
      return Step(
        keys: mouse(Self.numbers(in: text.dropFirst()), isPress: final == "M", at: now),
        length: length)
    }
    let numbers = Self.numbers(in: text[...])
    if final == "~", numbers.first == 200 {
      pasted = []
      return Step(keys: [], length: length)
    }
    let key = Self.key(final, numbers) ?? .unknown(Self.shown(whole))
    return Step(key, length: length)
  }

  /// The parameters of a sequence; 0 for one that is not a number, or that no terminal sends.
  private static func numbers(in text: Substring) -> [Int] {
    text.split(separator: ";", omittingEmptySubsequences: false).map { Int(UInt32($0) ?? 0) }
  }

  /// The sequences that do not follow the rule: the console's F1 to F5, rxvt's arrows, the old mouse.
  private mutating func oddSequence(_ body: ArraySlice<UInt8>, at now: Int) -> Step? {
    guard let first = body.first else { return nil }
    switch first {
    case UInt8(ascii: "["):
      guard let letter = body.dropFirst().first else { return .wait }
      guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter) else { return nil }
      return Step(.function(Int(letter - UInt8(ascii: "A")) + 1), length: 4)
    case UInt8(ascii: "M"):
      let numbers = body.dropFirst().prefix(3).map { Int($0) - 32 }
      guard numbers.count == 3 else { return .wait }
      let isPress = numbers[0] & 3 != 3
      return Step(keys: mouse(numbers, isPress: isPress, at: now), length: 6)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      let keys: [Key] = [.shiftUp, .shiftDown, .shiftRight, .shiftLeft]
      return Step(keys[Int(first - UInt8(ascii: "a"))], length: 3)
    default: return nil
    }
  }

  /// A sequence of Escape, `O` and a letter.
  private func applicationKey(in bytes: ArraySlice<UInt8>) -> Step {
    guard let letter = bytes.dropFirst(2).first else { return .wait }
    let scalar = Unicode.Scalar(letter)
    switch scalar {
    case "A"..."D", "F", "H", "P"..."S":
      if let key = Self.key(scalar, []) { return Step(key, length: 3) }
    case "M": return Step(.enter, length: 3)
    case "X": return Step(.character("="), length: 3)
    case "c": return Step(.controlRight, length: 3)
    case "d": return Step(.controlLeft, length: 3)
    case "j"..."y":
      // The keypad: the characters from * to 9, in order.
      return Step(.character(Character(Unicode.Scalar(letter - 0x40))), length: 3)
    default: break
    }
    return Step(.unknown(Self.shown(bytes.prefix(3))), length: 3)
  }

  /// An unrequested answer of the terminal; it ends with BEL or Escape and a backslash.
  private func controlString(in bytes: ArraySlice<UInt8>) -> Step {
    var index = bytes.startIndex + 2
    while index < bytes.endIndex {
      let length = index - bytes.startIndex + 1
      if bytes[index] == 0x07 {
        return Step(.unknown(Self.shown(bytes.prefix(length))), length: length)
      }
      if bytes[index] == 0x1B, index + 1 < bytes.endIndex {
        guard bytes[index + 1] == UInt8(ascii: "\\") else { break }
        return Step(.unknown(Self.shown(bytes.prefix(length + 1))), length: length + 1)
      }
      index += 1
    }
    return .wait
  }

  /// Returns a sequence in a form that may be shown.
  static func shown(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in bytes {
      switch byte {
      case 0x1B: text += "Esc"
      case 0x20...0x7E: text.unicodeScalars.append(Unicode.Scalar(byte))
      case 0..<0x20: text += "^" + String(Unicode.Scalar(byte + 0x40))
      default: text += "\\x" + String(byte, radix: 16)
      }
    }
    return text
  }
}
