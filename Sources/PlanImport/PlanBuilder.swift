import PerformanceModel

/// Builds areas and objectives with their codes from the rows of a document.
struct PlanBuilder {
  private let layout: LayoutReader
  private let options: ImportOptions
  private let document: String
  private var areas: [Area] = []
  private var areaCodes: [String: Code] = [:]
  private var objectives: [Objective] = []
  private var counters: [String: Int] = [:]
  private var strategic: [Code: Code] = [:]
  /// Which indicators each row gave: the objective's place and theirs.
  private var origins: [Int: (objective: Int, indicators: Range<Int>)] = [:]
  private var weights = IndicatorWeights()
  /// What rows gave that say the same: plans repeat an objective for every office.
  private var readings: [RowText: [IndicatorDraft]] = [:]
  private(set) var rows: [ImportedRow] = []
  private(set) var problems: [ImportProblem] = []
  private(set) var plan: Plan?
  private(set) var numbers: NumberLanguage?
  private(set) var figures: [ImportedFigure] = []

  init(layout: LayoutReader, options: ImportOptions, document: String) {
    self.layout = layout
    self.options = options
    self.document = document
  }

  /// Reads all rows; afterwards plan, rows and problems are complete.
  mutating func build() {
    readAll()
    rows.sort { $0.order < $1.order }
  }

  /// What every line of the document was taken for.
  var lines: [LineUse: Int] {
    rows.reduce(into: layout.lines) { lines, row in
      lines[row.isRead ? .read : .leftOut, default: 0] += row.lineCount
    }
  }

