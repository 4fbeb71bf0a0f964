import PerformanceModel

/// The outcome of reading a document.
public struct ImportResult: Sendable {
  /// The plan, without measurements; `nil` when no objective was found.
  public let plan: Plan?
  /// Every row of the tables, read or reported, in document order.
  public let rows: [ImportedRow]
  /// Everything that could not be read or that a person should know, in document order.
  public let problems: [ImportProblem]
  public let encoding: TextEncoding
  public let format: TableFormat
  /// In which language the document's numbers were read, and why; `nil` where none were.
  public let numbers: NumberLanguage?
  /// The number of lines for each use; their sum is the lines of the document.
  public let lines: [LineUse: Int]
  /// The figures that the document says were measured.
  public let figures: [ImportedFigure]

  /// Rows of the tables; headings, column names and blank lines are none.
  public var rowCount: Int { rows.count }
  /// Rows that became objectives or further indicators of one.
  public var readCount: Int { rows.filter(\.isRead).count }
  /// Rows that were left out, each with its problem.
  public var reportedCount: Int { rows.count - readCount }

  /// The number of lines of the document.
  public var lineCount: Int { lines.values.reduce(0, +) }

  /// The number of indicators that were read in a way.
  public func count(of reading: Reading) -> Int {
    plan?.objectives.flatMap(\.indicators).filter { $0.reading == reading }.count ?? 0
  }
}

/// A row of the document and what became of it.
public struct ImportedRow: Sendable {
  /// Where the row begins.
  public let place: SourcePlace
  /// The number of lines of a text that the row takes.
  public let lineCount: Int
  /// The objective that the row became or belongs to; `nil` when it was left out.
  public let code: Code?
  public let kind: ObjectiveKind?
  public let title: String
  /// The indicators that the row gave, with criterion, reading and question.
  public internal(set) var indicators: [Indicator]
  /// The reason why the row was left out; `nil` when it was read.
  public let problem: ImportProblem?
  /// The row of the document, from 1.
  let order: Int

  /// Tells whether the row is part of the plan.
  public var isRead: Bool { code != nil }
  /// The line on which the row begins, from 1; 0 in a document without lines.
  public var line: Int { place.line ?? 0 }
}

/// A figure of the document that was measured on a day.
public struct ImportedFigure: Hashable, Sendable {
  /// The indicator that it is of.
  public let code: Code
  public let entry: Measurement.Entry
  public let day: Day
}
