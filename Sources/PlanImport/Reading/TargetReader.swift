import PerformanceModel

/// Reads the indicators of one row.
struct TargetReader: Sendable {
  let row: RowText
  let frame: ReadingFrame
  let title: AnalysedText
  let cell: AnalysedText
  /// What tells the measure: the formula, or the indicator where only it names a number.
  let measured: String

  /// The most criteria that one cell may name; more are prose.
  static let mostCriteria = 12

  init(row: RowText, frame: ReadingFrame) {
    self.row = row
    self.frame = frame
    title = AnalysedText(row.title, in: frame)
    cell = AnalysedText(row.target, in: frame)
    measured = TargetReader.measured(row, frame.language)
  }

  private static func measured(_ row: RowText, _ language: Language) -> String {
    guard let written = row.formula, let indicator = row.indicator else { return row.formulaCell }
    let formula = Formula(written, language: language)
    guard !formula.isNumeric, !formula.isYesNo else { return written }
    let other = Formula(indicator, language: language)
    return other.isNumeric || other.isYesNo ? indicator : written
  }

  /// The indicators of the row, at least one.
  func drafts() -> [IndicatorDraft] {
    guard !NoTarget.isNone(row.target) else { return [withoutTarget()] }
    guard row.target.utf8.count <= TokenizedText.longest else { return [tooLong()] }
    let formulas = FormulaParts.parts(of: measured, language: frame.language)
    let splitter = CellSplitter(text: cell.text, formulas: formulas, quantities: cell.quantities)
    let parts: [CellPart] = splitter.parts()
    var drafts = parts.flatMap { self.drafts(of: $0, among: parts.count) }
    if drafts.count == 1, drafts[0].target.criterion == .done { drafts = steps(of: drafts[0]) }
    setDueDates(&drafts)
    TermTargets(reader: self).add(to: &drafts)
    RowDoubts(reader: self).raise(on: &drafts)
    addBaseline(to: &drafts)
    return drafts
  }

  /// The indicators of one part of the cell.
  private func drafts(of part: CellPart, among count: Int) -> [IndicatorDraft] {
    let isAlone = count == 1
    let content = isAlone ? cell : AnalysedText(part.text, in: frame)
    if isAlone, let act = dayNumberAct(part.formula) { return [act] }
    let quantities = CriteriaFilter(content: content, year: frame.programmingYear)
      .criteria(for: part.formula)
    if quantities.count > TargetReader.mostCriteria { return [notUnderstood(part.text)] }
    var drafts =
      quantities.isEmpty
      ? [actDraft(part.formula, content)] : self.drafts(of: quantities, part.formula, content)
    for index in drafts.indices {
      if drafts.count > 1, let noun = drafts[index].quantity?.unit.noun {
        drafts[index].name = noun
      } else if !isAlone {
        drafts[index].name = name(of: part)
      } else if row.formula != nil, let indicator = row.indicator {
        drafts[index].name = indicator
      }
      mark(&drafts[index], by: part, among: count)
    }
    return drafts
  }

  /// The act that a cell names; words about time that no date was made of leave it in doubt.
  private func actDraft(_ formula: Formula, _ content: AnalysedText) -> IndicatorDraft {
    var draft = ActReader(self, formula, content).draft()
    guard draft.target.criterion == .done else { return draft }
    let account = CellAccount(act: content, dates: dueMentions(of: content))
    draft.account = account
    let open = account.notUnderstood
    if !open.isEmpty {
      draft.doubt(.ambiguous, .wordsNotUnderstood, [open.joined(separator: " … ")])
    }
    return draft
  }

  /// The criteria of a cell; the doubt where it holds words that none of them has used.
  private func drafts(
    of quantities: [Quantity], _ formula: Formula, _ content: AnalysedText
  ) -> [IndicatorDraft] {
    let schedule = Schedule(quantities, year: frame.programmingYear)
    let reader = QuantityReader(self, formula, content)
    var drafts = schedule.now.map(reader.draft)
    if let last = schedule.later.last, drafts.count == 1 {
      drafts[0].add(reader.draft(of: last), after: schedule.later.dropLast().map(\.text))
    } else if !schedule.later.isEmpty {
      doubt(&drafts, .severalValues, [schedule.later.map(\.text).joined(separator: "; ")])
    }
    if schedule.holdsRivals {
      doubt(&drafts, .severalValues, [quantities.map(\.text).joined(separator: "; ")])
    }
    if let number = quantities.first(where: { isStray($0, formula, content) }) {
      doubt(&drafts, .wordsNotUnderstood, [number.text])
    }
    if let whole = content.quantities.first(where: content.isWhole),
      drafts.contains(where: { $0.target.unit == .percent && $0.quantity?.unit == QuantityUnit.none })
    {
      doubt(&drafts, .scaleUnclear, ["\(content.text.text(of: 0..<whole.range.upperBound))"])
    }
    let account = CellAccount(content, criteria: quantities, year: frame.programmingYear)
    for index in drafts.indices { drafts[index].account = account }
    let open = account.notUnderstood
    if !open.isEmpty { doubt(&drafts, .wordsNotUnderstood, [open.joined(separator: " … ")]) }
    if !account.remarks.isEmpty {
      for index in drafts.indices {
        drafts[index].doubt(.written, .partKept, [account.remarks.joined(separator: "; ")])
      }
    }
    return drafts
  }

