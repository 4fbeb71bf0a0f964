import PerformanceModel

/// A row of a table with the header that it stands under and its area.
struct TableRow {
  let record: Record
  let header: Header
  /// How many columns the row is shifted against its header.
  let shift: Int
  let kind: ObjectiveKind?
  /// The heading that may be the row's area.
  let heading: Heading?

  /// Returns the cell of a role; `nil` where the header has no such column or the cell is empty.
  func cell(_ role: ColumnRole) -> String? {
    guard let column = header.columns[role] else { return nil }
    let text = record[column + shift]
    return text.isEmpty ? nil : text
  }
}

/// A line of one cell over a table.
struct Heading: Hashable {
  let line: Int
  let text: String
  /// Whether the heading names a kind of rows or a section, never an area.
  var isSection: Bool {
    switch ObjectiveKind(typeCell: text) {
    case .strategic, .operational, .programmedActivity, .efficiency: true
    case .financialHealth: false
    case nil: Heading.sections.contains(text.foldedLetters)
    }
  }

  private static let sections: Set<String> = [
    "attuazionedellastrategia", "obiettivistrategici", "obiettivioperativi", "indicatori",
    "strategicobjectives", "operationalobjectives",
  ]
}
