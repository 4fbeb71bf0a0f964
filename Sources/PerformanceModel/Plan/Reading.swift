/// How a target came from its source text.
public enum Reading: String, CaseIterable, Sendable {
  /// Comparator and value, or a plain act to be done, stand in the cell.
  case written
  /// One step from the measure or the title was needed.
  case inferred
  /// Two readings differ in number, unit, period or direction, or the text is cut off.
  case ambiguous
  /// No target could be read.
  case unreadable
  /// A person decided.
  case confirmed

  /// Whether a figure that rests on the reading must be marked.
  public var isInDoubt: Bool { self == .inferred || self == .ambiguous || self == .unreadable }
}

/// Where in the source document a target stands.
public struct Source: Hashable, Sendable {
  /// The cell as written, with its blanks trimmed.
  public var text: String
  /// The line of the document, from 1.
  public var line: Int?

  /// Creates a source.
  public init(text: String, line: Int? = nil) {
    self.text = text
    self.line = line
  }
}

/// What a person is asked about a reading.
public struct Question: Hashable, Sendable {
  public var kind: Kind
  /// The words of the document, numbers and codes that the question names, in the order of its text.
  public var details: [String]

  /// Creates a question.
  public init(_ kind: Kind, details: [String] = []) {
    self.kind = kind
    self.details = details
  }

  /// What is in doubt.
  public enum Kind: String, CaseIterable, Sendable {
    /// No comparator stands in the cell; "at least" was taken.
    case isFloor
    /// No comparator stands in the cell; "at most" was taken.
    case isCeiling
    /// The cell names no target.
    case noTarget
  }
}
