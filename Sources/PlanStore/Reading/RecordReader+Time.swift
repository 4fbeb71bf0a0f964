import PerformanceModel

extension RecordReader {
  mutating func day() throws(SyntaxFault) -> Day? {
    let start = cursor.offset
    if cursor.byte == 0x22, cursor.byte(at: start + 11) == 0x22, let day = plainDay(at: start + 1) {
      cursor.offset += 12
      cursor.skipBlanks()
      return day
    }
    guard let text = try text() else { return nil }
    if let day = Day(iso: text) { return day }
    log.add(.badDay(text), at: start)
    return nil
  }

  mutating func timestamp() throws(SyntaxFault) -> Timestamp? {
    let start = cursor.offset
    if cursor.byte == 0x22, let timestamp = plainTimestamp(at: start + 1) {
      cursor.offset += 26
      cursor.skipBlanks()
      return timestamp
    }
    guard let text = try text() else { return nil }
    if let timestamp = Timestamp(iso: text) { return timestamp }
    log.add(.badTimestamp(text), at: start)
    return nil
  }

  /// Reads `2017-12-31` without making a text of it.
  private func plainDay(at start: Int) -> Day? {
    guard cursor.byte(at: start + 4) == 0x2D, cursor.byte(at: start + 7) == 0x2D,
      let year = number(at: start, digits: 4), let month = number(at: start + 5, digits: 2),
      let day = number(at: start + 8, digits: 2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Reads `2017-12-31T09:30:00.125Z"` without making a text of it.
  private func plainTimestamp(at start: Int) -> Timestamp? {
    guard start + 25 <= cursor.count, cursor.byte(at: start + 10) == 0x54,
      cursor.byte(at: start + 13) == 0x3A, cursor.byte(at: start + 16) == 0x3A,
      cursor.byte(at: start + 19) == 0x2E, cursor.byte(at: start + 23) == 0x5A,
      cursor.byte(at: start + 24) == 0x22, let day = plainDay(at: start),
      let hours = number(at: start + 11, digits: 2), hours < 24,
      let minutes = number(at: start + 14, digits: 2), minutes < 60,
      let seconds = number(at: start + 17, digits: 2), seconds < 60,
      let thousandths = number(at: start + 20, digits: 3)
    else { return nil }
    return Timestamp(
      milliseconds: day.number * 86_400_000 + hours * 3_600_000 + minutes * 60_000
        + seconds * 1000 + thousandths)
  }

  @inline(__always)
  private func number(at start: Int, digits: Int) -> Int? {
    var number = 0
    for position in start..<start + digits {
      let digit = cursor.byte(at: position) &- 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }
}
