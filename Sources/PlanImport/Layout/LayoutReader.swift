import PerformanceModel

/// Tells headings, column names and rows of a document apart; every line gets a use.
struct LayoutReader {
  let names: ColumnNames

  private(set) var title: Heading?
  private(set) var preamble = Preamble()
  private(set) var headings: [Heading] = []
  private(set) var rows: [TableRow] = []
  private(set) var rejected: [(record: Record, problem: ImportProblem)] = []
  private(set) var headers: [(record: Record, header: Header)] = []
  /// One problem for each table that is none of the plan or cannot be read.
  private(set) var tableProblems: [ImportProblem] = []
  /// How many lines were taken for what; rows of tables are not among them.
  private(set) var lines: [LineUse: Int] = [:]
  /// The row that comes nearest to column names where there are none.
  private(set) var nearest: (record: Record, draft: HeaderDraft)?

  private var records: [Record] = []
  private var outline = Outline([], names: ColumnNames.make(map: [:]).names)
  private var header: Header?
  private var table: Int?
  /// The rows of a table that is none of the plan, so far.
  private var foreign: [Record] = []
  /// Whether the row before was one of column names.
  private var isBelowHeader = false
  /// What stands between a row and the one before it.
  private var gap = Gap()
  private var carried: [ColumnRole: String] = [:]
  private var firstWords: Set<String> = []

  /// Whether a heading stands inside the table, above rows of it.
  private var tableHasHeadings = false

  private struct Gap {
    var hasBlank = false
    var hasHeading = false
    /// Whether the heading is like those above rows of the same table.
    var isFamiliar = false
  }

  init(names: ColumnNames) {
    self.names = names
  }

  mutating func read(_ source: [Record]) {
    records = source.withoutEmptyFront
    outline = Outline(records, names: names)
    nearest = outline.nearest
    for index in records.indices { read(at: index) }
    endForeignTable()
    rejectShortRows()
  }

  private mutating func read(at index: Int) {
    let record = records[index]
    switch record.setting {
    case .line: break
    case .row(let number), .broken(let number): enter(number)
    case .paragraph: if !record.isBlank { leaveTable() }
    }
    if record.isBlank {
      gap.hasBlank = true
      return use(record, as: .blank)
    }
    switch record.setting {
    case .line: readLine(record, at: index)
    case .row: readRow(record, at: index)
    case .broken: foreign.append(record)
    case .paragraph(let level): readParagraph(record, level, at: index)
    }
  }

  private mutating func use(_ record: Record, as use: LineUse) {
    lines[use, default: 0] += record.lineCount
  }

  // MARK: - Tables

  private mutating func enter(_ number: Int) {
    guard number != table else { return }
    leaveTable()
    table = number
  }

  private mutating func leaveTable() {
    endForeignTable()
    table = nil
    header = nil
    isBelowHeader = false
    carried = [:]
  }

  /// Reports the rows of a table that is none of the plan, all at once.
  private mutating func endForeignTable() {
    guard let first = foreign.first else { return }
    let isBroken = if case .broken = first.setting { true } else { false }
    let problem = ImportProblem(
      first,
      isBroken
        ? .brokenTable(rows: foreign.count)
        : .foreignTable(first: first.words, rows: foreign.count))
    tableProblems.append(problem)
    rejected += foreign.map { ($0, problem) }
    foreign = []
  }

  private mutating func readRow(_ record: Record, at index: Int) {
    if readColumnNames(record, at: index) { return }
    guard header != nil else { return foreign.append(record) }
    if let text = record.loneText, TotalRow.isTotal(text) { return reject(record, .totalRow) }
    addRow(record)
  }

  /// Takes a row of column names, or a second one below it.
  private mutating func readColumnNames(_ record: Record, at index: Int) -> Bool {
    if let found = outline.headers[index] {
      endForeignTable()
      header = found
      headers.append((record, found))
      isBelowHeader = true
      tableHasHeadings = false
      carried = [:]
      gap = Gap()
      use(record, as: .columnNames)
      return true
    }
    defer { isBelowHeader = false }
    guard isBelowHeader, let found = header?.adding(record, names: names) else { return false }
    header = found
    headers[headers.count - 1].header = found
    use(record, as: .columnNames)
    return true
  }

  // MARK: - Lines of a text without marked tables

  private mutating func readLine(_ record: Record, at index: Int) {
    if readColumnNames(record, at: index) { return }
    guard header != nil else { return readOutsideTable(record, at: index) }
    if let text = record.loneText, readLoneText(text, of: record, at: index) { return }
    if isForeign(record, at: index) {
      header = nil
      return foreign.append(record)
    }
    addRow(record)
  }

  private mutating func readOutsideTable(_ record: Record, at index: Int) {
    if takeTitle(record, at: index) { return }
    guard let text = record.loneText else { return foreign.append(record) }
    endForeignTable()
    if LineText.isNote(text) || LineText.isCaption(text) || LineText.isSentence(text) {
      use(record, as: .remark)
    } else if TotalRow.isTotal(text) {
      reject(record, .totalRow)
    } else {
      addHeading(text, of: record)
    }
  }

  /// Takes what stands before the first table: the title, and lines of a name and a value.
  private mutating func takeTitle(_ record: Record, at index: Int) -> Bool {
    guard headers.isEmpty else { return false }
    if index == outline.title {
      title = Heading(place: record.place, text: record[0])
    } else {
      let isAboveTitle = outline.title.map { index < $0 } == true && record.loneText != nil
      guard isPreamble(record) && preamble.take(record) || isAboveTitle else { return false }
    }
    use(record, as: .title)
    return true
  }

