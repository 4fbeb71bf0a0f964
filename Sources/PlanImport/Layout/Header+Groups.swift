extension Header {
  /// The header with the years or names that a second row of column names gives below it; `nil` when
  /// the row is none.
  func adding(_ record: Record, names columnNames: ColumnNames) -> Header? {
    guard let title = columns[.title], record[title].isEmpty, !record.isBlank else { return nil }
    var added = columns
    var left = unknown.filter { record[$0.column].isEmpty }
    var merged = names + Array(repeating: "", count: max(0, record.cells.count - names.count))
    let hasYears = record.filledCells.contains { ColumnNames.isYear(record[$0]) }
    let groups = merged.filledFromLeft
    for index in record.filledCells {
      let known = added.first { $0.value == index }?.key
      let name = ColumnNames.joined(groups[index], record[index])
      switch columnNames.roleBelow(groups[index], record[index]) {
      case .role(let role) where added[role] == nil || added[role] == index:
        if let known { added[known] = nil }
        added[role] = index
      case .noName where !hasYears || record[index].contains(where: \.isNumber), .role:
        return nil
      case .unknown, .noName:
        if let known { added[known] = nil }
        left.append((index, name))
      }
      merged[index] = name
    }
    return Header(
      columns: added, otherParts: otherParts, width: max(width, record.cells.count),
      unknown: left, names: merged)
  }
}

extension [String] {
  /// The texts with those before them in the place of empty ones, as merged cells have.
  fileprivate var filledFromLeft: [String] {
    var last = ""
    return map { text in
      if !text.isEmpty { last = text }
      return last
    }
  }
}

extension Record {
  /// The row with the names of a row of groups above it before its years; `nil` where that is none.
  ///
  /// Every group begins over a column that is called only by a year.
  func named(by groups: Record) -> Record? {
    let filled = groups.filledCells
    guard !filled.isEmpty, filled.allSatisfy({ ColumnNames.isYear(self[$0]) }) else { return nil }
    var named = self
    let merged = cells.indices.map { groups[$0] }.filledFromLeft
    for index in cells.indices where ColumnNames.isYear(self[index]) {
      named.cells[index] = Cell(
        text: ColumnNames.joined(merged[index], self[index]), column: cells[index].column)
    }
    return named
  }
}
