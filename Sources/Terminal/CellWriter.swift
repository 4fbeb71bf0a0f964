import CNcurses
import Canvas
import Glibc

/// Hands cells to the terminal library, only those that differ from what it was given last.
@MainActor
struct CellWriter {
  let window: UnsafeMutablePointer<WINDOW>
  /// The ink of every style.
  private var inks: [Palette.Ink] = []
  /// A blank in the ink of every style, from which cells without marks are made.
  private var blanks: [cchar_t] = []
  private var run: [cchar_t] = []

  init(window: UnsafeMutablePointer<WINDOW>) {
    self.window = window
  }

  /// Takes the looks of a theme for what is written from now on.
  mutating func use(_ theme: Theme, in palette: inout Palette) {
    inks = []
    for style in Style.all {
      inks.append(palette.ink(for: theme.appearance(of: style, in: palette.depth)))
    }
    blanks = inks.map { cell(" ", marks: [], in: $0) }
  }

  /// Writes the cells of a row that differ from `shown`; `nil` stands for an erased row.
  mutating func write(_ cells: [Cell], over shown: [Cell]?, row: Int, columns: Int) {
    let count = min(cells.count, columns)
    guard shown != nil || isBlankErased else { return writeRun(of: cells, 0..<count, row: row) }
    let shown = shown ?? Array(repeating: .blank, count: cells.count)
    for changed in cells.differences(from: shown) {
      writeRun(of: cells, changed.clamped(to: 0..<count), row: row)
    }
  }

  /// Whether a cell that was erased looks like a blank one: not where a theme colours plain text.
  private var isBlankErased: Bool {
    let ink = inks[Int(Cell.blank.style.index)]
    return ink.attributes == 0 && ink.pair == 0
  }

  private mutating func writeRun(of cells: [Cell], _ columns: Range<Int>, row: Int) {
    // The first half of a wide character stands before the run where only its second half differs.
    let columns = columns.drop { cells[$0].isContinuation }
    guard let start = columns.first else { return }
    run.removeAll(keepingCapacity: true)
    var isCovered = false
    for column in columns {
      let cell = cells[column]
      if cell.isPlain {
        run.append(screen_cell(blanks[Int(cell.style.index)], cell.base.value))
      } else if cell.isContinuation {
        if !isCovered { run.append(blanks[Int(cell.style.index)]) }
      } else {
        let isWide = column + 1 < cells.count && cells[column + 1].isContinuation
        isCovered = append(cell, isWide: isWide)
      }
    }
    mvwadd_wchnstr(window, Int32(row), Int32(start), run, Int32(run.count))
  }

  /// Appends a cell and returns whether it also fills the next column.
  private mutating func append(_ cell: Cell, isWide: Bool) -> Bool {
    // The C library decides what can be written; a disagreement on the width would shift the row.
    let width = screen_width(cell.base.value)
    guard width == (isWide ? 2 : 1), cell.marks.allSatisfy({ screen_width($0.value) == 0 }) else {
      append(width < 0 ? cell.base.asciiForm : "?", like: cell)
      return false
    }
    if cell.hasMarks {
      run.append(self.cell(cell.base, marks: cell.marks, in: inks[Int(cell.style.index)]))
    } else {
      append(cell.base, like: cell)
    }
    return isWide
  }

  private mutating func append(_ base: Unicode.Scalar, like cell: Cell) {
    run.append(screen_cell(blanks[Int(cell.style.index)], base.value))
  }

  private func cell(
    _ base: Unicode.Scalar, marks: [Unicode.Scalar], in ink: Palette.Ink
  ) -> cchar_t {
    var character = cchar_t()
    withUnsafeTemporaryAllocation(of: wchar_t.self, capacity: Cell.maximumMarks + 2) { text in
      text.initialize(repeating: 0)
      text[0] = wchar_t(base.value)
      for (place, mark) in marks.prefix(Cell.maximumMarks).enumerated() {
        text[place + 1] = wchar_t(mark.value)
      }
      setcchar(&character, text.baseAddress, ink.attributes, ink.pair, nil)
    }
    return character
  }
}
