/// One row of a document, cut into cells.
struct Record {
  /// The line on which the row begins, from 1.
  let line: Int
  var cells: [Cell]

  /// A cell with its blanks trimmed.
  struct Cell {
    let text: String
    /// The place of the first character in the line, from 1; in UTF-8 bytes of the decoded line.
    let column: Int
  }

  /// The numbers of the cells that hold something.
  var filledCells: [Int] { cells.indices.filter { !cells[$0].text.isEmpty } }

  var isBlank: Bool { cells.allSatisfy(\.text.isEmpty) }

  /// The text of a cell; empty beyond the last one.
  subscript(_ index: Int) -> String {
    cells.indices.contains(index) ? cells[index].text : ""
  }
}
