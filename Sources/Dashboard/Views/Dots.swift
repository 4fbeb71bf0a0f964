/// A grid of dots, two by four a cell, counted from the bottom left.
///
/// Source of the dots: the Braille patterns of Unicode, two columns and four rows of dots a cell.
struct Dots {
  let columns: Int
  private let rows: Int
  /// The dots of every cell, row by row from the top, as the bits of its Braille pattern.
  ///
  /// The bit above them marks a cell that holds a point.
  private var patterns: [UInt16]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    patterns = Array(repeating: 0, count: columns * rows)
  }

  var width: Int { columns * 2 }

  /// Draws a straight line of dots.
  mutating func line(from: (x: Int, y: Int), to: (x: Int, y: Int)) {
    let steps = max(abs(to.x - from.x), abs(to.y - from.y), 1)
    for step in 0...steps {
      let x = from.x + (to.x - from.x) * step / steps
      let y = from.y + (to.y - from.y) * step / steps
      patterns[cell(x: x, y: y)] |= Self.bits[y % 4 * 2 + x % 2]
    }
  }

  /// Marks the cell of a dot as a point.
  mutating func mark(x: Int, y: Int) {
    patterns[cell(x: x, y: y)] = Self.point
  }

  /// Returns the row of cells, from the top, that holds a height in dots.
  func row(of height: Int) -> Int { rows - 1 - height / 4 }

  private func cell(x: Int, y: Int) -> Int { row(of: y) * columns + x / 2 }

  /// Returns the parts of a row from the left: columns with dots or points, and columns without, in
  /// turn.
  func runs(in row: Int) -> [(columns: Range<Int>, isDrawn: Bool)] {
    var runs: [(columns: Range<Int>, isDrawn: Bool)] = []
    var start = 0
    for column in 1..<columns + 1 {
      let isDrawn = patterns[row * columns + start] != 0
      if column < columns, (patterns[row * columns + column] != 0) == isDrawn { continue }
      runs.append((start..<column, isDrawn))
      start = column
    }
    return runs
  }

  /// Returns the characters of some columns of a row, all with dots or points.
  ///
  /// They are Braille patterns, or stars where there is no Unicode.
  func text(row: Int, columns range: Range<Int>, point: Unicode.Scalar, isUnicode: Bool) -> String {
    var text = String.UnicodeScalarView()
    for column in range {
      let pattern = patterns[row * columns + column]
      if pattern == Self.point {
        text.append(point)
      } else {
        text.append(isUnicode ? Unicode.Scalar(0x2800 + UInt32(pattern)) ?? "*" : "*")
      }
    }
    return String(text)
  }

  private static let point: UInt16 = 0x100
  /// The bits of the dots of a cell, from the bottom row up, the left one before the right one.
  private static let bits: [UInt16] = [0x40, 0x80, 0x04, 0x20, 0x02, 0x10, 0x01, 0x08]
}
