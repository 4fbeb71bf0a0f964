import PerformanceModel
import Text

extension PlanReader {
  /// Returns whether the file is a plan in UTF-8 and of a version that this program knows.
  mutating func isReadable() throws(SyntaxFault) -> Bool {
    if let offset = cursor.firstInvalidByte {
      throw SyntaxFault(offset: offset, fault: .notUTF8(cursor.byte(at: offset)))
    }
    if cursor.packed(from: 0, to: 3) == 0xBF_BBEF { cursor.offset = 3 }
    cursor.skipBlanks()
    if cursor.isAtEnd { throw SyntaxFault(offset: 0, fault: .empty) }
    return try isKnownFormat()
  }

  /// Looks for the name and version of the format, which need not come first.
  private mutating func isKnownFormat() throws(SyntaxFault) -> Bool {
    let start = cursor.offset
    defer { cursor.offset = start }
    guard cursor.type == .object else {
      try cursor.skipValue()
      throw SyntaxFault(offset: start, fault: .otherKind)
    }
    guard let format = try value(of: "format"), format.text == "\"\(PlanFormat.name)\"" else {
      throw SyntaxFault(offset: start, fault: .otherKind)
    }
    guard let version = try value(of: "version") else {
      throw SyntaxFault(offset: start, fault: .noVersion)
    }
    guard let number = Int(version.text), number >= 1 else {
      throw SyntaxFault(
        offset: version.offset, fault: .unknownVersion(version.text, known: PlanFormat.version))
    }
    self.version = number
    versionOffset = version.offset
    return true
  }

  /// Returns the text of a member of the object that begins here; the cursor stays.
  private func value(
    of name: String
  ) throws(SyntaxFault) -> (text: String, offset: Int)? {
    var copy = cursor
    copy.offset += 1
    copy.skipBlanks()
    if copy.byte == 0x7D { return nil }
    repeat {
      guard copy.byte == 0x22 else { throw copy.unexpected(.memberName) }
      let member = try copy.string()
      if !copy.take(":") { throw copy.unexpected(.colon) }
      let start = copy.offset
      try copy.skipValue()
      if member == name { return (copy.compactText(start..<copy.offset), start) }
    } while copy.take(",")
    if copy.byte != 0x7D { throw copy.unexpected(.commaOrEndOfObject) }
    return nil
  }

  /// Reports objectives that lie under one that is not there.
  mutating func checkParents() {
    for parent in index.parents where index.objectives[parent.code] == nil {
      log.add(.nowhere(.objective, parent.code.text), at: parent.offset)
    }
  }

  /// Reports decisions that follow one that is not there.
  mutating func checkFollowed() {
    for (id, offset) in index.followed where index.events[id] == nil {
      log.add(.nowhere(.event, id), at: offset)
    }
  }

  /// Reports measurements that replace one that is not there, another indicator's, or themselves.
  mutating func checkReplacements() {
    for replacement in index.replacements {
      check(replacement.replaces, isMeasurementOf: replacement.slot, at: replacement.offset)
    }
    for circle in circles(in: index.replacements.map { ($0.id, $0.replaces, $0.offset) }) {
      log.add(.circle(circle.name), at: circle.offset)
    }
  }

  /// Reports a name that is not that of a measurement of an indicator.
  mutating func check(_ id: String, isMeasurementOf slot: Int, at offset: Int) {
    guard let event = index.events[id] else {
      return log.add(.nowhere(.measurement, id), at: offset)
    }
    switch event.subject {
    case .measurement(let other):
      if other != slot, slot >= 0 { log.add(.otherIndicator(id), at: offset) }
    case .other: log.add(.nowhere(.measurement, id), at: offset)
    case .unreadable: break
    }
  }

  /// Reports entries that fit neither the indicator's measure nor one that a decision gave it.
  mutating func checkUnlikelyEntries() {
    for entry in index.unlikelyEntries {
      let indicator = indicators[entry.slot].indicator
      let isExplained = indicator.decisions.contains { decision in
        switch decision.ruling {
        case .corrected(let target), .revised(let target): target.measure.isAct == entry.isAct
        case .confirmed, .reopened, .weight, .assigned, .thresholds, .closed, .opened: false
        }
      }
      if !isExplained {
        log.add(
          .unlikelyEntry(measure: indicator.target.measure.rawValue), at: entry.offset)
      }
    }
  }
}

extension PlanReader {
  /// Reports a text that should say who or why and says nothing; the first few of a file stand for all.
  mutating func noted(_ text: String?, at offset: Int) -> String? {
    guard let text, blankTexts < 20 else { return text }
    if let first = text.utf8.first, first > 0x20, first < 0x80 { return text }
    if text.isBlank {
      blankTexts += 1
      log.add(.blankText, at: offset)
    }
    return text
  }
}

extension PlanReader {
  /// Reports measurements of days that were closed when they were recorded, which come from a merge
  /// or from another program.
  mutating func checkClosedDays(of plan: Plan) {
    let closures = plan.closures
    guard !closures.isEmpty else { return }
    for indicator in indicators.map(\.indicator) {
      for measurement in indicator.measurements {
        let last = closures.last { $0.since < measurement.recordedAt }
        guard let closure = last?.closure, measurement.date <= closure.lastDay,
          let event = index.events[measurement.id]
        else { continue }
        log.add(.closedDay(through: closure.lastDay), at: event.offset)
      }
    }
  }
}

extension JSONCursor {
  /// The offset of the first byte that breaks UTF-8; `nil` when the text is sound.
  var firstInvalidByte: Int? {
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

/// Returns where links lead back to a name that they came by, each circle once.
func circles<Name: Hashable>(
  in links: [(name: Name, next: Name, offset: Int)]
) -> [(name: Name, offset: Int)] {
  let next = Dictionary(links.map { ($0.name, $0.next) }) { _, last in last }
  var found: [(name: Name, offset: Int)] = []
  var settled: Set<Name> = []
  for link in links {
    var chain: Set<Name> = []
    var name = link.name
    while let following = next[name], !settled.contains(name) {
      guard chain.insert(name).inserted else {
        found.append((name, link.offset))
        break
      }
      name = following
    }
    settled.formUnion(chain)
  }
  return found
}
