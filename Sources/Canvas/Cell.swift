import Text

/// One character cell: a base character with its combining marks, and a style.
///
/// A frame is thousands of cells, copied and compared for every key: a cell is two words without
/// gaps, without any reference.
@frozen
public struct Cell: Hashable, Sendable {
  /// The base in the lowest 21 bits, the style from bit 24, the first mark from bit 32.
  @usableFromInline var head: UInt64
  /// The marks after the first, 21 bits each, the first of them lowest; 0 where there is none.
  @usableFromInline let tail: UInt64

  /// The number of marks that a cell holds.
  public static let maximumMarks = Glyph.maximumMarks

  private static let markBits: UInt64 = 21
  @usableFromInline static let styleBits: UInt64 = 24
  @usableFromInline static let firstMarkBits: UInt64 = 32

  /// Creates a cell of one character.
  @inlinable
  public init(_ base: Unicode.Scalar, style: CellStyle) {
    head = UInt64(base.value) | UInt64(style.index) << Self.styleBits
    tail = 0
  }

  /// Creates a cell; marks beyond ``maximumMarks`` are left out.
  public init(_ base: Unicode.Scalar, marks: [Unicode.Scalar], style: CellStyle) {
    let first = UInt64(marks.first?.value ?? 0)
    head = Cell(base, style: style).head | first << Self.firstMarkBits
    tail = marks.dropFirst().prefix(Self.maximumMarks - 1).reversed()
      .reduce(0) { $0 << Self.markBits | UInt64($1.value) }
  }

  /// A cell that shows nothing.
  public static let blank = Cell(" ", style: CellStyle(.text))

  /// The character; U+0000 in the second cell of a wide character.
  @inlinable public var base: Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: head) & 0x1F_FFFF) ?? " "
  }

  /// The style.
  @inlinable public var style: CellStyle {
    get { CellStyle(index: UInt8(truncatingIfNeeded: head >> Self.styleBits)) }
    set {
      head = head & ~(0xFF << Self.styleBits) | UInt64(newValue.index) << Self.styleBits
    }
  }

  /// The cell is covered by the wide character before it.
  @inlinable public var isContinuation: Bool { head & 0x1F_FFFF == 0 }

  /// Marks are drawn over the base.
  @inlinable public var hasMarks: Bool { head >> Self.firstMarkBits != 0 }

  /// The cell shows a character of ASCII without marks.
  @inlinable public var isPlain: Bool { head & 0xFFFF_FFFF_001F_FF80 == 0 && !isContinuation }

  /// Combining marks drawn over the base, in order; at most ``maximumMarks``.
  public var marks: [Unicode.Scalar] {
    guard hasMarks else { return [] }
    let others = stride(from: 0, to: 3 * Self.markBits, by: Int(Self.markBits)).map {
      UInt32(truncatingIfNeeded: tail >> $0) & 0x1F_FFFF
    }
    return ([UInt32(truncatingIfNeeded: head >> Self.firstMarkBits)] + others)
      .filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }
}

extension [Cell] {
  /// The columns of every run of cells that differ from those of another row of the same length.
  public func differences(from other: [Cell]) -> [Range<Int>] {
    let end = Swift.min(count, other.count)
    return withUnsafeBytes { cells in
      other.withUnsafeBytes { others in
        guard let words = cells.baseAddress?.assumingMemoryBound(to: UInt64.self),
          let otherWords = others.baseAddress?.assumingMemoryBound(to: UInt64.self)
        else { return [] }
        // Cells are compared by their words, without a call for each.
        func isSame(_ column: Int) -> Bool {
          words[column &* 2] == otherWords[column &* 2]
            && words[column &* 2 &+ 1] == otherWords[column &* 2 &+ 1]
        }
        var runs: [Range<Int>] = []
        var column = 0
        while column < end {
          while column < end, isSame(column) { column &+= 1 }
          let start = column
          while column < end, !isSame(column) { column &+= 1 }
          if start < column { runs.append(start..<column) }
        }
        return runs
      }
    }
  }
}