  private func doubt(
    _ drafts: inout [IndicatorDraft], _ kind: Question.Kind, _ details: [String]
  ) {
    for index in drafts.indices { drafts[index].doubt(.ambiguous, kind, details) }
  }

  /// Whether a number of an act counts nothing that the act names: a time without a comparison, or a
  /// bare number behind a word.
  private func isStray(_ quantity: Quantity, _ formula: Formula, _ content: AnalysedText) -> Bool {
    guard formula.isYesNo else { return false }
    if quantity.isTerm {
      let next = content.text[quantity.range.upperBound]?.folded ?? ""
      return ActWords.openAct(content.text)
        || ["dal", "dall", "dalla", "dalle", "dai", "da", "of", "from", "after"].contains(next)
    }
    guard !quantity.isCompared else { return false }
    if quantity.unit.isTime { return ActWords.openAct(content.text) }
    guard quantity.unit == .none, let before = content.text[quantity.range.lowerBound - 1] else {
      return false
    }
    return before.isWord && !ActWords.isHead(before.folded)
  }

  /// The date that a spreadsheet's day number stands for, where the formula asks for a date.
  private func dayNumberAct(_ formula: Formula) -> IndicatorDraft? {
    guard formula.asksForDate, cell.text.tokens.count == 1, let day = DayNumber.day(cell.text.text)
    else { return nil }
    var draft = ActReader(self, formula, cell).act(.inferred)
    draft.question = Question(.dayNumber, details: [cell.text.text, frame.text(day)])
    draft.account = CellAccount(date: cell)
    setDue(day, of: &draft)
    return draft
  }

  /// The figure of the past from its column.
  var baseFigure: Figure? {
    guard let text = row.baseline, !NoTarget.isNone(text) else { return nil }
    return AnalysedText(text, in: frame).quantities.first?.figure
  }

  /// The title as what is measured, for rows that have no formula.
  var titleFormula: Formula { Formula(row.title, language: frame.language) }

  private func tooLong() -> IndicatorDraft {
    notUnderstood("\(row.target.prefix(80))…")
  }

  private func notUnderstood(_ text: String) -> IndicatorDraft {
    var draft = draftWithoutCriterion(Formula(measured, language: frame.language))
    draft.question = Question(.notUnderstood, details: [text])
    return draft
  }

  /// What one of several parts is called: its act, or what its quotient measures.
  private func name(of part: CellPart) -> String {
    if part.split == .unclear { return part.formula.original }
    return part.formula.quotient?.numerator ?? part.text
  }

  private func mark(_ draft: inout IndicatorDraft, by part: CellPart, among count: Int) {
    switch part.split {
    case .whole, .written: break
    case .inferred: draft.doubt(.inferred, .partInferred, [part.text])
    case .unclear: draft.doubt(.ambiguous, .partsUnclear, ["\(count)"])
    }
  }

  /// The steps of an act, each with its date; the act itself where no date parts it.
  private func steps(of act: IndicatorDraft) -> [IndicatorDraft] {
    for (content, isWritten) in [(cell, true), (title, false)] {
      let steps = StepSplitter(content: content).steps(periodEnd: frame.year.end)
      guard !steps.isEmpty else { continue }
      return steps.map { step in
        var draft = act
        draft.name = step.text
        setDue(step.due, of: &draft)
        guard !isWritten else { return draft }
        if let due = step.due {
          draft.doubt(.inferred, .stepFromTitle, [step.text, frame.text(due)])
        } else {
          let dates = steps.compactMap(\.due).map(frame.text).joined(separator: ", ")
          draft.doubt(.inferred, .stepWithoutDate, [step.text, dates])
        }
        return draft
      }
    }
    return [act]
  }

  /// The column of due dates as written, with its dates; a year alone is its last day.
  private var dueColumn: (text: AnalysedText, days: [Day])? {
    guard let text = row.dueDate, !NoTarget.isNone(text) else { return nil }
    let content = AnalysedText("entro \(text)", in: frame)
    guard content.dates.isEmpty else { return (content, content.dates.map(\.day)) }
    let years = content.text.tokens.compactMap(\.year).map(Day.last(ofYear:))
    return (content, years.isEmpty ? DayNumber.day(text).map { [$0] } ?? [] : years)
  }

