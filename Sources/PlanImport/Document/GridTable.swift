import PerformanceModel

/// A table drawn in a text with borders: a grid (`+---+`), or a simple table (`====  ====`).
///
/// The lines between two borders of a grid are one row. A simple table has a row a line; a line
/// without text in its first column goes on with the row above. A table whose lines do not keep to
/// its columns is not whole, and none of it can be trusted.
struct GridTable {
  /// A row with the lines that it takes, from 0.
  struct Row {
    let lines: Range<Int>
    let cells: [Record.Cell]
  }

  private(set) var rows: [Row] = []
  private(set) var isWhole = true
  /// The line after the last border.
  private(set) var end: Int

  /// Reads the table whose first border stands on a line; `nil` where there is none.
  init?(_ lines: [String], from start: Int) {
    if let columns = GridTable.gridColumns(lines[start]) {
      end = start + 1
      readGrid(lines, from: start, columns)
    } else if let columns = GridTable.simpleColumns(lines[start]) {
      end = start + 1
      guard readSimple(lines, from: start, columns) else { return nil }
    } else {
      return nil
    }
  }

  /// The places of the corners of a border such as `+-----+---+`.
  private static func gridColumns(_ line: String) -> [Int]? {
    let characters = Array(line.trimmed)
    guard characters.count > 4, characters.first == "+", characters.last == "+",
      characters.allSatisfy({ "+-=:".contains($0) })
    else { return nil }
    return characters.indices.filter { characters[$0] == "+" }
  }

  private mutating func readGrid(_ lines: [String], from start: Int, _ columns: [Int]) {
    let indent = lines[start].prefix { $0.isWhitespace }.count
    addRuling(start)
    var pending: [Int] = []
    var index = start + 1
    while index < lines.count {
      let line = lines[index].trimmed
      if let border = GridTable.gridColumns(line) {
        isWhole = isWhole && border == columns
        add(pending, of: lines, cut(lines, columns.map { $0 + indent }))
        pending = []
        addRuling(index)
      } else if line.hasPrefix("|") || line.hasPrefix("+") {
        pending.append(index)
      } else {
        break
      }
      index += 1
    }
    isWhole = isWhole && pending.isEmpty
    add(pending, of: lines, cut(lines, columns.map { $0 + indent }))
    end = index
  }

  /// Returns how a line is cut at the corners above and below it; `nil` where no bar stands there.
  private func cut(_ lines: [String], _ corners: [Int]) -> (Int) -> [String]? {
    { index in
      let characters = Array(lines[index])
      let hasBars = corners.allSatisfy {
        characters.indices.contains($0) && characters[$0] == "|"
      }
      guard hasBars else { return nil }
      let pieces = zip(corners, corners.dropFirst()).map { String(characters[($0 + 1)..<$1]) }
      let isCut = pieces.contains { $0.contains("|") }
      return isCut ? nil : pieces
    }
  }

  /// The columns of a border such as `=====  ===`, each with its first and last character.
  private static func simpleColumns(_ line: String) -> [ClosedRange<Int>]? {
    guard line.hasPrefix("="), line.allSatisfy({ $0 == "=" || $0 == " " }) else { return nil }
    let characters = Array(line)
    var columns: [ClosedRange<Int>] = []
    var start: Int?
    for (place, character) in (characters + [" "]).enumerated() {
      if character == "=" {
        start = start ?? place
      } else if let first = start {
        columns.append(first...(place - 1))
        start = nil
      }
    }
    return columns.count > 1 ? columns : nil
  }

  /// The most lines in which the borders of a simple table are looked for.
  private static let longestTable = 5000

  /// Reads a simple table; it has a border under the column names and one at its end.
  private mutating func readSimple(
    _ lines: [String], from start: Int, _ columns: [ClosedRange<Int>]
  ) -> Bool {
    let below = lines[(start + 1)...].prefix(GridTable.longestTable).indices
    let isBorder = { (index: Int) in GridTable.simpleColumns(lines[index]) != nil }
    guard let middle = below.first(where: isBorder) else { return false }
    let last = below.dropFirst(middle - start).first(where: isBorder) ?? middle
    addRuling(start)
    var pending: [Int] = []
    func flush(_ table: inout GridTable) {
      table.add(pending, of: lines) { GridTable.cells(of: lines[$0], columns) }
      pending = []
    }
    for index in (start + 1)...last {
      let isBorder = GridTable.simpleColumns(lines[index]) != nil
      let isNew = !lines[index].prefix(columns[0].upperBound + 1).allSatisfy(\.isWhitespace)
      if isBorder || isNew { flush(&self) }
      if isBorder {
        addRuling(index)
      } else if lines[index].trimmed.isEmpty {
        flush(&self)
        addRuling(index)
      } else {
        pending.append(index)
      }
    }
    end = last + 1
    return true
  }

  /// The cells of a line, of which the last has no end; `nil` where a word crosses a gap.
  private static func cells(of line: String, _ columns: [ClosedRange<Int>]) -> [String]? {
    let characters = Array(line)
    var cells: [String] = []
    for (place, column) in columns.enumerated() {
      let end = place + 1 < columns.count ? columns[place + 1].lowerBound : characters.count
      let gap = (column.upperBound + 1)..<max(column.upperBound + 1, end)
      let crosses =
        place + 1 < columns.count
        && gap.contains { $0 < characters.count && !characters[$0].isWhitespace }
      guard !crosses else { return nil }
      let stop = min(end, characters.count)
      cells.append(column.lowerBound < stop ? String(characters[column.lowerBound..<stop]) : "")
    }
    return cells
  }

  /// Adds a row of several lines; a line that keeps to no columns stays in one piece.
  private mutating func add(
    _ pending: [Int], of lines: [String], _ cut: (Int) -> [String]?
  ) {
    guard let first = pending.first, let last = pending.last else { return }
    var texts: [String] = []
    for line in pending {
      let pieces = cut(line)
      isWhole = isWhole && pieces != nil
      for (place, piece) in (pieces ?? [lines[line]]).enumerated() {
        if place == texts.count { texts.append("") }
        texts[place] = "\(texts[place]) \(piece.trimmed)".trimmed
      }
    }
    let cells = texts.enumerated().map { Record.Cell(text: $1, column: $0 + 1) }
    rows.append(Row(lines: first..<(last + 1), cells: cells))
  }

  private mutating func addRuling(_ line: Int) {
    rows.append(Row(lines: line..<(line + 1), cells: []))
  }
}
