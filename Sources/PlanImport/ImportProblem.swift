import PerformanceModel

/// Something in a document that could not be read, or that a person should know.
public struct ImportProblem: Error, Hashable, Sendable {
  /// The line of the document, from 1; 0 for the document as a whole.
  public let line: Int
  /// The place in the line, from 1, in bytes of UTF-8; `nil` for the whole line.
  public let column: Int?
  public let kind: Kind

  init(line: Int = 0, column: Int? = nil, _ kind: Kind) {
    self.line = line
    self.column = column
    self.kind = kind
  }

  /// Whether the document was to be read as nobody meant it.
  public var isAboutOptions: Bool {
    switch kind {
    case .unknownRole, .missingColumn: true
    default: false
    }
  }

  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// The document holds nothing.
    case emptyDocument
    /// The document has more bytes than are read.
    case tooLarge(bytes: Int, limit: Int)
    /// The document is no text (a PDF, a spreadsheet or the like, by its first bytes).
    case notText(format: String)
    /// Some bytes are no characters of the document's encoding; U+FFFD stands in their place.
    case brokenCharacters(count: Int)
    /// No row of column names was found.
    case noHeader
    /// No objective was found.
    case noObjective
    /// Neither the document nor an option names a year.
    case noYear
    /// The year given or assumed, where the document names none.
    case assumedYear(Int)
    /// A row of cells before any row of column names.
    case rowBeforeHeader
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
    /// The area's heading and the row's cell differ; the heading was taken.
    case areaDiffers(heading: String, cell: String)
    /// The weight is no number above 0; 1 was taken.
    case wrongWeight(String)
    /// A column of the document that is not read.
    case unusedColumn(String)
    /// A column of the column map that the document does not have, and those that it has.
    case missingColumn(String, present: [String])
    /// A role of the column map that is unknown.
    case unknownRole(String)
  }
}
