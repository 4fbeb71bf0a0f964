import PerformanceModel

/// A row of a table with the header that it stands under and its area.
struct TableRow {
  let record: Record
  let header: Header
  /// The place of the header among those of the document.
  let headerIndex: Int
  /// The place among the tables that stand side by side in the row, from 0.
  let part: Int
  /// The number of columns that the row is shifted against its header.
  let shift: Int
  let kind: ObjectiveKind?
  /// The number of headings above the row.
  let headingCount: Int
  /// The texts of merged cells of the rows above, which hold for this one, too.
  let carried: [ColumnRole: String]

  /// Returns the cell of a role in the row itself, whatever merged cells above say.
  func ownCell(_ role: ColumnRole) -> String? {
    guard let column = header.columns[role] else { return nil }
    let text = record[column + shift]
    return text.isEmpty ? nil : text
  }

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

  /// The place of the table whose objectives the row's part continues.
  var track: Int { header.columns[.title] == nil ? 0 : part }

  /// The number of lines that count for this part of the row.
  var lineCount: Int { part == 0 ? record.lineCount : 0 }

  /// The place of the cell of a role; the row's own place where there is none.
  func place(of role: ColumnRole) -> SourcePlace {
    header.columns[role].map { record.place(of: $0 + shift) } ?? record.place
  }

  /// The place of the row's part among all.
  struct Order: Hashable {
    let row: Int
    let part: Int
  }

  var order: Order { Order(row: record.order, part: part) }

  /// Tells whether the row only names an objective, and the next one gives it an indicator.
  func isHead(of next: TableRow) -> Bool {
    let asks = header.columns.contains { role, column in
      role.tellsWhatIsAsked && column != header.columns[.title] && cell(role) != nil
    }
    return !asks && cell(.title) != nil && track == 0 && next.track == 0
      && headerIndex == next.headerIndex && next.cell(.title) == nil && next.kind == nil
      && (next.ownCell(.indicator) ?? next.ownCell(.formula)) != nil
  }
}
