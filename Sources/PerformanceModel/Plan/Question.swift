/// A question to a person about a reading, with the words of the document, numbers and codes that it
/// names.
///
/// Dates are written dd/mm/yyyy.
public enum Question: Hashable, Sendable {
  /// No comparator stands in the cell; "at least" was taken.
  case isFloor(value: String)
  /// No comparator stands in the cell; "at most" was taken.
  case isCeiling(value: String)
  /// The cell says only "equal"; "at least" was taken.
  case equalOrFloor(words: String, value: String)
  /// A range stands in the cell; its safer end was taken.
  case rangeGiven(range: String, end: String)
  /// A dash stands apart before a number: the item of a list was taken, not a minus.
  case dashOrMinus(words: String)
  /// A change against a base became an index.
  case changeAsIndex(change: String, criterion: String, base: String)
  /// A change without a base to measure it against.
  case changeWithoutBase(change: String)
  /// The figure's scale does not follow from the formula.
  case scaleUnclear(value: String)
  /// Figures in units, thousands or millions do not follow from the cell and the formula.
  case powerUnclear(value: String)
  /// The value counts something else than the formula.
  case targetIsNotFormula(value: String, formula: String)
  /// The cell gives a term, the formula a share in time; all acts in time were taken.
  case limitNotShare(cell: String, formula: String)
  /// The share goes beyond a threshold that is written nowhere.
  case unstatedThreshold(value: String, words: String)
  /// No formula says what the share is measured on.
  case shareOfWhat(value: String, words: String)
  /// The title names another number.
  case differsFromTitle(cell: String, title: String)
  /// The same value may bind the year or the whole term.
  case yearOrTerm(value: String, year: String, term: String)
  /// The things counted may be the operational objectives below.
  case mayBeItsChildren(value: String, codes: String)
  /// The title also asks for something that the cell does not name.
  case titleAsksMore(words: String)
  /// The title speaks of time, the formula does not.
  case titleAboutTime(formula: String)
  /// A step and its date stand in the title alone.
  case stepFromTitle(step: String, date: String)
  /// A date of the title binds another step only.
  case stepWithoutDate(step: String, date: String)
  /// The cell was split at a conjunction.
  case partInferred(part: String)
  /// The formula asks for several parts that the cell does not tell apart.
  case partsUnclear(count: String)
  /// The formula is neither a number nor a yes/no; an act was assumed.
  case formulaInWords(formula: String)
  /// The text breaks off.
  case cutOff(words: String)
  /// A sign of the formula is in doubt.
  case signInFormula(formula: String, part: String)
  /// The note speaks of the rest, the formula of what is used up.
  case noteAboutRest(note: String, criterion: String)
  /// The same measure and target as another row.
  case repeats(code: String)
  /// The due date lies outside the plan's years.
  case dateOutsidePlan(date: String)
  /// Several due dates stand without steps of their own; the last was taken.
  case severalDates(dates: String)
  /// Only a later year has a target.
  case laterYearOnly(year: String)
  /// The cell names no target.
  case noTarget(cell: String)
  /// The cell names no target, the title offers one.
  case titleOffersTarget(cell: String, offer: String)
  /// The cell has words where the formula asks for a number.
  case wordsForNumber(cell: String, formula: String)
  /// The cell could not be understood.
  case notUnderstood(cell: String)
  /// The cell has words or numbers that no rule has used.
  case wordsNotUnderstood(words: String)
  /// Words beside the target are not a criterion.
  case partKept(words: String)
  /// The cell gives several values for one time.
  case severalValues(values: String)
  /// A mark before three digits (`1.500`) separates thousands or decimals.
  case groupingInDoubt(number: String, reading: String, otherReading: String)
  /// The number may be a year.
  case yearOrNumber(number: String)
  /// A time that can be read in other units.
  case timeInDoubt(time: String, reading: String)
  /// The signs of the direction contradict each other.
  case directionInDoubt(value: String)
  /// Day and month may be the other way round.
  case dayOrMonth(date: String, reading: String)
  /// A spreadsheet's day number was taken for a date.
  case dayNumber(number: String, date: String)
  /// No date could be made of the column of due dates.
  case dueNotUnderstood(cell: String)

  /// The subjects of doubt, without what they name.
  public enum Kind: String, CaseIterable, Sendable {
    case isFloor, isCeiling, equalOrFloor, rangeGiven, dashOrMinus, changeAsIndex,
      changeWithoutBase, scaleUnclear, powerUnclear, targetIsNotFormula, limitNotShare,
      unstatedThreshold,
      shareOfWhat, differsFromTitle, yearOrTerm, mayBeItsChildren, titleAsksMore, titleAboutTime,
      stepFromTitle, stepWithoutDate, partInferred, partsUnclear, formulaInWords, cutOff,
      signInFormula, noteAboutRest, repeats, dateOutsidePlan, severalDates, laterYearOnly, noTarget,
      titleOffersTarget, wordsForNumber, notUnderstood, wordsNotUnderstood, partKept, severalValues,
      groupingInDoubt, yearOrNumber, timeInDoubt, directionInDoubt, dayOrMonth, dayNumber,
      dueNotUnderstood
  }
}
