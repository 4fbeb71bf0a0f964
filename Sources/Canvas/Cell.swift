import Text

/// One character cell: a base character with its combining marks, and a style.
public struct Cell: Hashable, Sendable {
  /// The character; U+0000 in the second cell of a wide character.
  public let base: Unicode.Scalar
  /// The combining marks over the base, in order; at most ``maximumMarks``.
  public let marks: [Unicode.Scalar]
  public var style: CellStyle

  /// The number of marks that a cell holds.
  public static let maximumMarks = Glyph.maximumMarks

  /// Creates a cell; marks beyond ``maximumMarks`` are left out.
  public init(_ base: Unicode.Scalar, marks: [Unicode.Scalar] = [], style: CellStyle) {
    self.base = base
    self.marks = marks.count > Self.maximumMarks ? Array(marks.prefix(Self.maximumMarks)) : marks
    self.style = style
  }

  /// A cell that shows nothing.
  public static let blank = Cell(" ", style: CellStyle(.text))

  /// The cell is covered by the wide character before it.
  public var isContinuation: Bool { base.value == 0 }
}

extension [Cell] {
  /// The columns of every run of cells that differ from those of another row of the same length.
  public func differences(from other: [Cell]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for column in 0..<Swift.min(count, other.count) where self[column] != other[column] {
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<column + 1
      } else {
        runs.append(column..<column + 1)
      }
    }
    return runs
  }
}
