import PerformanceModel

/// Makes an indicator of a target cell that names no number.
struct ActReader {
  let reader: TargetReader
  let formula: Formula
  let content: AnalysedText

  init(_ reader: TargetReader, _ formula: Formula, _ content: AnalysedText) {
    self.reader = reader
    self.formula = formula
    self.content = content
  }

  func draft() -> IndicatorDraft {
    let isAct = ActWords.openAct(content.text) || ActWords.isPlainYes(content.text)
    let hasDate = !content.dates.isEmpty
    if ActWords.isPlainNo(content.text) {
      return unreadable(.notUnderstood(cell: content.text.text))
    }
    if formula.asksForDate && hasDate { return act(.written) }
    if formula.isYesNo || formula.isEmpty && (isAct || hasDate) { return act(.written) }
    if content.isShortDate { return unreadable(.notUnderstood(cell: content.text.text)) }
    let repeatsFormula = content.text.text.foldedLetters == formula.text.text.foldedLetters
    if repeatsFormula || !formula.isNumeric && (isAct || hasDate) {
      var draft = act(.inferred)
      draft.question = .formulaInWords(formula: formula.original)
      return draft
    }
    if ActWords.isPlainYes(content.text), !formula.isNumeric { return act(.written) }
    if formula.isNumeric {
      return unreadable(.wordsForNumber(cell: content.text.text, formula: formula.original))
    }
    return unreadable(.notUnderstood(cell: content.text.text))
  }

  func act(_ reading: Reading) -> IndicatorDraft {
    IndicatorDraft(
      formula: reader.row.formulaCell,
      target: Target(
        criterion: .done, unit: .none, measure: .yesNo, course: .cumulative, rule: .done,
        period: reader.frame.year),
      reading: reading)
  }

  private func unreadable(_ question: Question) -> IndicatorDraft {
    var draft = reader.draftWithoutCriterion(formula)
    draft.question = question
    return draft
  }
}
