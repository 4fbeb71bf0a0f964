import PerformanceModel

/// The outline of a document, known before its rows are read one by one.
struct Outline {
  /// The next row of a table behind a row, past blank lines and lines of one cell.
  enum Next {
    case none
    case columnNames
    case row
  }

  private(set) var headers: [Header?] = []
  /// The rows whose names hold for several columns of the names below them.
  private(set) var groups: Set<Int> = []
  private(set) var next: [Next] = []
  /// Tells whether only blank lines part a row from the table below it.
  private(set) var isRightAbove: [Bool] = []
  /// The row that gives the plan's title.
  private(set) var title: Int?
  /// Tells whether headings are marked as such.
  private(set) var hasLevels = false
  /// Tells whether most rows begin in capitals, so that capitals mark no heading.
  private(set) var isInCapitals = false
  /// The row that comes nearest to column names.
  private(set) var nearest: (record: Record, draft: HeaderDraft)?

  init(_ records: [Record], names: ColumnNames) {
    var roles = RoleFinder(names: names)
    headers = records.indices.map { header(at: $0, of: records, &roles) }
    followings(records)
    findTitle(records, names)
    countCapitals(records)
    if !headers.contains(where: { $0 != nil }) { findNearest(records, &roles) }
  }

  /// The header in a row, with the groups of names in the row above it.
  private mutating func header(
    at index: Int, of records: [Record], _ roles: inout RoleFinder
  ) -> Header? {
    guard Outline.mayBeNames(records[index]) else { return nil }
    let below = records[(index + 1)...]
    if index > 0, let named = records[index].named(by: records[index - 1]),
      let header = Header(named, roles: &roles, below: below)
    {
      groups.insert(index - 1)
      return header
    }
    return Header(records[index], roles: &roles, below: below)
  }

  /// Tells whether a row has several cells, none of them prose.
  private static func mayBeNames(_ record: Record) -> Bool {
    let longestName = 200
    return record.filledCells.count > 1
      && record.cells.allSatisfy { $0.text.utf8.count <= longestName }
  }

  private mutating func followings(_ records: [Record]) {
    next = Array(repeating: .none, count: records.count)
    isRightAbove = Array(repeating: false, count: records.count)
    var following = Next.none
    var isAbove = false
    for index in records.indices.reversed() {
      (next[index], isRightAbove[index]) = (following, isAbove)
      if records[index].isBlank { continue }
      isAbove = records[index].loneText == nil
      if isAbove { following = headers[index] == nil ? .row : .columnNames }
    }
  }

  /// The first line over all tables that names a year or calls itself a plan.
  private mutating func findTitle(_ records: [Record], _ names: ColumnNames) {
    let end = headers.firstIndex { $0 != nil } ?? records.count
    let lines = records.indices.prefix(end).filter { records[$0].loneText != nil }
    hasLevels = records.contains { record in
      if case .paragraph(let level) = record.setting { level > 0 } else { false }
    }
    let sheets = Outline.sheets(in: records[end...])
    title = lines.first { index in
      let text = records[index][0]
      guard !Preamble.isKnown(text), !LineText.isSentence(text) else { return false }
      let isTitle =
        index == lines.first ? PlanTitle.isTitle(text) : PlanTitle.isLaterTitle(text)
      return isTitle && (PlanTitle.isPlan(text) || !isOneOfSeveral(text, sheets, names))
    }
  }

  /// Tells whether a line names the year of an area: it calls itself one, or a later line begins as it.
  private func isOneOfSeveral(
    _ text: String, _ sheets: [String: Set<String>], _ names: ColumnNames
  ) -> Bool {
    let first = LineText.firstWord(text)
    return names.role(of: first) == .area
      || sheets[first]?.contains { $0 != text.foldedLetters } == true
  }

  /// The lines that name a year and a sheet of a plan, by their first words.
  private static func sheets(in records: ArraySlice<Record>) -> [String: Set<String>] {
    let titles = records.lazy.compactMap(\.loneText).filter(PlanTitle.isLaterTitle)
    return titles.reduce(into: [:]) { sheets, text in
      sheets[LineText.firstWord(text), default: []].insert(text.foldedLetters)
    }
  }

  private mutating func countCapitals(_ records: [Record]) {
    var (capitals, rows) = (0, 0)
    for (index, record) in records.enumerated() where headers[index] == nil {
      guard record.filledCells.count > 1, let first = record.filledCells.first else { continue }
      rows += 1
      if LineText.isCapitals(record[first]) { capitals += 1 }
    }
    isInCapitals = capitals * 2 > rows
  }

  private mutating func findNearest(_ records: [Record], _ roles: inout RoleFinder) {
    for record in records.prefix(400) where record.filledCells.count > 1 {
      let draft = HeaderDraft(record, roles: &roles)
      guard draft.columns.count > (nearest?.draft.columns.count ?? 0) else { continue }
      nearest = (record, draft)
    }
  }
}
