import PerformanceModel

extension TargetReader {
  /// The indicators of one part of the cell.
  func drafts(of part: CellPart, among count: Int) -> [IndicatorDraft] {
    let isAlone = count == 1
    let content = isAlone ? cell : AnalysedText(part.text, in: frame, isCell: true)
    if isAlone, let act = dayNumberAct(part.formula) ?? shortDateAct(part.formula) { return [act] }
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
    var open = account.notUnderstood
    if content.namesNothing { open.append(content.text.text) }
    if !open.isEmpty {
      draft.doubt(.ambiguous, .wordsNotUnderstood(words: open.joined(separator: " … ")))
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
      doubt(&drafts, .severalValues(values: schedule.later.map(\.text).joined(separator: "; ")))
    }
    if schedule.holdsRivals {
      doubt(&drafts, .severalValues(values: quantities.map(\.text).joined(separator: "; ")))
    }
    if let number = quantities.first(where: { isStray($0, formula, content) }) {
      doubt(&drafts, .wordsNotUnderstood(words: number.text))
    }
    if let whole = content.quantities.first(where: content.isWhole),
      drafts.contains(where: {
        [.percent, .points].contains($0.target.unit)
          && $0.quantity?.unit == QuantityUnit.none
      })
    {
      doubt(&drafts, .scaleUnclear(value: content.text.text(of: 0..<whole.range.upperBound)))
    }
    let account = CellAccount(content, criteria: quantities, year: frame.programmingYear)
    for index in drafts.indices { drafts[index].account = account }
    let open = account.notUnderstood
    if !open.isEmpty { doubt(&drafts, .wordsNotUnderstood(words: open.joined(separator: " … "))) }
    if !account.remarks.isEmpty {
      for index in drafts.indices {
        drafts[index].doubt(.written, .partKept(words: account.remarks.joined(separator: "; ")))
      }
    }
    return drafts
  }

  private func doubt(_ drafts: inout [IndicatorDraft], _ question: Question) {
    for index in drafts.indices { drafts[index].doubt(.ambiguous, question) }
  }

  /// Returns whether a number of an act counts nothing that the act names: a time without a
  /// comparison, or a bare number behind a word.
  private func isStray(_ quantity: Quantity, _ formula: Formula, _ content: AnalysedText) -> Bool {
    guard formula.isYesNo else { return false }
    if quantity.isTerm { return true }
    guard !quantity.isCompared else { return false }
    if content.text.tokens.count == 1, content.text.text.contains(".") { return true }
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
    draft.question = .dayNumber(number: cell.text.text, date: frame.text(day))
    draft.account = CellAccount(date: cell)
    setDue(day, of: &draft)
    return draft
  }

  /// The day and month that are all of the cell (`31.12`), where no number is asked for.
  private func shortDateAct(_ formula: Formula) -> IndicatorDraft? {
    guard formula.asksForDate || formula.isYesNo, let day = cell.shortDay(in: frame) else {
      return nil
    }
    var draft = ActReader(self, formula, cell).act(.written)
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
}
