/// The rows of a CSV or of tab-separated text, whatever its encoding and separator.
public struct DelimitedTable: Sendable {
  /// Every row with the line on which it begins, from 1; blanks around its cells are left out.
  public let rows: [(line: Int, cells: [String])]
  public let encoding: TextEncoding

  /// Cuts a file into rows; the separator is the one that its first row holds most often.
  public init(_ bytes: [UInt8]) {
    let decoded = DecodedText(bytes)
    let text = decoded.utf8
    let head = text.split(maxSplits: 1, whereSeparator: { $0 == 0x0A || $0 == 0x0D }).first ?? []
    let formats: [TableFormat] = [.semicolon, .comma, .tab]
    let counts = formats.map { format in head.count { $0 == format.separator } }
    let place = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    var reader = RecordReader(text, format: formats[place])
    rows = reader.records().map { record in (record.order, record.cells.map(\.text)) }
    encoding = decoded.encoding
  }
}
