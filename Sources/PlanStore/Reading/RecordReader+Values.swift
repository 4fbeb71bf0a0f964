import PerformanceModel
import Text

/// Readers of single values: each goes past the value and the blanks behind it, and reports one of
/// the wrong sort, which then counts as absent.
extension RecordReader {
  /// Returns whether a value of a type begins here; any other value is reported and passed over.
  @inline(__always)
  mutating func expect(_ type: JSONType) throws(SyntaxFault) -> Bool {
    guard let found = cursor.type else { throw cursor.unexpected(.value) }
    if found == type { return true }
    log.add(.wrongType(found: found, expected: type), at: cursor.offset)
    try cursor.skipValue()
    return false
  }

  mutating func text() throws(SyntaxFault) -> String? {
    try expect(.text) ? try cursor.string() : nil
  }

  /// Reads a text that is mostly the same as the last one read so, and then shares it; one that says
  /// nothing is odd, and the first few of a file stand for all.
  mutating func statement() throws(SyntaxFault) -> String? {
    let start = cursor.offset
    let bytes = start + 1..<cursor.endOfPlainRun(from: start + 1)
    let isPlain = cursor.byte == 0x22 && cursor.byte(at: bytes.upperBound) == 0x22
    if isPlain, cursor.isSame(bytes, repeated.bytes) {
      cursor.offset = bytes.upperBound + 1
      cursor.skipBlanks()
    } else {
      guard let text = try text() else { return nil }
      guard isPlain else { return noted(text, at: start) }
      repeated = (bytes, text)
    }
    return noted(repeated.text, at: start)
  }

  private mutating func noted(_ text: String, at offset: Int) -> String {
    if let first = text.utf8.first, first > 0x20, first < 0x80 { return text }
    guard blankTexts < 20, text.isBlank else { return text }
    blankTexts += 1
    log.add(.blankText, at: offset)
    return text
  }

  mutating func boolean() throws(SyntaxFault) -> Bool? {
    try expect(.boolean) ? try cursor.boolean() : nil
  }

  mutating func figure() throws(SyntaxFault) -> Figure? {
    guard try expect(.number) else { return nil }
    let start = cursor.offset
    if let figure = try cursor.figure() { return figure }
    log.add(.beyondFigures(cursor.text(start..<cursor.offset)), at: start)
    return nil
  }

  /// Reads a figure of 0 or more, at most 100 or so.
  mutating func figure(from low: Int, to high: Int) throws(SyntaxFault) -> Figure? {
    let start = cursor.offset
    guard let figure = try figure() else { return nil }
    let isInside =
      figure.integer.map { (low...high).contains($0) }
      ?? (Figure(low)...Figure(high)).contains(figure)
    if isInside { return figure }
    log.add(.outOfRange(figure.canonical, from: low, to: high), at: start)
    return nil
  }

  mutating func integer(_ range: ClosedRange<Int>) throws(SyntaxFault) -> Int? {
    let start = cursor.offset
    guard let figure = try figure() else { return nil }
    if let integer = figure.integer, range.contains(integer) { return integer }
    log.add(
      .outOfRange(figure.canonical, from: range.lowerBound, to: range.upperBound), at: start)
    return nil
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type
  ) throws(SyntaxFault) -> Choice? where Choice.RawValue == String {
    let start = cursor.offset
    guard let text = try text() else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    log.add(.unknownChoice(text, allowed: Choice.allCases.map(\.rawValue)), at: start)
    return nil
  }

  /// Reads a code, mostly the same as the last one.
  mutating func code() throws(SyntaxFault) -> Code? {
    let start = cursor.offset
    let end = cursor.endOfPlainRun(from: start + 1)
    let isShort = end - start <= 16 && cursor.byte == 0x22 && cursor.byte(at: end) == 0x22
    let key = isShort ? cursor.packed(from: start, to: end) : 0
    if key != 0, key == lastCode.key {
      cursor.offset = end + 1
      cursor.skipBlanks()
      return lastCode.code
    }
    guard let text = try text() else { return nil }
    if let code = Code(text) {
      if isShort { lastCode = (key, code) }
      return code
    }
    log.add(.badCode(text), at: start)
    return nil
  }

  /// Reads the name of an event: 1 to 64 letters, digits and `-_.`.
  mutating func identifier() throws(SyntaxFault) -> String? {
    let start = cursor.offset
    guard let text = try text() else { return nil }
    if EventIdentifier.isValid(text) { return text }
    log.add(.badIdentifier(text), at: start)
    return nil
  }

  /// Reads the values of a list, without those that could not be read.
  mutating func list<Kind: ValueKind>(of kind: Kind) throws(SyntaxFault) -> [Kind.Value]? {
    guard var isFirst = try openList() else { return nil }
    var values: [Kind.Value] = []
    while try isAtItem(&isFirst) {
      if let value = try kind.read(&self) { values.append(value) }
    }
    return values
  }

  /// Enters the list that begins here, before its first value; anything else is reported and passed over.
  mutating func openList() throws(SyntaxFault) -> Bool? {
    guard try expect(.list) else { return nil }
    cursor.offset += 1
    cursor.skipBlanks()
    return true
  }

  /// Goes to the next value of a list; returns `false` at its end.
  mutating func isAtItem(_ isFirst: inout Bool) throws(SyntaxFault) -> Bool {
    let wasFirst = isFirst
    isFirst = false
    if wasFirst ? !cursor.take("]") : cursor.take(",") { return true }
    if wasFirst || cursor.take("]") { return false }
    throw cursor.unexpected(.commaOrEndOfList)
  }
}

extension Figure {
  /// The figure as an integer; `nil` when it has decimals or is too large for one.
  fileprivate var integer: Int? {
    guard (0...18).contains(exponent), var integer = Int(exactly: coefficient) else { return nil }
    for _ in 0..<exponent {
      let (product, isTooLarge) = integer.multipliedReportingOverflow(by: 10)
      if isTooLarge { return nil }
      integer = product
    }
    return integer
  }
}
