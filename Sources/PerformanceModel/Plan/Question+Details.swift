extension Question {
  /// The subject of the doubt.
  public var kind: Kind { parts.kind }

  /// The words of the document, numbers and codes, in the order of the case.
  public var details: [String] { parts.details }

  /// Creates a question; `nil` if there are more details than the kind has.
  ///
  /// - Parameters:
  ///   - kind: The subject of the doubt.
  ///   - details: What the question names, in the order of the case; an absent one is an ellipsis.
  public init?(_ kind: Kind, details: [String]) {
    var rest = details[...]
    func next() -> String { rest.popFirst() ?? "…" }
    switch kind {
    case .isFloor: self = .isFloor(value: next())
    case .isCeiling: self = .isCeiling(value: next())
    case .equalOrFloor: self = .equalOrFloor(words: next(), value: next())
    case .rangeGiven: self = .rangeGiven(range: next(), end: next())
    case .dashOrMinus: self = .dashOrMinus(words: next())
    case .changeAsIndex: self = .changeAsIndex(change: next(), criterion: next(), base: next())
    case .changeWithoutBase: self = .changeWithoutBase(change: next())
    case .scaleUnclear: self = .scaleUnclear(value: next())
    case .powerUnclear: self = .powerUnclear(value: next())
    case .targetIsNotFormula: self = .targetIsNotFormula(value: next(), formula: next())
    case .limitNotShare: self = .limitNotShare(cell: next(), formula: next())
    case .unstatedThreshold: self = .unstatedThreshold(value: next(), words: next())
    case .shareOfWhat: self = .shareOfWhat(value: next(), words: next())
    case .differsFromTitle: self = .differsFromTitle(cell: next(), title: next())
    case .yearOrTerm: self = .yearOrTerm(value: next(), year: next(), term: next())
    case .mayBeItsChildren: self = .mayBeItsChildren(value: next(), codes: next())
    case .titleAsksMore: self = .titleAsksMore(words: next())
    case .titleAboutTime: self = .titleAboutTime(formula: next())
    case .stepFromTitle: self = .stepFromTitle(step: next(), date: next())
    case .stepWithoutDate: self = .stepWithoutDate(step: next(), date: next())
    case .partInferred: self = .partInferred(part: next())
    case .partsUnclear: self = .partsUnclear(count: next())
    case .formulaInWords: self = .formulaInWords(formula: next())
    case .cutOff: self = .cutOff(words: next())
    case .signInFormula: self = .signInFormula(formula: next(), part: next())
    case .noteAboutRest: self = .noteAboutRest(note: next(), criterion: next())
    case .repeats: self = .repeats(code: next())
    case .dateOutsidePlan: self = .dateOutsidePlan(date: next())
    case .severalDates: self = .severalDates(dates: next())
    case .laterYearOnly: self = .laterYearOnly(year: next())
    case .noTarget: self = .noTarget(cell: next())
    case .titleOffersTarget: self = .titleOffersTarget(cell: next(), offer: next())
    case .wordsForNumber: self = .wordsForNumber(cell: next(), formula: next())
    case .notUnderstood: self = .notUnderstood(cell: next())
    case .wordsNotUnderstood: self = .wordsNotUnderstood(words: next())
    case .partKept: self = .partKept(words: next())
    case .severalValues: self = .severalValues(values: next())
    case .groupingInDoubt:
      self = .groupingInDoubt(number: next(), reading: next(), otherReading: next())
    case .yearOrNumber: self = .yearOrNumber(number: next())
    case .timeInDoubt: self = .timeInDoubt(time: next(), reading: next())
    case .directionInDoubt: self = .directionInDoubt(value: next())
    case .dayOrMonth: self = .dayOrMonth(date: next(), reading: next())
    case .dayNumber: self = .dayNumber(number: next(), date: next())
    case .dueNotUnderstood: self = .dueNotUnderstood(cell: next())
    }
    guard rest.isEmpty else { return nil }
  }

  private var parts: (kind: Kind, details: [String]) {
    switch self {
    case .isFloor(let value): (.isFloor, [value])
    case .isCeiling(let value): (.isCeiling, [value])
    case .equalOrFloor(let words, let value): (.equalOrFloor, [words, value])
    case .rangeGiven(let range, let end): (.rangeGiven, [range, end])
    case .dashOrMinus(let words): (.dashOrMinus, [words])
    case .changeAsIndex(let change, let criterion, let base):
      (.changeAsIndex, [change, criterion, base])
    case .changeWithoutBase(let change): (.changeWithoutBase, [change])
    case .scaleUnclear(let value): (.scaleUnclear, [value])
    case .powerUnclear(let value): (.powerUnclear, [value])
    case .targetIsNotFormula(let value, let formula): (.targetIsNotFormula, [value, formula])
    case .limitNotShare(let cell, let formula): (.limitNotShare, [cell, formula])
    case .unstatedThreshold(let value, let words): (.unstatedThreshold, [value, words])
    case .shareOfWhat(let value, let words): (.shareOfWhat, [value, words])
    case .differsFromTitle(let cell, let title): (.differsFromTitle, [cell, title])
    case .yearOrTerm(let value, let year, let term): (.yearOrTerm, [value, year, term])
    case .mayBeItsChildren(let value, let codes): (.mayBeItsChildren, [value, codes])
    case .titleAsksMore(let words): (.titleAsksMore, [words])
    case .titleAboutTime(let formula): (.titleAboutTime, [formula])
    case .stepFromTitle(let step, let date): (.stepFromTitle, [step, date])
    case .stepWithoutDate(let step, let date): (.stepWithoutDate, [step, date])
    case .partInferred(let part): (.partInferred, [part])
    case .partsUnclear(let count): (.partsUnclear, [count])
    case .formulaInWords(let formula): (.formulaInWords, [formula])
    case .cutOff(let words): (.cutOff, [words])
    case .signInFormula(let formula, let part): (.signInFormula, [formula, part])
    case .noteAboutRest(let note, let criterion): (.noteAboutRest, [note, criterion])
    case .repeats(let code): (.repeats, [code])
    case .dateOutsidePlan(let date): (.dateOutsidePlan, [date])
    case .severalDates(let dates): (.severalDates, [dates])
    case .laterYearOnly(let year): (.laterYearOnly, [year])
    case .noTarget(let cell): (.noTarget, [cell])
    case .titleOffersTarget(let cell, let offer): (.titleOffersTarget, [cell, offer])
    case .wordsForNumber(let cell, let formula): (.wordsForNumber, [cell, formula])
    case .notUnderstood(let cell): (.notUnderstood, [cell])
    case .wordsNotUnderstood(let words): (.wordsNotUnderstood, [words])
    case .partKept(let words): (.partKept, [words])
    case .severalValues(let values): (.severalValues, [values])
    case .groupingInDoubt(let number, let reading, let otherReading):
      (.groupingInDoubt, [number, reading, otherReading])
    case .yearOrNumber(let number): (.yearOrNumber, [number])
    case .timeInDoubt(let time, let reading): (.timeInDoubt, [time, reading])
    case .directionInDoubt(let value): (.directionInDoubt, [value])
    case .dayOrMonth(let date, let reading): (.dayOrMonth, [date, reading])
    case .dayNumber(let number, let date): (.dayNumber, [number, date])
    case .dueNotUnderstood(let cell): (.dueNotUnderstood, [cell])
    }
  }
}
