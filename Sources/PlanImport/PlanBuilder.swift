import PerformanceModel

/// Builds areas and objectives with their codes from the rows of a document.
struct PlanBuilder {
  private let layout: LayoutReader
  private let options: ImportOptions
  private let document: String
  private var areas: [Area] = []
  private var objectives: [Objective] = []
  private var counters: [String: Int] = [:]
  private(set) var rows: [ImportedRow] = []
  private(set) var problems: [ImportProblem] = []
  private(set) var plan: Plan?
  private var strategic: [Code: Code] = [:]

  init(layout: LayoutReader, options: ImportOptions, document: String) {
    self.layout = layout
    self.options = options
    self.document = document
  }

  /// Reads all rows; afterwards plan, rows and problems are complete.
  mutating func build() {
    readAll()
    rows.sort { $0.line < $1.line }
  }

  private mutating func readAll() {
    for (record, problem) in layout.rejected { report(record, problem) }
    noteColumns()
    guard !layout.headers.isEmpty else { return problems.append(ImportProblem(.noHeader)) }
    let language = options.language ?? DocumentLanguage.language(of: layout)
    guard let header = headerReader.header(language: language) else {
      problems.append(ImportProblem(.noYear))
      for row in layout.rows { leaveOut(row) }
      return
    }
    problems += headerReader.problems
    let frame = ReadingFrame(
      programmingYear: header.programmingYear, term: header.years,
      numbers: .decided(language, by: .option))
    readRows(in: frame, fallbackArea: options.organisation ?? header.title)
    guard !objectives.isEmpty else { return problems.append(ImportProblem(.noObjective)) }
    CrossRowDoubts.raise(on: &objectives)
    plan = Plan(header: header, areas: areas, objectives: objectives)
    fillRows()
  }

  private var headerReader: HeaderReader {
    HeaderReader(layout: layout, options: options, document: document)
  }

  private mutating func report(_ record: Record, _ problem: ImportProblem) {
    problems.append(problem)
    rows.append(
      ImportedRow(
        line: record.line, code: nil, kind: nil,
        title: record.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | "),
        indicators: [], problem: problem))
  }

  private mutating func leaveOut(_ row: TableRow) {
    report(row.record, ImportProblem(line: row.record.line, .noYear))
    problems.removeLast()
  }

  private mutating func noteColumns() {
    let names = layout.headers.flatMap(\.header.names).filter { !$0.isEmpty }
    for name in options.columns.values.sorted() where !layout.headers.isEmpty {
      guard !names.contains(where: { $0.foldedLetters == name.foldedLetters }) else { continue }
      problems.append(ImportProblem(.missingColumn(name, present: names)))
    }
    for (line, header) in layout.headers {
      for (column, name) in header.unknown {
        problems.append(ImportProblem(line: line, column: column + 1, .unusedColumn(name)))
      }
    }
  }

  private mutating func readRows(in frame: ReadingFrame, fallbackArea: String) {
    let finder = AreaFinder(rows: layout.rows, headings: layout.headings, fallback: fallbackArea)
    let kinds = KindFinder(rows: layout.rows)
    problems += kinds.problems
    for row in layout.rows {
      switch kinds.kind(of: row) {
      case .success(let kind): read(row, kind, finder, frame)
      case .failure(let problem): report(row.record, problem)
      }
    }
  }

  private mutating func read(
    _ row: TableRow, _ kind: ObjectiveKind, _ finder: AreaFinder, _ frame: ReadingFrame
  ) {
    let maker = RowTextMaker(row: row, frame: frame)
    guard let title = row.cell(.title) else { return continueObjective(row, maker, kind, frame) }
    if PlanBuilder.isTotal(title), maker.text(kind: kind, title: title).formulaCell.isEmpty {
      return report(row.record, ImportProblem(line: row.record.line, .totalRow))
    }
    let (name, line, contradiction) = finder.area(of: row)
    if let contradiction {
      note(row, .areaDiffers(heading: name, cell: contradiction))
    }
    let area = areaCode(name, line: line)
    var kind = kind
    if kind == .operational, strategic[area] == nil {
      note(row, .noParent)
      kind = .strategic
    }
    let code = nextCode(kind, in: area)
    let text = maker.text(kind: kind, title: title)
    var objective = Objective(
      code: code, area: area, parent: kind == .operational ? strategic[area] : nil, kind: kind,
      title: title, remark: maker.remark, weight: weight(of: row),
      assignment: Assignment(office: row.cell(.office), person: row.cell(.person)),
      sourceLine: row.record.line)
    if kind == .strategic { strategic[area] = code }
    add(TargetReader(row: text, frame: frame).drafts(), of: text, to: &objective)
    objectives.append(objective)
    rows.append(row.imported(code: code, kind: kind, title: title))
  }

