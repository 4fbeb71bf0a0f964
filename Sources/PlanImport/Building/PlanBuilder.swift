import PerformanceModel

/// Builds a plan from the layout of a document.
struct PlanBuilder {
  let layout: Layout
  let options: ImportOptions
  var tree = ObjectiveTree()
  /// The last objective of each of the tables that stand side by side.
  var lastObjectives: [Int: Int] = [:]
  /// The last row with an objective in each of them.
  var lastRows: [Int: TableRow] = [:]
  /// The indicators that each row gave: the objective's place and theirs.
  var origins: [(row: Int, objective: Int, indicators: Range<Int>)] = []
  var weights = IndicatorWeights()
  /// The indicators of rows that say the same: plans repeat an objective for every office.
  var readings: [RowText: [IndicatorDraft]] = [:]
  var rows: [ImportedRow] = []
  var problems: [ImportProblem] = []
  private(set) var plan: Plan?
  private(set) var numbers: NumberLanguage?
  var figures: [ImportedFigure] = []

  init(layout: Layout, options: ImportOptions) {
    self.layout = layout
    self.options = options
  }

  /// Reads all rows; afterwards plan, rows and problems are complete.
  mutating func build(document: String) {
    for (record, problem) in layout.rejected {
      leaveOut(record, lines: record.lineCount, because: problem)
    }
    if layout.headers.isEmpty {
      problems += columnNotes.refusal
    } else {
      read(HeaderReader(layout: layout, options: options, document: document))
    }
    rows.sort { $0.order < $1.order }
  }

  /// The number of lines of the document that were taken for each use.
  var lines: [LineUse: Int] {
    rows.reduce(into: layout.lines) { lines, row in
      lines[row.isRead ? .read : .leftOut, default: 0] += row.lineCount
    }
  }

  private var columnNotes: ColumnNotes { ColumnNotes(layout: layout, options: options) }

  private mutating func read(_ headerReader: HeaderReader) {
    let ofTables = Set(layout.tableProblems)
    problems += layout.tableProblems
    problems += layout.rejected.map(\.problem).filter { !ofTables.contains($0) }
    let words = layout.languageWords
    let language = options.language ?? words.stronger ?? options.userLanguage ?? .italian
    let found = headerReader.header(language: language)
    problems += columnNotes.notes(programmingYear: found?.programmingYear)
    guard let header = found else {
      problems.append(ImportProblem(.noYear))
      for row in layout.rows { leaveOut(row, because: ImportProblem(row.record, .noYear)) }
      return
    }
    problems += headerReader.problems
    let numbers = NumberLanguage.decide(
      option: options.language, marks: layout.numberMarks, words: words,
      user: options.userLanguage)
    self.numbers = numbers
    let frame = ReadingFrame(
      programmingYear: header.programmingYear, term: header.years, numbers: numbers)
    readRows(in: frame, of: header)
    finish(header)
  }

  private mutating func readRows(in frame: ReadingFrame, of header: PlanHeader) {
    let everything =
      header.language == .italian ? "Tutti gli obiettivi" : "All objectives"
    let finder = AreaFinder(
      rows: layout.rows, headings: layout.headings,
      fallback: header.organisation.isEmpty ? everything : header.organisation)
    let kinds = KindFinder(rows: layout.rows)
    problems += kinds.problems
    let heads = layout.heads
    for row in layout.rows {
      switch kinds.kind(of: row) {
      case .success(let kind): read(row, kind, finder, frame, isHead: heads.contains(row.order))
      case .failure(let problem):
        problems.append(problem)
        leaveOut(row, because: problem)
      }
    }
  }

  private mutating func finish(_ header: PlanHeader) {
    guard !tree.objectives.isEmpty else { return problems.append(ImportProblem(.noObjective)) }
    weights.set(on: &tree.objectives)
    CrossRowDoubts.raise(on: &tree.objectives)
    plan = Plan(header: header, areas: tree.areas, objectives: tree.objectives)
    for origin in origins {
      let indicators = tree.objectives[origin.objective].indicators
      rows[origin.row].indicators = Array(indicators[origin.indicators])
    }
  }

  // MARK: - What is said of rows

  private mutating func leaveOut(_ record: Record, lines: Int, because problem: ImportProblem) {
    rows.append(
      ImportedRow(
        place: record.place, lineCount: lines, code: nil, kind: nil, title: record.words,
        indicators: [], problem: problem, order: record.order))
  }

  mutating func leaveOut(_ row: TableRow, because problem: ImportProblem) {
    leaveOut(row.record, lines: row.lineCount, because: problem)
  }

  mutating func report(_ row: TableRow, _ kind: ImportProblem.Kind) {
    let problem = ImportProblem(row.record, kind)
    if problems.last != problem { problems.append(problem) }
    leaveOut(row, because: problem)
  }

  mutating func note(_ row: TableRow, _ kind: ImportProblem.Kind) {
    problems.append(ImportProblem(row.record, kind))
  }
}
