extension JSONCursor {
  /// The most lists and objects that may lie in each other.
  static let maximumDepth = 64

  /// Goes past the value that begins here and the blanks behind it, checking that it is JSON.
  mutating func skipValue(depth: Int = 1) throws(SyntaxFault) {
    switch type {
    case .text: _ = try skipString()
    case .number: _ = try figure()
    case .boolean: _ = try boolean()
    case .null: try literal("null")
    case .list: try skipList(depth: depth)
    case .object: try skipObject(depth: depth)
    case nil: throw unexpected(.value)
    }
  }

  private mutating func skipList(depth: Int) throws(SyntaxFault) {
    try enter(depth: depth)
    if take("]") { return }
    repeat { try skipValue(depth: depth + 1) } while take(",")
    if !take("]") { throw unexpected(.commaOrEndOfList) }
  }

  private mutating func skipObject(depth: Int) throws(SyntaxFault) {
    try enter(depth: depth)
    if take("}") { return }
    repeat {
      guard byte == 0x22 else { throw unexpected(.memberName) }
      _ = try skipString()
      if !take(":") { throw unexpected(.colon) }
      try skipValue(depth: depth + 1)
    } while take(",")
    if !take("}") { throw unexpected(.commaOrEndOfObject) }
  }

  private mutating func enter(depth: Int) throws(SyntaxFault) {
    guard depth <= Self.maximumDepth else {
      throw SyntaxFault(offset: offset, fault: .tooDeep(limit: Self.maximumDepth))
    }
    offset += 1
    skipBlanks()
  }

  /// Returns where the value of a member stands in the object at an offset; `nil` without such a member.
  func member(_ name: String, at start: Int) -> Range<Int>? {
    try? valueRange(of: name, at: start)
  }

  /// Returns where the value of a member stands in the object at an offset.
  func valueRange(of name: String, at start: Int) throws(SyntaxFault) -> Range<Int>? {
    var copy = self
    copy.offset = start + 1
    copy.skipBlanks()
    if copy.byte == 0x7D { return nil }
    repeat {
      guard copy.byte == 0x22 else { throw copy.unexpected(.memberName) }
      let member = try copy.string()
      if !copy.take(":") { throw copy.unexpected(.colon) }
      let start = copy.offset
      try copy.skipValue()
      if member == name { return start..<copy.offset }
    } while copy.take(",")
    if copy.byte != 0x7D { throw copy.unexpected(.commaOrEndOfObject) }
    return nil
  }

  /// Returns where an item stands in the list at an offset, counted from 0; `nil` without such an item.
  func item(_ place: Int, at start: Int) -> Int? {
    var copy = self
    copy.offset = start + 1
    copy.skipBlanks()
    for _ in 0..<place {
      guard (try? copy.skipValue()) != nil, copy.take(",") else { return nil }
    }
    return copy.offset
  }

  /// Returns the JSON text between two offsets without the blanks between its parts.
  func compactText(_ range: Range<Int>) -> String {
    var copy = self
    var bytes: [UInt8] = []
    copy.offset = range.lowerBound
    while copy.offset < range.upperBound {
      let start = copy.offset
      if copy.byte == 0x22 {
        repeat {
          copy.offset = copy.endOfPlainRun(from: copy.offset + 1)
          guard copy.byte == 0x5C else { break }
          copy.offset += 1
        } while true
      }
      copy.offset += 1
      bytes.append(
        contentsOf: UnsafeRawBufferPointer(start: base + start, count: copy.offset - start))
      copy.skipBlanks()
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
