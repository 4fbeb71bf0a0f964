/// The marks that part the cells of a row.
public enum TableFormat: String, CaseIterable, Sendable {
  case tab
  case semicolon
  case markdown
  case comma

  /// The byte between two cells.
  var separator: UInt8 {
    switch self {
    case .tab: 0x09
    case .semicolon: 0x3B
    case .markdown: 0x7C
    case .comma: 0x2C
    }
  }
}

extension TableFormat {
  /// The number of lines at the start of a document that decide its format.
  private static let sampleLines = 400

  /// Finds the format in which a document shows the best row of column names, else the widest rows.
  static func detect(in text: [UInt8], names: ColumnNames) -> TableFormat {
    let sample = text.prefix(sampleBytes)
    let scores = allCases.map { format in
      var reader = RecordReader(Array(sample), format: format)
      let records = reader.records().prefix(sampleLines)
      var roles = RoleFinder(names: names)
      let headers = records.indices.map { index in
        Header(records[index], roles: &roles, below: records[(index + 1)...])
      }
      let known = headers.map { $0?.columns.count ?? 0 }.max() ?? 0
      let filled = records.filter { $0.filledCells.count > 1 }.count
      return (format: format, known: known, filled: filled)
    }
    let best = scores.reduce(scores[0]) { best, score in
      (score.known, score.known > 0 ? 0 : score.filled)
        > (best.known, best.known > 0 ? 0 : best.filled) ? score : best
    }
    return best.format
  }

  private static var sampleBytes: Int { 200_000 }
}
