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
  ///   - bytes: The content of the file, in UTF-8, UTF-16 or Windows-1252.
  ///   - name: The name of the file, kept in the plan.
  /// - Returns: The plan with a reading of every row, and everything that could not be read.
  public func read(_ bytes: [UInt8], name: String) -> ImportResult {
    if let problem = DocumentReader.obstacle(bytes) {
      return ImportResult(
        plan: nil, rows: [], problems: [problem], encoding: .utf8, format: .tab, numbers: nil,
        lines: [:], figures: [])
    }
    let text = DecodedText(bytes)
    let names = ColumnNames.make(map: options.columns).names
    let content = Entities.decoded(text.utf8)
    let format = TableFormat.detect(in: content, names: names)
    var reader = RecordReader(content, format: format)
    let records = reader.records().map(\.withoutSingleQuotes)
    var problems = reader.openQuotes.map {
      ImportProblem(line: $0.line, column: $0.column, .openQuote)
    }
    if text.encoding != .utf8 { problems.append(ImportProblem(.encoding(text.encoding))) }
    if text.brokenCount > 0 {
      problems.append(
        ImportProblem(line: text.firstBrokenLine, .brokenCharacters(count: text.brokenCount)))
    }
    return read(records, name: name, encoding: text.encoding, format: format, problems)
  }

  /// Reads the rows of a document of any kind.
  func read(
    _ records: [Record], name: String, encoding: TextEncoding = .utf8, format: TableFormat = .tab,
    _ problems: [ImportProblem] = []
  ) -> ImportResult {
    let (names, unknownRoles) = ColumnNames.make(map: options.columns)
    let layout = LayoutReader.layout(of: records, names: names)
    var builder = PlanBuilder(layout: layout, options: options)
    builder.build(document: name)
    let all =
      unknownRoles.map { ImportProblem(.unknownRole($0)) } + builder.problems + problems
    return ImportResult(
      plan: builder.plan, rows: builder.rows,
      problems: all.sorted { ($0.order, $0.column ?? 0) < ($1.order, $1.column ?? 0) },
      encoding: encoding, format: format, numbers: builder.numbers, lines: builder.lines,
      figures: builder.figures)
  }

  private static func obstacle(_ bytes: [UInt8]) -> ImportProblem? {
    if bytes.count > largestDocument {
      return ImportProblem(.tooLarge(bytes: bytes.count, limit: largestDocument))
    }
    if let format = knownFormats.first(where: { bytes.starts(with: $0.mark) }) {
      return ImportProblem(.notText(format: format.name))
    }
    if isHTML(bytes) { return ImportProblem(.notText(format: "HTML")) }
    if bytes.count(where: { $0 == 0 }) * 2 > bytes.count {
      return ImportProblem(.notText(format: "UTF-32"))
    }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    return bytes.allSatisfy(blanks.contains) ? ImportProblem(.emptyDocument) : nil
  }

  /// Tells whether the first characters are those of a page of the web.
  private static func isHTML(_ bytes: [UInt8]) -> Bool {
    let start = String(decoding: bytes.prefix(200), as: UTF8.self).trimmed.lowercased()
    return ["<!doctype html", "<html", "<table", "<head", "<body"].contains(where: start.hasPrefix)
  }

  private static let knownFormats: [(mark: [UInt8], name: String)] = [
    (Array("%PDF".utf8), "PDF"), ([0x50, 0x4B, 0x03, 0x04], "XLSX/DOCX/ODS (zip)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "XLS/DOC"), (Array("{\\rtf".utf8), "RTF"),
  ]
}
