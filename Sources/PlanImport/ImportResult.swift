import PerformanceModel

/// What came of reading a document.
public struct ImportResult: Sendable {
  /// The plan, without measurements; `nil` when no objective was found.
  public let plan: Plan?
  /// Every row of the tables, read or reported, in document order.
  public let rows: [ImportedRow]
  /// Everything that could not be read or that a person should know, by line.
  public let problems: [ImportProblem]
  public let encoding: TextEncoding
  public let format: TableFormat

  /// Rows of the tables; headings, column names and blank lines are none.
  public var rowCount: Int { rows.count }
  /// Rows that became objectives or further indicators of one.
  public var readCount: Int { rows.filter(\.isRead).count }
  /// Rows that were left out, each with its problem.
  public var reportedCount: Int { rows.count - readCount }

  /// How many indicators were read in each way.
  public func count(of reading: Reading) -> Int {
    plan?.objectives.flatMap(\.indicators).filter { $0.reading == reading }.count ?? 0
  }
}

/// A row of the document and what became of it.
public struct ImportedRow: Sendable {
  /// The line on which the row begins, from 1.
  public let line: Int
  /// The objective that the row became or belongs to; `nil` when it was left out.
  public let code: Code?
  public let kind: ObjectiveKind?
  public let title: String
  /// The indicators that the row gave, with criterion, reading and question.
  public let indicators: [Indicator]
  /// Why the row was left out; `nil` when it was read.
  public let problem: ImportProblem?

  /// Whether the row is part of the plan.
  public var isRead: Bool { code != nil }
}
