/// A grid of dots, two by four a cell, counted from the bottom left.
///
/// Source of the dots: the Braille patterns of Unicode, two columns and four rows of dots a cell.
struct Dots {
  let columns: Int
  private let rows: Int
  private var dots: Set<Int> = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
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
    dots.insert(y * width + x)
  }

  /// The row of cells, from the top, that holds a height in dots.
  func row(of height: Int) -> Int { rows - 1 - height / 4 }

  /// The Braille character of a cell, or a star where there is no Unicode; `nil` without dots.
  func text(row: Int, column: Int, isUnicode: Bool) -> String? {
    let bits: [(Int, Int, UInt32)] = [
      (0, 3, 0x01), (0, 2, 0x02), (0, 1, 0x04), (1, 3, 0x08), (1, 2, 0x10), (1, 1, 0x20),
      (0, 0, 0x40), (1, 0, 0x80),
    ]
    let base = (rows - 1 - row) * 4
    let pattern = bits.reduce(UInt32(0)) { pattern, bit in
      dots.contains((base + bit.1) * width + column * 2 + bit.0) ? pattern | bit.2 : pattern
    }
    guard pattern != 0 else { return nil }
    guard isUnicode else { return "*" }
    return Unicode.Scalar(0x2800 + pattern).map { String(Character($0)) }
  }
}