  private mutating func readAll() {
    for (record, problem) in layout.rejected { leaveOut(record, because: problem) }
    guard !layout.headers.isEmpty else { return refuse() }
    problems += layout.tableProblems
    let ofTables = Set(layout.tableProblems)
    problems += layout.rejected.map(\.problem).filter { !ofTables.contains($0) }
    noteColumns()
    let words = layout.languageWords
    let language = options.language ?? words.stronger ?? options.userLanguage ?? .italian
    guard let header = headerReader.header(language: language) else {
      problems.append(ImportProblem(.noYear))
      for row in layout.rows { leaveOut(row.record, because: ImportProblem(row.record, .noYear)) }
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
    guard !objectives.isEmpty else { return problems.append(ImportProblem(.noObjective)) }
    weights.set(on: &objectives)
    CrossRowDoubts.raise(on: &objectives)
    plan = Plan(header: header, areas: areas, objectives: objectives)
    fillRows()
  }

  private var headerReader: HeaderReader {
    HeaderReader(layout: layout, options: options, document: document)
  }

  /// Says once what keeps the document from being read at all.
  private mutating func refuse() {
    guard let (record, draft) = layout.nearest, let missing = draft.missing else {
      return problems.append(ImportProblem(.noHeader))
    }
    let present = record.filledCells.map { record[$0] }
    let absent = absentColumns(among: present)
    if draft.columns.isEmpty, absent.isEmpty {
      problems.append(ImportProblem(.noHeader))
    } else if absent.isEmpty {
      problems.append(ImportProblem(record, .missingRole(missing, present: present)))
    } else {
      problems += absent.map { ImportProblem(.missingColumn($0, present: present)) }
    }
  }

  /// The names of the column map that a document does not have.
  private func absentColumns(among present: [String]) -> [String] {
    let known = Set(present.map(\.foldedLetters))
    return options.columns.values.sorted().filter { !known.contains($0.foldedLetters) }
  }

  private mutating func noteColumns() {
    let names = layout.headers.flatMap(\.header.names).filter { !$0.isEmpty }
    for name in absentColumns(among: names) {
      var seen: Set<String> = []
      let present = names.filter { seen.insert($0).inserted }
      problems.append(ImportProblem(.missingColumn(name, present: present)))
    }
    var named: Set<String> = []
    for (record, header) in layout.headers {
      for (column, name) in header.unknown where named.insert(name.foldedLetters).inserted {
        problems.append(ImportProblem(record, cell: column, .unusedColumn(name)))
      }
    }
  }

  private mutating func leaveOut(_ record: Record, because problem: ImportProblem) {
    rows.append(
      ImportedRow(
        place: record.place, lineCount: record.lineCount, code: nil, kind: nil,
        title: record.words, indicators: [], problem: problem, order: record.order))
  }

  private mutating func report(_ record: Record, _ kind: ImportProblem.Kind) {
    let problem = ImportProblem(record, kind)
    problems.append(problem)
    leaveOut(record, because: problem)
  }

  private mutating func readRows(in frame: ReadingFrame, of header: PlanHeader) {
    let everything =
      header.language == .italian ? "Tutti gli obiettivi" : "All objectives"
    let finder = AreaFinder(
      rows: layout.rows, headings: layout.headings,
      fallback: header.organisation.isEmpty ? everything : header.organisation)
    let kinds = KindFinder(rows: layout.rows)
    problems += kinds.problems
    for row in layout.rows {
      switch kinds.kind(of: row) {
      case .success(let kind): read(row, kind, finder, frame)
      case .failure(let problem):
        problems.append(problem)
        leaveOut(row.record, because: problem)
      }
    }
  }

  private mutating func read(
    _ row: TableRow, _ kind: ObjectiveKind, _ finder: AreaFinder, _ frame: ReadingFrame
  ) {
    let maker = RowTextMaker(row: row, frame: frame)
    guard let title = row.cell(.title) else { return continueObjective(row, maker, kind, frame) }
    guard !isTotal(title, maker.text(kind: kind, title: title), maker) else {
      return report(row.record, .totalRow)
    }
    let (name, place, contradiction) = finder.area(of: row)
    if let contradiction {
      note(row, .areaDiffers(heading: contradiction, cell: name))
    }
    let area = areaCode(name, place: place)
    var kind = kind
    if kind == .operational, strategic[area] == nil {
      note(row, .noParent)
      kind = .strategic
    }
    let code = nextCode(kind, in: area)
    let objective = Objective(
      code: code, area: area, parent: kind == .operational ? strategic[area] : nil, kind: kind,
      title: title, remark: maker.remark, weight: weight(of: row, frame) ?? 1,
      assignment: Assignment(office: row.cell(.office), person: row.cell(.person)),
      place: row.place(of: .title))
    if kind == .strategic { strategic[area] = code }
    objectives.append(objective)
    addIndicators(of: row, maker.text(kind: kind, title: title), maker, frame)
  }

  /// Whether a row with a title only adds others up: its words say so, or they may and it asks nothing.
  private func isTotal(_ title: String, _ text: RowText, _ maker: RowTextMaker) -> Bool {
    guard maker.measured == nil else { return false }
    if TotalRow.isTotal(title) { return true }
    let columns = maker.row.header.columns
    let asksElsewhere = columns.contains { role, column in
      (role == .indicator || role == .formula) && column != columns[.title]
    }
    return asksElsewhere && TotalRow.mayBeTotal(title)
      && text.target.allSatisfy { $0.isDigit || " .,%".contains($0) }
  }

  /// A row without an objective gives the one before it another indicator.
  private mutating func continueObjective(
    _ row: TableRow, _ maker: RowTextMaker, _ kind: ObjectiveKind, _ frame: ReadingFrame
  ) {
    let text = maker.text(kind: kind, title: "")
    // A row of another type than the objective before it lacks a title of its own.
    let isOther = row.kind != nil && objectives.last?.kind != kind
    let isTotal = row.record.filledCells.first.map { TotalRow.isTotal(row.record[$0]) } ?? false
    if isTotal, text.formulaCell.isEmpty { return report(row.record, .totalRow) }
    guard !text.formulaCell.isEmpty, !isOther, !objectives.isEmpty else {
      return report(row.record, .noTitle)
    }
    addIndicators(of: row, text, maker, frame)
  }

  /// Adds what a row asks to the last objective.
  private mutating func addIndicators(
    of row: TableRow, _ text: RowText, _ maker: RowTextMaker, _ frame: ReadingFrame
  ) {
    let drafts = drafts(of: text, frame)
    let place = objectives.count - 1
    let source = Source(text: text.target, place: row.place(of: maker.targetRole))
    let first = objectives[place].indicators.count
    for draft in drafts {
      objectives[place].indicators.append(
        Indicator(
          code: objectives[place].code.indicator(objectives[place].indicators.count + 1),
          name: draft.name, formula: draft.formula, target: draft.target, source: source,
          reading: draft.reading, question: draft.question, termTarget: draft.termTarget,
          ratioLabels: draft.ratioLabels))
    }
    let range = first..<objectives[place].indicators.count
    weigh(row, frame, objective: place, range)
    takeFigures(of: row, frame, objective: place, range)
    origins[row.record.order] = (place, range)
    rows.append(
      ImportedRow(
        place: row.record.place, lineCount: row.record.lineCount, code: objectives[place].code,
        kind: objectives[place].kind, title: objectives[place].title, indicators: [],
        problem: nil, order: row.record.order))
  }

  private mutating func drafts(of row: RowText, _ frame: ReadingFrame) -> [IndicatorDraft] {
    var text = row
    text.line = 0
    if let known = readings[text] { return known }
    var drafts = TargetReader(row: row, frame: frame).drafts()
    NumberDoubts(numbers: frame.numbers, row: row).raise(on: &drafts)
    readings[text] = drafts
    return drafts
  }

  private mutating func weigh(
    _ row: TableRow, _ frame: ReadingFrame, objective: Int, _ range: Range<Int>
  ) {
    let isFirst = range.lowerBound == 0
    guard let text = row.cell(.weight), let weight = weight(of: row, frame, isSaid: !isFirst)
    else { return }
    weights.add(weight, of: range, objective: objective)
    if range.count > 1, !isFirst {
      note(row, .sharedWeight(text, indicators: range.count))
    }
  }

  /// Takes the figures that the row says were measured.
  private mutating func takeFigures(
    of row: TableRow, _ frame: ReadingFrame, objective: Int, _ range: Range<Int>
  ) {
    let indicators = objectives[objective].indicators
    let reader = FigureReader(row: row, frame: frame, today: options.today)
    let found = reader.figures(of: Array(indicators[range]))
    figures += found.figures
    problems += found.problems
  }

  private mutating func areaCode(_ name: String, place: SourcePlace?) -> Code {
    let key = name.foldedLetters
    if let known = areaCodes[key] { return known }
    let code = Code.area(areas.count + 1)
    areaCodes[key] = code
    areas.append(Area(code: code, name: name, place: place))
    return code
  }

  private mutating func nextCode(_ kind: ObjectiveKind, in area: Code) -> Code {
    let parent = kind == .operational ? strategic[area] ?? area : area
    let key = "\(parent.text) \(kind.codeLetter)"
    counters[key, default: 0] += 1
    return parent.child(counters[key] ?? 1, letter: kind.codeLetter)
  }

  private mutating func weight(
    of row: TableRow, _ frame: ReadingFrame, isSaid: Bool = true
  ) -> Figure? {
    guard let text = row.cell(.weight) else { return nil }
    let digits = text.filter { $0 != "%" }
    if let figure = try? Figure(typed: digits, in: frame.language), figure > 0 { return figure }
    if isSaid { note(row, .wrongWeight(text)) }
    return nil
  }

  private mutating func note(_ row: TableRow, _ kind: ImportProblem.Kind) {
    problems.append(ImportProblem(row.record, kind))
  }

  /// Gives the rows their finished indicators.
  private mutating func fillRows() {
    for index in rows.indices {
      guard let origin = origins[rows[index].order] else { continue }
      rows[index].indicators = Array(
        objectives[origin.objective].indicators[origin.indicators])
    }
  }
}
