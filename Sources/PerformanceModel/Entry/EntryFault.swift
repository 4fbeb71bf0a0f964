/// A fault of a measurement as a person enters it, on the screen, on the command line or in a sheet.
public enum EntryFault: Error, Hashable, Sendable {
  case number(FigureProblem)
  case denominatorZero
  /// Both the value and its two parts are given.
  case valueAndParts
  case answerMissing
  case dateOfActMissing
  case date(DayProblem)
  /// The date lies after today.
  case dateInFuture(Day)
  case authorMissing
  /// A number for a yes/no indicator, an answer for a number, or parts for a measure that has none.
  case wrongKind(Measure)
  /// The plan does not take the entry.
  case refused(EventRejection)
}
