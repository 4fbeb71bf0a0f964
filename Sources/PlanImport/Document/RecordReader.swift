/// Cuts the text of a document into rows and cells.
///
/// A field is quoted when it begins with a quotation mark and a closing one stands before the next
/// separator; any other quotation mark is text. Tab-separated text is stricter than CSV, because
/// titles often begin with a quoted name: its inner marks must be doubled.
struct RecordReader {
  private let bytes: [UInt8]
  private let format: TableFormat
  /// How many bytes may yet be searched in vain for closing marks; keeps hostile text linear.
  private var searchBudget = 8_000_000

  /// The most bytes that a quoted field may hold; a longer one has lost its closing mark.
  static let longestQuotedField = 20_000

  init(_ bytes: [UInt8], format: TableFormat) {
    self.bytes = bytes
    self.format = format
  }

  /// Returns all rows, blank ones included, so that none is lost between count and content.
  mutating func records() -> [Record] {
    var records: [Record] = []
    var position = 0
    var line = 1
    while position < bytes.count {
      var record = Record(line: line, cells: [])
      position = readRow(from: position, into: &record, line: &line)
      records.append(format == .markdown ? record.withoutMarkdown : record)
    }
    return records
  }

  /// Reads one row; returns the position after its line end.
  private mutating func readRow(from start: Int, into record: inout Record, line: inout Int) -> Int
  {
    var position = start
    while true {
      let column = position - start + 1
      let field = readField(from: position, line: &line)
      record.cells.append(Record.Cell(text: field.text, column: column))
      position = field.end
      guard position < bytes.count, bytes[position] == format.separator else { break }
      position += 1
    }
    line += 1
    guard position < bytes.count else { return position }
    return position + (isFollowedByLineFeed(position) && bytes[position] == carriageReturn ? 2 : 1)
  }

  /// Reads a field; its end is the position of the separator or line end after it.
  private mutating func readField(from start: Int, line: inout Int) -> (text: String, end: Int) {
    if format != .markdown, let quoted = readQuotedField(from: start) {
      line += quoted.lineBreaks
      return (quoted.text, quoted.end)
    }
    let end = fieldEnd(start)
    return (String(decoding: bytes[start..<end], as: UTF8.self).trimmed, end)
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
        if format == .tab { return nil }
      }
      if format == .tab, byte == format.separator { return nil }
      if byte == lineFeed || byte == carriageReturn && !isFollowedByLineFeed(position) {
        lineBreaks += 1
      }
      content.append(byte)
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

extension Record {
  /// A Markdown row without its outer bars and emphasis; a ruling line becomes blank.
  fileprivate var withoutMarkdown: Record {
    guard cells.count > 1 else { return self }
    var inner = cells
    if inner.first?.text.isEmpty == true { inner.removeFirst() }
    if inner.last?.text.isEmpty == true { inner.removeLast() }
    let isRule =
      !inner.isEmpty
      && inner.allSatisfy { cell in
        !cell.text.isEmpty && cell.text.allSatisfy { "-:".contains($0) } && cell.text.contains("--")
      }
    guard !isRule else { return Record(line: line, cells: []) }
    return Record(
      line: line,
      cells: inner.map { Cell(text: $0.text.withoutEmphasis, column: $0.column) })
  }
}

extension String {
  /// The text without a pair of asterisks around the whole of it.
  fileprivate var withoutEmphasis: String {
    guard hasPrefix("**"), hasSuffix("**"), count > 4 else { return self }
    return String(dropFirst(2).dropLast(2)).trimmed
  }
}
