import PerformanceModel

/// Something in a document that could not be read, or that a person should know.
public struct ImportProblem: Error, Hashable, Sendable {
  /// Where it is; `nil` for the document as a whole.
  public let place: SourcePlace?
  /// The place in a line of text, from 1, in bytes of UTF-8; `nil` for the whole line.
  public let column: Int?
  public let kind: Kind
  /// The row of the document, from 1; 0 for the document as a whole.
  let order: Int

  /// A problem of the whole document.
  init(_ kind: Kind) {
    self.init(order: 0, place: nil, kind)
  }

  /// A problem of a row, or of one of its cells.
  init(_ record: Record, cell: Int? = nil, _ kind: Kind) {
    let place = cell.map(record.place(of:)) ?? record.place
    let column = cell.flatMap { record.cells.indices.contains($0) ? record.cells[$0].column : nil }
    self.init(order: record.order, place: place, column: place.line == nil ? nil : column, kind)
  }

  /// A problem of a line of text.
  init(line: Int, column: Int? = nil, _ kind: Kind) {
    self.init(order: line, place: .line(line), column: column, kind)
  }

  private init(order: Int, place: SourcePlace?, column: Int? = nil, _ kind: Kind) {
    self.order = order
    self.place = place
    self.column = column
    self.kind = kind
  }

  /// The line of a text; 0 for the document as a whole, and for one that has no lines.
  public var line: Int { place?.line ?? 0 }

  /// Tells whether the document was to be read as nobody meant it.
  public var isAboutOptions: Bool {
    switch kind {
    case .unknownRole, .missingColumn: true
    default: false  // All others are in the document itself.
    }
  }

  /// The kind of problem.
  public enum Kind: Hashable, Sendable {
    /// The document holds nothing.
    case emptyDocument
    /// The document has more bytes than are read.
    case tooLarge(bytes: Int, limit: Int)
    /// The document is no text (a PDF, a spreadsheet or the like, by its first bytes).
    case notText(format: String)
    /// Some bytes are no characters of the document's encoding; U+FFFD stands in their place.
    case brokenCharacters(count: Int)
    /// The document is not in UTF-8; it was read as this.
    case encoding(TextEncoding)
    /// A quotation mark opens a cell that none closes; it was read as text.
    case openQuote
    /// No row of column names was found.
    case noHeader
    /// The row that comes nearest to column names lacks a column; the names that it has.
    case missingRole(ColumnRole, present: [String])
    /// A table without known column names: its first row, and how many rows it has.
    case foreignTable(first: String, rows: Int)
    /// A table drawn with lines whose cells do not keep to its columns.
    case brokenTable(rows: Int)
    /// No objective was found.
    case noObjective
    /// Neither the document nor an option names a year.
    case noYear
    /// The year given or assumed, where the document names none.
    case assumedYear(Int)
    /// The type cell holds a word that is no known type.
    case unknownType(String)
    /// No type of the whole document is known; all rows are read as strategic objectives.
    case noKnownType(String)
    /// The row has fewer cells than the header needs.
    case missingCells(found: Int, needed: Int)
    /// The row has more cells than the header.
    case surplusCells(found: Int, expected: Int)
    /// The row names no objective.
    case noTitle
    /// The row only adds others up.
    case totalRow
    /// An operational objective without a strategic one before it; read as a strategic one.
    case noParent
    /// The area's heading and the row's cell differ; the cell was taken.
    case areaDiffers(heading: String, cell: String)
    /// The weight is no number above 0; 1 was taken.
    case wrongWeight(String)
    /// One weight stands beside several indicators of a row; each was given it.
    case sharedWeight(String, indicators: Int)
    /// An objective stands in two rows with one weight, and counts with it twice.
    case repeatedWeight(String)
    /// A cell of measured figures is no figure of its indicator.
    case wrongFigure(String)
    /// A figure was measured on a day that has not come yet.
    case futureFigure(String, Day)
    /// A column of the document that is not read.
    case unusedColumn(String)
    /// A column without a name holds something that is not read: its first cell.
    case unnamedColumn(first: String)
    /// So many further columns without a name hold something that is not read.
    case otherUnnamed(columns: Int)
    /// A column of the column map that the document does not have, and those that it has.
    case missingColumn(String, present: [String])
    /// A role of the column map that is unknown.
    case unknownRole(String)
  }
}