  /// The dates of an act that say when it is due: all but those that belong to a named act.
  private func dueMentions(of content: AnalysedText) -> [DateMention] {
    content.dates.filter { date in
      if date.isDeadline { return true }
      guard let before = content.text[date.range.lowerBound - 1] else { return true }
      let isOfAct =
        before.kind == .period || ["del", "dell", "of", "dated"].contains(before.folded)
      return !isOfAct && date.day.year >= frame.programmingYear
    }
  }

  func setDueDates(_ drafts: inout [IndicatorDraft]) {
    let column = dueColumn
    doubtColumn(column?.days, &drafts)
    guard !drafts.contains(where: { $0.target.dueDate != nil }) else { return }
    let isAct = drafts.allSatisfy { $0.target.measure.isAct }
    let own = isAct ? dueMentions(of: cell) : cell.deadlines + datesBesideValues
    let written = [own, title.deadlines].first { !$0.isEmpty } ?? []
    let inTime = written.filter { isAct || $0.day.year <= frame.programmingYear }.map(\.day)
    let later = isAct && own.isEmpty ? cell.laterYears(than: frame.programmingYear) : []
    let hasColumn = column?.days.isEmpty == false
    let days = Set(hasColumn ? column?.days ?? [] : later.isEmpty ? inTime : later).sorted()
    guard let due = days.last, !drafts.contains(where: { $0.target.period.spansYears }) else {
      return
    }
    let source = hasColumn ? column?.text : own.isEmpty ? title : cell
    for index in drafts.indices {
      setDue(due, of: &drafts[index])
      if days.count > 1, isAct {
        drafts[index].doubt(
          .ambiguous, .severalDates, [days.map(frame.text).joined(separator: ", ")])
      }
      if let written = source?.dayOrMonth(due) {
        drafts[index].doubt(.ambiguous, .dayOrMonth, [written, frame.text(due)])
      }
    }
  }

  /// The dates that stand beside a number of the cell without a word of a deadline.
  private var datesBesideValues: [DateMention] {
    guard cell.moments.count == 1 else { return [] }
    return cell.dates.filter { date in
      !date.isDeadline && date.day.year >= frame.programmingYear
        && cell.moments[0].range.overlaps(date.range)
    }
  }

  /// Doubts the column of due dates where no date was made of it, or only one of a spreadsheet.
  private func doubtColumn(_ days: [Day]?, _ drafts: inout [IndicatorDraft]) {
    guard let days, let text = row.dueDate else { return }
    for index in drafts.indices {
      if days.isEmpty {
        let isNumber = text.contains(where: \.isDigit)
        drafts[index].doubt(
          isNumber ? .ambiguous : drafts[index].reading, .dueNotUnderstood, [text])
      } else if let day = DayNumber.day(text) {
        drafts[index].doubt(.inferred, .dayNumber, [text, frame.text(day)])
      }
    }
  }

  private func setDue(_ due: Day?, of draft: inout IndicatorDraft) {
    guard let due else { return }
    draft.target.dueDate = due
    if draft.target.measure == .yesNo { draft.target.measure = .milestone }
    if !(frame.year.start...frame.year.end).contains(due) {
      draft.target.period = frame.period(through: due)
    }
    if !frame.term.contains(due.year) {
      draft.doubt(draft.reading, .dateOutsidePlan, [frame.text(due)])
    }
  }

  private func addBaseline(to drafts: inout [IndicatorDraft]) {
    guard let text = row.baseline, !NoTarget.isNone(text) else { return }
    let value = baseFigure
    for index in drafts.indices
    where drafts[index].target.baseline == nil && !drafts[index].target.measure.isAct {
      drafts[index].target.baseline = Baseline(
        label: value == nil ? text : row.baselineLabel ?? text, value: value)
    }
  }
}

/// Recognises cells that name no target.
enum NoTarget {
  static func isNone(_ cell: String) -> Bool {
    if isSheetError(cell) { return true }
    let letters = cell.foldedLetters
    return letters.isEmpty && !cell.contains(where: \.isDigit) || words.contains(letters)
  }

  /// `#N/A`, `#DIV/0!`, `#VALORE!`: what a spreadsheet shows instead of a value.
  private static func isSheetError(_ cell: String) -> Bool {
    cell.first == "#" && cell.count > 2
      && cell.dropFirst().allSatisfy { $0.isUppercase || "/!?0#".contains($0) }
  }

  private static let words: Set<String> = [
    "nd", "na", "np", "dadefinire", "tbd", "tobedefined", "nessuno", "none", "nondefinito",
    "nonprevisto", "nonapplicabile", "notapplicable", "null", "nil",
  ]
}
