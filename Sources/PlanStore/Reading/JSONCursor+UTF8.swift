extension JSONCursor {
  /// Goes to the first value of a text; a text that is no UTF-8 or has no value is a fault.
  mutating func checkText() throws(SyntaxFault) {
    if let offset = firstInvalidByte {
      throw SyntaxFault(offset: offset, fault: .notUTF8(byte(at: offset)))
    }
    if packed(from: 0, to: 3) == 0xBF_BBEF { offset = 3 }
    skipBlanks()
    if isAtEnd { throw SyntaxFault(offset: 0, fault: .empty) }
  }

  /// The offset of the first byte that breaks UTF-8; `nil` when the text is sound.
  private var firstInvalidByte: Int? {
    var position = 0
    while position < count {
      let word = base.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 == 0 {
        position += 8
        continue
      }
      position += (word & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
      guard position < count else { return nil }
      let length = lengthOfScalar(at: position)
      if length == 0 { return position }
      position += length
    }
    return nil
  }

  /// The number of bytes of the scalar beyond ASCII at an offset; 0 when it is not sound.
  private func lengthOfScalar(at position: Int) -> Int {
    let second = byte(at: position + 1)
    let (length, seconds): (Int, ClosedRange<UInt8>) =
      switch byte(at: position) {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, seconds.contains(second) else { return 0 }
    return (2..<length).allSatisfy { byte(at: position + $0) & 0xC0 == 0x80 } ? length : 0
  }
}
