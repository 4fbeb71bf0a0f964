/// The cells below a row of column names, as far as they tell what a column holds.
struct ColumnContent {
  private let rows: [Record]

  /// The number of rows that are looked at; the rest hold the same.
  private static let sampledRows = 40

  init(_ below: ArraySlice<Record>) {
    rows = below.prefix(ColumnContent.sampledRows).filter { $0.filledCells.count > 1 }
  }

  /// Tells whether all filled cells of a column are figures.
  func holdsFigures(in column: Int) -> Bool {
    holdsOnly(in: column) { text in
      text.utf8.count <= 24 && text.contains(where: \.isNumber)
        && text.count(where: \.isAlphabetic) <= 8
        && text.first.map { $0.isNumber || "<>≤≥=+-−€$£".contains($0) } == true
        && !isNumbered(text)
    }
  }

  /// Tells whether a number only counts the titles of a list (`1. Corsi`, `2.1 Verde`).
  private func isNumbered(_ text: String) -> Bool {
    let rest = text.drop { $0.isNumber || ".)-–".contains($0) }
    return rest.first == " " && rest.dropFirst().first?.isUppercase == true
  }

  /// Tells whether all filled cells of a column say which direction is better.
  func holdsDirections(in column: Int) -> Bool {
    holdsOnly(in: column) { StatedDirection($0) != nil }
  }

  private func holdsOnly(in column: Int, _ isSuch: (String) -> Bool) -> Bool {
    let texts = rows.map { $0[column] }.filter { !$0.isEmpty }
    return !texts.isEmpty && texts.allSatisfy(isSuch)
  }
}
