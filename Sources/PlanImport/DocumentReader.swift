import PerformanceModel

/// Reads a plan document: any bytes end in a report.
public struct DocumentReader: Sendable {
  public let options: ImportOptions

  /// The most bytes that a document may have.
  public static let largestDocument = 16_000_000

  /// Creates a reader.
  public init(options: ImportOptions = ImportOptions()) {
    self.options = options
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file, in UTF-8, UTF-16 with its mark or Windows-1252.
  ///   - name: The name of the file, kept in the plan.
  /// - Returns: The plan with a reading of every row, and everything that could not be read.
  public func read(_ bytes: [UInt8], name: String) -> ImportResult {
    if let problem = DocumentReader.obstacle(bytes) {
      return ImportResult(
        plan: nil, rows: [], problems: [problem], encoding: .utf8, format: .tab)
    }
    let text = DecodedText(bytes)
    let (names, unknownRoles) = ColumnNames.make(map: options.columns)
    let format = TableFormat.detect(in: text.utf8, names: names)
    var reader = RecordReader(text.utf8, format: format)
    var layout = LayoutReader(names: names, format: format)
    layout.read(reader.records())
    var builder = PlanBuilder(layout: layout, options: options, document: name)
    builder.build()
    var problems = unknownRoles.map { ImportProblem(.unknownRole($0)) } + builder.problems
    if text.brokenCount > 0 {
      problems.append(
        ImportProblem(line: text.firstBrokenLine, .brokenCharacters(count: text.brokenCount)))
    }
    return ImportResult(
      plan: builder.plan, rows: builder.rows,
      problems: problems.sorted { ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0) },
      encoding: text.encoding, format: format)
  }

  private static func obstacle(_ bytes: [UInt8]) -> ImportProblem? {
    if bytes.count > largestDocument {
      return ImportProblem(.tooLarge(bytes: bytes.count, limit: largestDocument))
    }
    if let format = knownFormats.first(where: { bytes.starts(with: $0.mark) }) {
      return ImportProblem(.notText(format: format.name))
    }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    return bytes.allSatisfy(blanks.contains) ? ImportProblem(.emptyDocument) : nil
  }

  private static let knownFormats: [(mark: [UInt8], name: String)] = [
    (Array("%PDF".utf8), "PDF"), ([0x50, 0x4B, 0x03, 0x04], "XLSX/DOCX/ODS (zip)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "XLS/DOC"), (Array("{\\rtf".utf8), "RTF"),
  ]
}
