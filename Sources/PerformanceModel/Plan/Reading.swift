/// The interpretation of a target: its relation to the source text.
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

  /// True if a figure that rests on the reading must be marked.
  public var isInDoubt: Bool { self == .inferred || self == .ambiguous || self == .unreadable }
}

/// Where in the source document a target stands.
public struct Source: Hashable, Sendable {
  /// The cell as written, with its blanks trimmed.
  public var text: String
  /// The place of the cell; `nil` where no document was read.
  public var place: SourcePlace?

  /// Creates a source.
  public init(text: String, place: SourcePlace? = nil) {
    self.text = text
    self.place = place
  }
}
