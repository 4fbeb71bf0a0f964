import PerformanceModel

/// Decides which area each row belongs to: by its own cell, else by the last area heading above it.
///
/// A heading names an area where some row's area cell repeats it, or where the rows under it have no
/// area column and it is no section of the plan.
struct AreaFinder {
  private let headings: [Heading]
  private let fallback: String
  /// For each number of headings above a row: the last that an area cell repeats.
  private var lastRepeated: [Int?] = [nil]
  /// For each number of headings above a row: the last that is no section.
  private var lastPlain: [Int?] = [nil]

  init(rows: [TableRow], headings: [Heading], fallback: String) {
    let areaNames = Set(rows.compactMap { $0.cell(.area)?.foldedLetters })
    self.headings = headings
    self.fallback = fallback
    for (index, heading) in headings.enumerated() {
      let isRepeated = heading.isInAreaColumn || areaNames.contains(heading.text.foldedLetters)
      lastRepeated.append(isRepeated ? index : lastRepeated[index])
      lastPlain.append(isRepeated || !heading.isSection ? index : lastPlain[index])
    }
  }

  /// Returns the area's name and place, and the heading that contradicts it if one does.
  func area(of row: TableRow) -> (name: String, place: SourcePlace?, contradiction: String?) {
    let repeated = lastRepeated[row.headingCount].map { headings[$0] }
    guard let cell = row.cell(.area) else {
      let hasColumn = row.header.columns[.area] != nil
      let heading = hasColumn ? repeated : lastPlain[row.headingCount].map { headings[$0] }
      return (heading?.text ?? fallback, heading?.place, nil)
    }
    guard let heading = repeated else { return (cell, nil, nil) }
    let agrees = heading.text.foldedLetters == cell.foldedLetters
    return agrees ? (heading.text, heading.place, nil) : (cell, nil, heading.text)
  }
}
