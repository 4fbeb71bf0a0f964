import PerformanceModel

extension LayoutReader {
  /// Adds a row, shifted as far as its type cell is.
  mutating func addRow(_ record: Record) {
    guard let header else { return }
    tableHasHeadings = tableHasHeadings || gap.hasHeading
    gap = Gap()
    guard let typeColumn = header.columns[.kind] else {
      return addRow(record, header, shift: 0, kind: nil)
    }
    let candidates = 0...min(typeColumn + 2, max(0, record.cells.count - 1))
    let found = candidates.filter { ObjectiveKind(typeCell: record[$0]) != nil }
    let run = found.first.map { first in found.last { $0 - first <= 1 } ?? first }
    guard let place = run, let kind = ObjectiveKind(typeCell: record[place]) else {
      return addRow(record, header, shift: 0, kind: nil)
    }
    addRow(record, header, shift: place - typeColumn, kind: kind)
  }

  private mutating func addRow(
    _ record: Record, _ header: Header, shift: Int, kind: ObjectiveKind?
  ) {
    let needed = header.lastNeededColumn + shift + 1
    if record.cells.count < needed {
      return layout.reject(record, .missingCells(found: record.cells.count, needed: needed))
    }
    let width = max(header.width, (header.columns.values.max() ?? 0) + shift + 1)
    if let last = record.filledCells.last, last >= width {
      return layout.reject(record, .surplusCells(found: last + 1, expected: header.width))
    }
    for role in [ColumnRole.context, .area] {
      guard let column = header.columns[role] else { continue }
      let text = record[column + shift]
      if !text.isEmpty, !TotalRow.mayBeTotal(text) { carried[role] = text }
    }
    for (part, header) in header.parts(filledIn: record, shift: shift).enumerated() {
      layout.rows.append(
        TableRow(
          record: record, header: header, headerIndex: layout.headers.count - 1, part: part,
          shift: shift, kind: kind, headingCount: layout.headings.count, carried: carried))
    }
  }

  /// Tells whether a row behind a gap begins another table than that above it.
  func isForeign(_ record: Record, at index: Int) -> Bool {
    guard gap.hasBlank, !gap.isFamiliar, let header else { return false }
    if let last = record.filledCells.last, last >= header.width, header.columns[.kind] == nil {
      return true
    }
    guard looksLikeNames(record), index + 1 < records.count else { return false }
    let below = records[index + 1]
    guard below.filledCells.count > 1 else { return false }
    let isDated = below[0].first?.isDigit == true && Day(typed: below[0]) != nil
    return gap.hasHeading || isDated
  }

  /// Tells whether all cells are short words without a figure.
  private func looksLikeNames(_ record: Record) -> Bool {
    let texts = record.filledCells.map { record[$0] }
    return texts.count > 1
      && texts.allSatisfy { text in
        text.count <= 40 && !text.contains(where: \.isDigit)
          && !text.contains { "≥≤<>=".contains($0) } && ObjectiveKind(typeCell: text) == nil
      }
  }
}
