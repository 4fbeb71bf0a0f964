import PerformanceModel

/// Reads the indicators of one row.
struct TargetReader: Sendable {
  let row: RowText
  let frame: ReadingFrame
  let title: AnalysedText
  let cell: AnalysedText
  /// The text that tells the measure: the formula, or the indicator where only it names a number.
  let measured: String

  /// The most criteria that one cell may name; more are prose.
  static let mostCriteria = 12

  init(row: RowText, frame: ReadingFrame) {
    self.row = row
    self.frame = frame
    title = AnalysedText(row.title, in: frame)
    cell = AnalysedText(row.target, in: frame, isCell: true)
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
    if let text = row.direction { StatedDirection.apply(text, to: &drafts) }
    if let text = row.tolerance { for index in drafts.indices { drafts[index].keep(text) } }
    return drafts
  }

  private func tooLong() -> IndicatorDraft {
    notUnderstood("\(row.target.prefix(80))…")
  }

  func notUnderstood(_ text: String) -> IndicatorDraft {
    var draft = draftWithoutCriterion(Formula(measured, language: frame.language))
    draft.question = .notUnderstood(cell: text)
    return draft
  }

  /// The name of one of several parts: its act, or what its quotient measures.
  func name(of part: CellPart) -> String {
    if part.split == .unclear { return part.formula.original }
    return part.formula.quotient?.numerator ?? part.text
  }

  func mark(_ draft: inout IndicatorDraft, by part: CellPart, among count: Int) {
    switch part.split {
    case .whole, .written: break
    case .inferred: draft.doubt(.inferred, .partInferred(part: part.text))
    case .unclear: draft.doubt(.ambiguous, .partsUnclear(count: "\(count)"))
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
          draft.doubt(.inferred, .stepFromTitle(step: step.text, date: frame.text(due)))
        } else {
          let dates = steps.compactMap(\.due).map(frame.text).joined(separator: ", ")
          draft.doubt(.inferred, .stepWithoutDate(step: step.text, date: dates))
        }
        return draft
      }
    }
    return [act]
  }

  func setDue(_ due: Day?, of draft: inout IndicatorDraft) {
    guard let due else { return }
    draft.target.dueDate = due
    if draft.target.measure == .yesNo { draft.target.measure = .milestone }
    if !(frame.year.start...frame.year.end).contains(due) {
      draft.target.period = frame.period(through: due)
    }
    if !frame.term.contains(due.year) {
      draft.doubt(draft.reading, .dateOutsidePlan(date: frame.text(due)))
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