  /// A row without an objective gives the one before it another indicator.
  private mutating func continueObjective(
    _ row: TableRow, _ maker: RowTextMaker, _ kind: ObjectiveKind, _ frame: ReadingFrame
  ) {
    let text = maker.text(kind: kind, title: "")
    // A row of another type than the objective before it lacks a title of its own.
    let isOther = row.kind != nil && objectives.last?.kind != kind
    guard !text.formulaCell.isEmpty, !isOther, var objective = objectives.popLast() else {
      return report(row.record, ImportProblem(line: row.record.line, .noTitle))
    }
    add(TargetReader(row: text, frame: frame).drafts(), of: text, to: &objective)
    objectives.append(objective)
    rows.append(row.imported(code: objective.code, kind: objective.kind, title: objective.title))
  }

  private static func isTotal(_ title: String) -> Bool {
    ["totale", "totali", "total", "totals", "totalegenerale"].contains(title.foldedLetters)
  }

  private func add(_ drafts: [IndicatorDraft], of text: RowText, to objective: inout Objective) {
    for draft in drafts {
      objective.indicators.append(
        Indicator(
          code: objective.code.indicator(objective.indicators.count + 1), name: draft.name,
          formula: draft.formula, target: draft.target,
          source: Source(text: text.target, line: text.line), reading: draft.reading,
          question: draft.question, termTarget: draft.termTarget, ratioLabels: draft.ratioLabels))
    }
  }

  private mutating func areaCode(_ name: String, line: Int?) -> Code {
    if let known = areas.first(where: { $0.name.foldedLetters == name.foldedLetters }) {
      return known.code
    }
    let code = Code.area(areas.count + 1)
    areas.append(Area(code: code, name: name, sourceLine: line))
    return code
  }

  private mutating func nextCode(_ kind: ObjectiveKind, in area: Code) -> Code {
    let parent = kind == .operational ? strategic[area] ?? area : area
    let key = "\(parent.text) \(kind.codeLetter)"
    counters[key, default: 0] += 1
    return parent.child(counters[key] ?? 1, letter: kind.codeLetter)
  }

  private mutating func weight(of row: TableRow) -> Figure {
    guard let text = row.cell(.weight) else { return 1 }
    let digits = text.filter { $0 != "%" }
    if let figure = try? Figure(typed: digits, in: .italian), figure > 0 { return figure }
    note(row, .wrongWeight(text))
    return 1
  }

  private mutating func note(_ row: TableRow, _ kind: ImportProblem.Kind) {
    problems.append(ImportProblem(line: row.record.line, kind))
  }

  /// Gives the rows their finished indicators.
  private mutating func fillRows() {
    let byLine = Dictionary(
      grouping: objectives.flatMap(\.indicators), by: { $0.source.line ?? 0 })
    rows = rows.map { $0.isRead ? $0.with(byLine[$0.line] ?? []) : $0 }
  }
}

extension TableRow {
  fileprivate func imported(code: Code, kind: ObjectiveKind, title: String) -> ImportedRow {
    ImportedRow(
      line: record.line, code: code, kind: kind, title: title, indicators: [], problem: nil)
  }
}

extension ImportedRow {
  fileprivate func with(_ indicators: [Indicator]) -> ImportedRow {
    ImportedRow(
      line: line, code: code, kind: kind, title: title, indicators: indicators, problem: problem)
  }
}
