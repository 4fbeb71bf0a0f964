extension JSONCursor {
  /// Reads a text that begins here, and the blanks behind it.
  mutating func string() throws(SyntaxFault) -> String {
    let start = offset + 1
    let end = endOfPlainRun(from: start)
    guard byte(at: end) == 0x22 else { return try stringWithEscapes(plainUpTo: end) }
    offset = end + 1
    skipBlanks()
    return text(start..<end)
  }

  /// Goes past a text that begins here; returns whether it holds an escape.
  mutating func skipString() throws(SyntaxFault) -> Bool {
    let end = endOfPlainRun(from: offset + 1)
    guard byte(at: end) == 0x22 else {
      _ = try stringWithEscapes(plainUpTo: end)
      return true
    }
    offset = end + 1
    skipBlanks()
    return false
  }

  /// The offset of the first quotation mark, backslash or control character from an offset on; the zeros
  /// behind the text end the search.
  @inline(__always)
  func endOfPlainRun(from start: Int) -> Int {
    var position = start
    while case let byte = byte(at: position), byte >= 0x20, byte != 0x22, byte != 0x5C {
      position += 1
    }
    return position
  }

  private mutating func stringWithEscapes(plainUpTo first: Int) throws(SyntaxFault) -> String {
    var bytes: [UInt8] = []
    var runStart = offset + 1
    var end = first
    while true {
      bytes.append(
        contentsOf: UnsafeRawBufferPointer(start: base + runStart, count: end - runStart))
      offset = end
      switch byte {
      case 0x22:
        offset += 1
        skipBlanks()
        return String(decoding: bytes, as: UTF8.self)
      case 0x5C: try appendEscape(to: &bytes)
      case let other:
        if isAtEnd { throw SyntaxFault(offset: count, fault: .endsEarly) }
        throw SyntaxFault(offset: offset, fault: .controlCharacter(other))
      }
      runStart = offset
      end = endOfPlainRun(from: runStart)
    }
  }

  private mutating func appendEscape(to bytes: inout [UInt8]) throws(SyntaxFault) {
    let start = offset
    offset += 2
    switch byte(at: start + 1) {
    case let plain where plain == 0x22 || plain == 0x5C || plain == 0x2F: bytes.append(plain)
    case 0x62: bytes.append(0x08)
    case 0x66: bytes.append(0x0C)
    case 0x6E: bytes.append(0x0A)
    case 0x72: bytes.append(0x0D)
    case 0x74: bytes.append(0x09)
    case 0x75: bytes.append(contentsOf: Array(String(try escapedScalar(from: start)).utf8))
    default: throw badEscape(from: start, length: 2)
    }
  }

  /// Reads the digits of `\uXXXX`, and those of the second half of a pair.
  private mutating func escapedScalar(from start: Int) throws(SyntaxFault) -> Unicode.Scalar {
    let first = try hexDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, byte == 0x5C, byte(at: offset + 1) == 0x75 else {
      throw SyntaxFault(offset: start, fault: .loneSurrogate(text(start..<offset)))
    }
    let pairStart = offset
    offset += 2
    let second = try hexDigits(from: pairStart)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw SyntaxFault(offset: start, fault: .loneSurrogate(text(start..<pairStart))) }
    return scalar
  }

  private mutating func hexDigits(from start: Int) throws(SyntaxFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let digit: UInt32
      switch byte {
      case 0x30...0x39: digit = UInt32(byte) - 0x30
      case 0x41...0x46: digit = UInt32(byte) - 0x41 + 10
      case 0x61...0x66: digit = UInt32(byte) - 0x61 + 10
      default: throw badEscape(from: start, length: offset - start)
      }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  private func badEscape(from start: Int, length: Int) -> SyntaxFault {
    var end = min(start + length, count)
    while end < count, byte(at: end) & 0xC0 == 0x80 { end += 1 }
    return end >= count
      ? SyntaxFault(offset: count, fault: .endsEarly)
      : SyntaxFault(offset: start, fault: .badEscape(text(start..<end)))
  }
}
