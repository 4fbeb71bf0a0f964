/// One character cell: a base character with its combining marks, and a style.
public struct Cell: Hashable, Sendable {
  /// The character; U+0000 in the second cell of a wide character.
  public let base: Unicode.Scalar
  /// Combining marks drawn over the base, in order; at most ``maximumMarks``.
  public let marks: [Unicode.Scalar]
  public var style: Style

  /// How many marks a terminal library takes with one base character.
  public static let maximumMarks = 4

  /// Creates a cell.
  public init(_ base: Unicode.Scalar, marks: [Unicode.Scalar] = [], style: Style) {
    self.base = base
    self.marks = marks
    self.style = style
  }

  /// A cell that shows nothing.
  public static let blank = Cell(" ", style: Style(.text))

  /// Whether the cell is covered by the wide character before it.
  public var isContinuation: Bool { base == "\0" }
}
