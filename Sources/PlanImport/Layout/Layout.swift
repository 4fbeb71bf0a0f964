import PerformanceModel

/// The parts of a document, told apart: its title, headings, column names and rows; every line has a use.
struct Layout {
  var title: Heading?
  var preamble = Preamble()
  var headings: [Heading] = []
  var rows: [TableRow] = []
  private(set) var rejected: [(record: Record, problem: ImportProblem)] = []
  var headers: [(record: Record, header: Header)] = []
  /// One problem for each table that is none of the plan or cannot be read.
  private(set) var tableProblems: [ImportProblem] = []
  /// The number of lines that were taken for each use; rows of tables are not among them.
  private(set) var lines: [LineUse: Int] = [:]
  /// The row that comes nearest to column names where there are none.
  var nearest: (record: Record, draft: HeaderDraft)?

  mutating func use(_ record: Record, as use: LineUse) {
    lines[use, default: 0] += record.lineCount
  }

  mutating func reject(_ record: Record, _ kind: ImportProblem.Kind) {
    rejected.append((record, ImportProblem(record, kind)))
  }

  /// Rejects all rows of a table that is none of the plan, or whose cells cannot be told apart.
  mutating func rejectTable(_ records: [Record]) {
    guard let first = records.first else { return }
    let isBroken = if case .broken = first.setting { true } else { false }
    let problem = ImportProblem(
      first,
      isBroken
        ? .brokenTable(rows: records.count)
        : .foreignTable(first: first.words, rows: records.count))
    tableProblems.append(problem)
    rejected += records.map { ($0, problem) }
  }

  /// Rejects rows that end before the last column: a cell may be missing in their middle.
  ///
  /// A table all of whose rows end at the same column leaves that column out.
  mutating func rejectShortRows() {
    var counts: [Int: Set<Int>] = [:]
    var sizes: [Int: Int] = [:]
    for row in rows where row.part == 0 {
      counts[row.headerIndex, default: []].insert(row.record.cells.count - row.shift)
      sizes[row.headerIndex, default: 0] += 1
    }
    var short: Set<Int> = []
    for row in rows where row.part == 0 {
      let needed = row.header.lastNamedColumn + row.shift + 1
      let isHabit = counts[row.headerIndex]?.count == 1 && (sizes[row.headerIndex] ?? 0) > 1
      guard row.record.cells.count < needed, !isHabit else { continue }
      reject(row.record, .missingCells(found: row.record.cells.count, needed: needed))
      short.insert(row.record.order)
    }
    rows.removeAll { short.contains($0.record.order) }
  }

  /// The rows of an objective alone, whose indicators stand in the rows below.
  var heads: Set<TableRow.Order> {
    let pairs = zip(rows, rows.dropFirst())
    return Set(pairs.filter { $0.isHead(of: $1) }.map { $0.0.order })
  }
}
