import PerformanceModel

/// Cuts the text of a document into rows and cells.
///
/// A field is quoted when it begins with a quotation mark and a closing one stands before the next
/// separator; any other quotation mark is text. Tab-separated text is stricter than CSV, because
/// titles often begin with a quoted name: its inner marks must be doubled. So must those of a field
/// of several lines, lest an open mark swallow the lines below it.
struct RecordReader {
  private let bytes: [UInt8]
  private let format: TableFormat
  /// The bytes that may yet be searched in vain for closing marks; keeps hostile text linear.
  private var searchBudget = 8_000_000
  /// The lines on which a mark opens a field that nothing closes; it was taken as text.
  private(set) var openQuotes: [(line: Int, column: Int)] = []

  /// The most open marks that are named; where there are more, the marks are no quotation.
  static let mostOpenQuotes = 100

  /// The most bytes that a quoted field may hold; a longer one has lost its closing mark.
  static let longestQuotedField = 20_000

  init(_ bytes: [UInt8], format: TableFormat) {
    self.bytes = bytes
    self.format = format
  }

  /// Returns all rows, blank ones included, so that none is lost between count and content.
  mutating func records() -> [Record] {
    if format == .markdown {
      var tables = MarkedTables(lines: lines())
      return tables.records()
    }
    var records: [Record] = []
    var position = 0
    var line = 1
    while position < bytes.count {
      let first = line
      var record = Record(order: line, place: .line(line), cells: [])
      position = readRow(from: position, into: &record, line: &line)
      record.lineCount = line - first
      records.append(record)
    }
    return records
  }

  /// The lines of the text, without their ends.
  private func lines() -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, !isLineEnd(bytes[end]) { end += 1 }
      lines.append(bytes[start..<end])
      start = endOfLine(end)
    }
    return lines
  }

  /// The position after the line end that stands at a position.
  private func endOfLine(_ position: Int) -> Int {
    guard position < bytes.count else { return position }
    return position + (isFollowedByLineFeed(position) && bytes[position] == carriageReturn ? 2 : 1)
  }

  /// Reads one row; returns the position after its line end.
  private mutating func readRow(from start: Int, into record: inout Record, line: inout Int) -> Int
  {
    var position = start
    while true {
      let column = position - start + 1
      let field = readField(from: position, column: column, line: &line)
      record.cells.append(Record.Cell(text: field.text, column: column))
      position = field.end
      guard position < bytes.count, bytes[position] == format.separator else { break }
      position += 1
    }
    line += 1
    return endOfLine(position)
  }

  /// Reads a field; its end is the position of the separator or line end after it.
  private mutating func readField(
    from start: Int, column: Int, line: inout Int
  ) -> (text: String, end: Int) {
    if let quoted = readQuotedField(from: start) {
      line += quoted.lineBreaks
      return (quoted.text, quoted.end)
    }
    let end = fieldEnd(start)
    if openQuotes.count < RecordReader.mostOpenQuotes, opensQuote(bytes[start..<end]) {
      openQuotes.append((line, column))
    }
    return (String(decoding: bytes[start..<end], as: UTF8.self).trimmed, end)
  }

  /// Tells whether a field begins with a quotation mark that has no other to close it.
  private func opensQuote(_ field: ArraySlice<UInt8>) -> Bool {
    field.first { $0 != blank } == quote && field.count { $0 == quote } % 2 == 1
  }

  private func fieldEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != format.separator, !isLineEnd(bytes[end]) { end += 1 }
    return end
  }

  private mutating func readQuotedField(
    from start: Int
  ) -> (text: String, end: Int, lineBreaks: Int)? {
    var position = start
    while position < bytes.count, bytes[position] == blank { position += 1 }
    guard position < bytes.count, bytes[position] == quote else { return nil }
    position += 1
    var content: [UInt8] = []
    var lineBreaks = 0
    var hasInnerMarks = false
    let limit = min(bytes.count, position + RecordReader.longestQuotedField)
    defer { searchBudget -= content.count }
    while position < limit, searchBudget > 0 {
      let byte = bytes[position]
      if byte == quote {
        if position + 1 < bytes.count, bytes[position + 1] == quote {
          content.append(quote)
          position += 2
          continue
        }
        if let end = endAfterQuote(position) {
          let text = String(decoding: content, as: UTF8.self).trimmed
          searchBudget += content.count
          return (text, end, lineBreaks)
        }
        if format == .tab || lineBreaks > 0 { return nil }
        hasInnerMarks = true
      }
      if format == .tab, byte == format.separator { return nil }
      if byte == lineFeed || byte == carriageReturn && !isFollowedByLineFeed(position) {
        if hasInnerMarks { return nil }
        lineBreaks += 1
        content.append(lineFeed)
      } else if byte != carriageReturn {
        content.append(byte)
      }
      position += 1
    }
    return nil
  }

  /// The end of the field when a quotation mark closes it; `nil` when text goes on behind the mark.
  private func endAfterQuote(_ position: Int) -> Int? {
    var end = position + 1
    while end < bytes.count, bytes[end] == blank { end += 1 }
    return end == bytes.count || bytes[end] == format.separator || isLineEnd(bytes[end])
      ? end : nil
  }

  private func isFollowedByLineFeed(_ position: Int) -> Bool {
    position + 1 < bytes.count && bytes[position + 1] == lineFeed
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
}

private let lineFeed: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D
private let blank: UInt8 = 0x20
private let quote: UInt8 = 0x22