  private func isPreamble(_ record: Record) -> Bool {
    record.filledCells.count == 2
      || record.filledCells == [0] && Preamble.isKnown(record[0])
  }

  /// Takes a line of one cell inside a table that is no row of it; `false` for a row.
  private mutating func readLoneText(_ text: String, of record: Record, at index: Int) -> Bool {
    if TotalRow.isTotal(text) {
      reject(record, .totalRow)
    } else if LineText.isNote(text) || LineText.isCaption(text) {
      use(record, as: .remark)
    } else if record.cells.count > 1 {
      return readLoneCell(text, of: record, at: index)
    } else if LineText.isSentence(text) {
      use(record, as: .remark)
    } else if outline.next[index] == .none {
      // Right below a row it has lost its cells; apart from it, it is a closing line.
      guard gap.hasBlank else { return false }
      use(record, as: .remark)
    } else if header?.columns[.title] == 0, outline.next[index] == .row, !gap.hasBlank,
      !isAreaLike(text)
    {
      return false
    } else {
      addHeading(text, of: record)
    }
    return true
  }

  /// Takes a row of which only the first cell is filled in.
  private mutating func readLoneCell(_ text: String, of record: Record, at index: Int) -> Bool {
    guard let columns = header?.columns else { return false }
    if columns[.kind] == 0, ObjectiveKind(typeCell: text) != nil { return false }
    if columns[.code] == 0, text.count <= 12, text.contains(where: \.isDigit) { return false }
    if columns[.context] == 0 {
      carried[.context] = text
      use(record, as: .heading)
      return true
    }
    if columns[.title] == 0 {
      let isHeading =
        outline.next[index] == .columnNames
        || outline.next[index] == .row && isAreaLike(text)
      guard isHeading else { return false }
    }
    addHeading(text, of: record, isInAreaColumn: columns[.area] == 0)
    if columns[.area] == 0 { carried[.area] = text }
    return true
  }

  /// Whether a line names an area by its words: it calls itself one, begins as a heading above does,
  /// or stands in capitals among rows that do not.
  private func isAreaLike(_ text: String) -> Bool {
    let first = LineText.firstWord(text)
    return names.role(of: first) == .area || firstWords.contains(first)
      || !outline.isInCapitals && LineText.isCapitals(text)
  }

  /// Whether a row behind a gap begins another table than that above it.
  private func isForeign(_ record: Record, at index: Int) -> Bool {
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

  /// Whether all cells are short words without a figure.
  private func looksLikeNames(_ record: Record) -> Bool {
    let texts = record.filledCells.map { record[$0] }
    return texts.count > 1
      && texts.allSatisfy { text in
        text.count <= 40 && !text.contains(where: \.isDigit)
          && !text.contains { "≥≤<>=".contains($0) } && ObjectiveKind(typeCell: text) == nil
      }
  }

  // MARK: - Paragraphs

  private mutating func readParagraph(_ record: Record, _ level: Int, at index: Int) {
    if takeTitle(record, at: index) { return }
    let text = record[0]
    let isHeading =
      level > 0
      || !outline.hasLevels && outline.isRightAbove[index] && !LineText.isSentence(text)
        && !LineText.isNote(text) && !LineText.isCaption(text)
    guard isHeading, !text.isEmpty else { return use(record, as: .remark) }
    addHeading(text, of: record)
  }

  private mutating func addHeading(
    _ text: String, of record: Record, isInAreaColumn: Bool = false
  ) {
    gap.hasHeading = true
    gap.isFamiliar = tableHasHeadings && isAreaLike(text)
    carried = [:]
    let isTitle =
      title?.text.foldedLetters == text.foldedLetters
      || headers.count > 0 && PlanTitle.isTitleOfPlan(text)
    guard !isTitle else { return use(record, as: .title) }
    headings.append(
      Heading(place: record.place, text: text, isInAreaColumn: isInAreaColumn))
    firstWords.insert(LineText.firstWord(text))
    use(record, as: .heading)
  }

  // MARK: - Rows

  private mutating func addRow(_ record: Record) {
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
      return reject(record, .missingCells(found: record.cells.count, needed: needed))
    }
    let width = max(header.width, (header.columns.values.max() ?? 0) + shift + 1)
    if let last = record.filledCells.last, last >= width {
      return reject(record, .surplusCells(found: last + 1, expected: header.width))
    }
    for role in [ColumnRole.context, .area] {
      guard let column = header.columns[role], !record[column + shift].isEmpty else { continue }
      carried[role] = record[column + shift]
    }
    rows.append(
      TableRow(
        record: record, header: header, headerIndex: headers.count - 1, shift: shift, kind: kind,
        headingCount: headings.count, carried: carried))
  }

  /// Rejects rows that end before the last column: a cell may be missing in their middle.
  ///
  /// A table all of whose rows end at the same column leaves that column out.
  private mutating func rejectShortRows() {
    var counts: [Int: Set<Int>] = [:]
    var sizes: [Int: Int] = [:]
    for row in rows {
      counts[row.headerIndex, default: []].insert(row.record.cells.count - row.shift)
      sizes[row.headerIndex, default: 0] += 1
    }
    var whole: [TableRow] = []
    for row in rows {
      let needed = row.header.lastNamedColumn + row.shift + 1
      let isHabit = counts[row.headerIndex]?.count == 1 && (sizes[row.headerIndex] ?? 0) > 1
      if row.record.cells.count < needed, !isHabit {
        reject(row.record, .missingCells(found: row.record.cells.count, needed: needed))
      } else {
        whole.append(row)
      }
    }
    rows = whole
  }

  private mutating func reject(_ record: Record, _ kind: ImportProblem.Kind) {
    rejected.append((record, ImportProblem(record, kind)))
  }
}
