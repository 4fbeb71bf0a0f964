import PerformanceModel

/// A row of a table with the header that it stands under and its area.
struct TableRow {
  let record: Record
  let header: Header
  /// Which of the document's headers that is.
  let headerIndex: Int
  /// How many columns the row is shifted against its header.
  let shift: Int
  let kind: ObjectiveKind?
  /// How many headings stand above the row.
  let headingCount: Int
  /// What merged cells of the rows above say for this one, too.
  let carried: [ColumnRole: String]

  /// Returns the cell of a role; `nil` where the header has no such column or the cell is empty.
  ///
  /// A cell that is merged with one above has its text, but a title: two rows under one title are one
  /// objective with two indicators.
  func cell(_ role: ColumnRole) -> String? {
    guard let column = header.columns[role] else { return nil }
    let index = column + shift
    let text = record[index]
    if !text.isEmpty { return text }
    if role != .title, column != header.columns[.title], record.cells.indices.contains(index),
      !record.cells[index].above.isEmpty
    {
      return record.cells[index].above
    }
    return carried[role]
  }

  /// Where the cell of a role stands; the row's own place where there is none.
  func place(of role: ColumnRole) -> SourcePlace {
    header.columns[role].map { record.place(of: $0 + shift) } ?? record.place
  }
}
