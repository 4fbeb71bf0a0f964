import PerformanceModel

extension JSONCursor {
  /// Reads a number that begins here, exactly, and the blanks behind it.
  ///
  /// - Returns: `nil` for a number beyond the range of figures.
  mutating func figure() throws(SyntaxFault) -> Figure? {
    let start = offset
    let isNegative = byte == 0x2D
    if isNegative { offset += 1 }
    let wholeStart = offset
    var digits: Int = 0
    try skipDigits(adding: &digits)
    if byte(at: wholeStart) == 0x30, offset > wholeStart + 1 {
      throw SyntaxFault(offset: start, fault: .leadingZero)
    }
    var length = offset - wholeStart
    var decimals = 0
    if byte == 0x2E {
      offset += 1
      let decimalStart = offset
      try skipDigits(adding: &digits)
      decimals = offset - decimalStart
      length += decimals
    }
    let hasPower = byte | 0x20 == 0x65
    if hasPower { try skipPower() }
    let end = offset
    skipBlanks()
    guard length <= 18, !hasPower else { return Figure(canonical: text(start..<end)) }
    digits = isNegative ? -digits : digits
    return decimals == 0
      ? Figure(digits) : Figure(coefficient: Int128(digits), exponent: -decimals)
  }

  /// Goes past one or more digits; the number they form wraps around past 18 of them.
  @inline(__always)
  private mutating func skipDigits(adding number: inout Int) throws(SyntaxFault) {
    let start = offset
    while byte &- 0x30 < 10 {
      number = number &* 10 &+ Int(byte &- 0x30)
      offset += 1
    }
    if offset == start { throw unexpected(.digit) }
  }

  private mutating func skipPower() throws(SyntaxFault) {
    offset += 1
    if byte == 0x2B || byte == 0x2D { offset += 1 }
    var power = 0
    try skipDigits(adding: &power)
  }
}
