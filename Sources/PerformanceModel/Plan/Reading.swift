/// The interpretation of a target: its relation to the source text.
public enum Reading: String, CaseIterable, Sendable {
  /// Comparator and value, or a plain act to be done, stand in the cell.
  case written
  /// One step from the measure or the title was needed.
  case inferred
  /// Two readings differ in number, unit, period or direction, or the text is cut off.
  case ambiguous
  /// No target could be read.
  case unreadable
  /// A person decided.
  case confirmed

  /// True if a figure that rests on the reading must be marked.
  public var isInDoubt: Bool { self == .inferred || self == .ambiguous || self == .unreadable }
}

/// Where in the source document a target stands.
public struct Source: Hashable, Sendable {
  /// The cell as written, with its blanks trimmed.
  public var text: String
  /// The place of the cell; `nil` where no document was read.
  public var place: SourcePlace?

  /// Creates a source.
  public init(text: String, place: SourcePlace? = nil) {
    self.text = text
    self.place = place
  }
}

/// A question to a person about a reading.
public struct Question: Hashable, Sendable {
  public var kind: Kind
  /// The words of the document, numbers and codes that the question names, in the order of its text.
  public var details: [String]

  /// Creates a question.
  public init(_ kind: Kind, details: [String] = []) {
    self.kind = kind
    self.details = details
  }

  /// The subject of the doubt.
  ///
  /// Each case says what its `details` are, in order.
  public enum Kind: String, CaseIterable, Sendable {
    /// No comparator stands in the cell; "at least" was taken. Details: the value as written.
    case isFloor
    /// No comparator stands in the cell; "at most" was taken. Details: the value as written.
    case isCeiling
    /// The cell says only "equal"; "at least" was taken. Details: the words as written, the value.
    case equalOrFloor
    /// A range stands in the cell; its safer end was taken. Details: the range as written, the end.
    case rangeGiven
    /// A dash stands apart before a number: the item of a list was taken, not a minus.
    /// Details: the words as written.
    case dashOrMinus
    /// A change against a base became an index. Details: the change as written, the criterion
    /// on the index, the base.
    case changeAsIndex
    /// A change without a base to measure it against. Details: the change as written.
    case changeWithoutBase
    /// The figure's scale does not follow from the formula. Details: the value as written.
    case scaleUnclear
    /// The value counts something else than the formula. Details: the value, the formula.
    case targetIsNotFormula
    /// The cell gives a term, the formula a share in time; all acts in time were taken.
    /// Details: the cell, the formula.
    case limitNotShare
    /// The share goes beyond a threshold that is written nowhere. Details: the value, the words.
    case unstatedThreshold
    /// No formula says what the share is measured on. Details: the value, the words beside it.
    case shareOfWhat
    /// The title names another number. Details: the value of the cell, that of the title.
    case differsFromTitle
    /// The same value may bind the year or the whole term. Details: the value, the year, the term.
    case yearOrTerm
    /// The things counted may be the operational objectives below. Details: the value, their codes.
    case mayBeItsChildren
    /// The title also asks for something that the cell does not name. Details: the title's words.
    case titleAsksMore
    /// The title speaks of time, the formula does not. Details: the formula.
    case titleAboutTime
    /// A step and its date stand in the title alone. Details: the step, its date (dd/mm/yyyy).
    case stepFromTitle
    /// A date of the title binds another step only. Details: the step without date, that date.
    case stepWithoutDate
    /// The cell was split at a conjunction. Details: the part.
    case partInferred
    /// The formula asks for several parts that the cell does not tell apart. Details: their number.
    case partsUnclear
    /// The formula is neither a number nor a yes/no; an act was assumed. Details: the formula.
    case formulaInWords
    /// The text breaks off. Details: its last words.
    case cutOff
    /// A sign of the formula is in doubt. Details: the formula, the part behind the sign.
    case signInFormula
    /// The note speaks of the rest, the formula of what is used up. Details: the note, the criterion.
    case noteAboutRest
    /// The same measure and target as another row. Details: the code of that row.
    case repeats
    /// The due date lies outside the plan's years. Details: the date (dd/mm/yyyy).
    case dateOutsidePlan
    /// Several due dates stand without steps of their own; the last was taken. Details: the dates.
    case severalDates
    /// Only a later year has a target. Details: the year.
    case laterYearOnly
    /// The cell names no target. Details: the cell (empty for an empty one).
    case noTarget
    /// The cell names no target, the title offers one. Details: the cell, the offer, written so
    /// that it can be given as the correction.
    case titleOffersTarget
    /// The cell has words where the formula asks for a number. Details: the cell, the formula.
    case wordsForNumber
    /// The cell could not be understood. Details: the cell.
    case notUnderstood
    /// The cell has words or numbers that no rule has used. Details: these words.
    case wordsNotUnderstood
    /// Words beside the target that are no criterion. Details: these words.
    case partKept
    /// The cell gives several values for one time. Details: the values as written.
    case severalValues
    /// A mark before three digits (`1.500`) separates thousands or decimals. Details: the number as written, as
    /// read, and as the other language reads it.
    case groupingInDoubt
    /// The number may be a year. Details: the number as written.
    case yearOrNumber
    /// A time that can be read in other units. Details: the time as written, as read.
    case timeInDoubt
    /// The signs of the direction contradict each other. Details: the value as written.
    case directionInDoubt
    /// Day and month may be the other way round. Details: the date as written, as read (dd/mm/yyyy).
    case dayOrMonth
    /// A spreadsheet's day number was taken for a date. Details: the number, the date (dd/mm/yyyy).
    case dayNumber
    /// No date could be made of the column of due dates. Details: the column's cell.
    case dueNotUnderstood
  }
}
