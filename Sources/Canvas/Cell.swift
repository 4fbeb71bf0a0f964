/// One character cell: a base character with its combining marks, and a style.
///
/// A frame is thousands of cells, copied and compared for every key: a cell holds no reference.
public struct Cell: Hashable, Sendable {
  /// The character; U+0000 in the second cell of a wide character.
  public let base: Unicode.Scalar
  public var style: Style
  /// The marks, two in each word, the first one lowest; 0 where there is none.
  private let firstMarks: UInt64
  private let lastMarks: UInt64

  /// How many marks a terminal library takes with one base character.
  public static let maximumMarks = 4

  /// Creates a cell; marks beyond ``maximumMarks`` are left out.
  public init(_ base: Unicode.Scalar, marks: [Unicode.Scalar] = [], style: Style) {
    self.base = base
    self.style = style
    firstMarks = marks.isEmpty ? 0 : packed(marks.prefix(2))
    lastMarks = marks.count < 3 ? 0 : packed(marks.dropFirst(2).prefix(2))
  }

  /// A cell that shows nothing.
  public static let blank = Cell(" ", style: Style(.text))

  /// Whether the cell is covered by the wide character before it.
  public var isContinuation: Bool { base == "\0" }

  /// Whether marks are drawn over the base.
  public var hasMarks: Bool { firstMarks != 0 }

  /// Combining marks drawn over the base, in order; at most ``maximumMarks``.
  public var marks: [Unicode.Scalar] {
    guard hasMarks else { return [] }
    return [firstMarks, firstMarks >> 32, lastMarks, lastMarks >> 32]
      .map { UInt32(truncatingIfNeeded: $0) }.filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }
}

private func packed(_ marks: ArraySlice<Unicode.Scalar>) -> UInt64 {
  marks.reversed().reduce(0) { $0 << 32 | UInt64($1.value) }
}
