/// A grid of dots, two by four a cell, counted from the bottom left.
///
/// Source of the dots: the Braille patterns of Unicode, two columns and four rows of dots a cell.
struct Dots {
  let columns: Int
  private let rows: Int
  /// The dots of every cell, row by row from the top, as the bits of its Braille pattern.
  private var patterns: [UInt8]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    patterns = Array(repeating: 0, count: columns * rows)
  }

  /// A cell of the screen, its row counted from the top.
  struct Cell: Hashable {
    let row: Int
    let column: Int
  }

  var width: Int { columns * 2 }
  var height: Int { rows * 4 }

  mutating func line(from: (x: Int, y: Int), to: (x: Int, y: Int)) {
    let steps = max(abs(to.x - from.x), abs(to.y - from.y), 1)
    for step in 0...steps {
      set(
        x: from.x + (to.x - from.x) * step / steps, y: from.y + (to.y - from.y) * step / steps)
    }
  }

  private mutating func set(x: Int, y: Int) {
    patterns[row(of: y) * columns + x / 2] |= Self.bits[y % 4 * 2 + x % 2]
  }

  /// The row of cells, from the top, that holds a height in dots.
  func row(of height: Int) -> Int { rows - 1 - height / 4 }

  /// The Braille character of a cell, or a star where there is no Unicode; `nil` without dots.
  func text(row: Int, column: Int, isUnicode: Bool) -> String? {
    let pattern = patterns[row * columns + column]
    guard pattern != 0 else { return nil }
    guard isUnicode else { return "*" }
    return Unicode.Scalar(0x2800 + UInt32(pattern)).map { String(Character($0)) }
  }

  /// The bits of the dots of a cell, from the bottom row up, the left one before the right one.
  private static let bits: [UInt8] = [0x40, 0x80, 0x04, 0x20, 0x02, 0x10, 0x01, 0x08]
}
