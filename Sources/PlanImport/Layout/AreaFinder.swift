/// Decides which area each row belongs to: the last area heading, checked against the area cell.
///
/// A heading names an area where some row's area cell repeats it, or where the rows under it have no
/// area column and it is no section of the plan.
struct AreaFinder {
  private let areaNames: Set<String>
  private let headings: [Heading]
  private let fallback: String

  init(rows: [TableRow], headings: [Heading], fallback: String) {
    areaNames = Set(rows.compactMap { $0.cell(.area)?.foldedLetters })
    self.headings = headings
    self.fallback = fallback
  }

  /// Returns the area's name and line, and the cell that contradicts it if one does.
  func area(of row: TableRow) -> (name: String, line: Int?, contradiction: String?) {
    let cell = row.cell(.area)
    let above = headings.prefix { $0.line < row.record.line }
    guard let cell else {
      let hasColumn = row.header.columns[.area] != nil
      let heading = above.last {
        areaNames.contains($0.text.foldedLetters) || !hasColumn && !$0.isSection
      }
      return (heading?.text ?? fallback, heading?.line, nil)
    }
    guard let heading = above.last(where: { areaNames.contains($0.text.foldedLetters) }) else {
      return (cell, nil, nil)
    }
    let agrees = heading.text.foldedLetters == cell.foldedLetters
    return (heading.text, heading.line, agrees ? nil : cell)
  }
}
