import CNcurses
import Canvas
import Glibc
import Text

/// Passes cells to the terminal library, only those that differ from the last ones.
@MainActor
struct CellWriter {
  /// The ink of every style.
  private var inks: [Palette.Ink] = []
  /// A blank in the ink of every style, from which cells without marks are made.
  private var blanks: [cchar_t] = []

  /// Takes the looks of a theme for what is written from now on.
  mutating func use(_ theme: Theme, in palette: inout Palette) {
    inks = []
    for style in CellStyle.all {
      inks.append(palette.ink(for: theme.appearance(of: style, in: palette.depth)))
    }
    blanks = inks.map { cell(" ", marks: [], in: $0) }
  }

  /// Prepares the cells of a row that differ from `shown`; `nil` means an erased row.
  func prepare(
    _ cells: [Cell], over shown: [Cell]?, row: Int, columns: Int, in prepared: inout PreparedFrame
  ) {
    let count = min(cells.count, columns)
    guard shown != nil || isBlankErased else {
      return prepare(0..<count, of: cells, row: row, in: &prepared)
    }
    let shown = shown ?? Array(repeating: .blank, count: cells.count)
    for changed in cells.differences(from: shown) {
      prepare(changed.clamped(to: 0..<count), of: cells, row: row, in: &prepared)
    }
  }

  /// Passes the prepared cells to the library.
  func write(_ prepared: PreparedFrame) {
    if prepared.startsBlank { screen_erase() }
    prepared.cells.withUnsafeBufferPointer { cells in
      guard let first = cells.baseAddress else { return }
      for run in prepared.runs {
        screen_put(
          Int32(run.row), Int32(run.column), first + run.cells.lowerBound, Int32(run.cells.count))
      }
    }
  }

  /// An erased cell looks like a blank one, as long as the theme does not colour plain text.
  private var isBlankErased: Bool {
    let ink = inks[Int(Cell.blank.style.index)]
    return ink.attributes == 0 && ink.pair == 0
  }

  private func prepare(
    _ columns: Range<Int>, of cells: [Cell], row: Int, in prepared: inout PreparedFrame
  ) {
    // The first half of a wide character is before the run where only its second half differs.
    let columns = columns.drop { cells[$0].isContinuation }
    guard let start = columns.first else { return }
    let before = prepared.cells.count
    var isCovered = false
    for column in columns {
      let cell = cells[column]
      var made = blanks[Int(cell.style.index)]
      if cell.base.isASCII, cell.marks.isEmpty, !cell.isContinuation {
        made.chars.0 = wchar_t(cell.base.value)
      } else if cell.isContinuation {
        if isCovered { continue }
      } else {
        let isWide = column + 1 < cells.count && cells[column + 1].isContinuation
        let isWritable = isWritable(cell, width: isWide ? 2 : 1)
        isCovered = isWide && isWritable
        make(&made, of: cell, isWritable: isWritable)
      }
      prepared.cells.append(made)
    }
    prepared.runs.append(
      PreparedFrame.Run(row: row, column: start, cells: before..<prepared.cells.count))
  }

  /// Returns whether the C library can write a cell and gives it the same width, which keeps the
  /// row in place.
  private func isWritable(_ cell: Cell, width: Int32) -> Bool {
    screen_width(cell.base.value) == width
      && cell.marks.allSatisfy { screen_width($0.value) == 0 }
  }

  /// Puts a character, or its likeness where it cannot be written, into a cell of the library.
  private func make(_ made: inout cchar_t, of cell: Cell, isWritable: Bool) {
    if !isWritable {
      // A letter without the marks that cannot be written is still a likeness.
      let isUnknown = cell.base.isASCII || screen_width(cell.base.value) < 0
      made.chars.0 = wchar_t(isUnknown ? cell.base.asciiForm.value : Unicode.Scalar("?").value)
    } else if !cell.marks.isEmpty {
      made = self.cell(cell.base, marks: cell.marks, in: inks[Int(cell.style.index)])
    } else {
      made.chars.0 = wchar_t(cell.base.value)
    }
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
