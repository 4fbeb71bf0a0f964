import PerformanceModel

/// A fault or an oddity of a plan's file, as facts; `Phrases.words(of:)` words them.
public enum PlanFault: Hashable, Sendable {
  // The text.
  case empty
  /// A byte that no UTF-8 text holds there.
  case notUTF8(UInt8)
  /// The text ends inside a value.
  case endsEarly
  case unexpected(found: String, expected: Expected)
  case controlCharacter(UInt8)
  case badEscape(String)
  /// Half of a pair of `\u` escapes.
  case loneSurrogate(String)
  case leadingZero
  case tooDeep(limit: Int)
  /// A mark that git left between two sides.
  case mergeMarker

  // The file as a whole.
  /// JSON, but not a plan.
  case otherKind
  case noVersion
  /// No number of a version.
  case unknownVersion(String, known: Int)
  /// A version that this program does not know, with something in it that it cannot read.
  case newerVersion(String, known: Int)

  // Members of records.
  case duplicateMember(String)
  case missingMember(String)
  /// A member that makes no sense without or beside another one.
  case strayMember(String, because: StrayReason)
  case wrongType(found: JSONType, expected: JSONType)
  case unknownChoice(String, allowed: [String])
  case badDay(String)
  case badTimestamp(String)
  case badCode(String)
  /// No name of a cell of a sheet.
  case badCell(String)
  case badIdentifier(String)
  case beyondFigures(String)
  case outOfRange(String, from: Int, to: Int)
  case noFigure
  case zeroDenominator
  /// More texts than the question of this kind names.
  case tooManyDetails(Question.Kind)
  /// A span that ends before it begins.
  case reversedSpan
  case programmingYearOutside(Int, ClosedRange<Int>)

  // Records among each other.
  case duplicate(Thing, String, firstLine: Int)
  case nowhere(Thing, String)
  /// A reference to a measurement of another indicator.
  case otherIndicator(String)
  /// A measurement that replaces itself, in one step or several.
  case circle(String)
  case wrongSubject(ruling: String, needs: Thing?)

  // Worth a look, but no reason to refuse the file.
  case noIndicator(String)
  case unlikelyEntry(measure: String)
  /// A measurement of a day that was closed when it was recorded.
  case closedDay(through: Day)

  /// A text that should say who or why, and says nothing.
  case blankText
  /// An objective that is contained in itself, in one step or several.
  case parentCircle(String)
  /// An objective under one of another area.
  case parentOfOtherArea(String, String)
  /// A decision that follows itself, or one that was recorded after it.
  case followsLater(String)
  /// An event that was recorded at a moment to come.
  case future(Timestamp)
  /// An event at the last moment that can be written, so that none can come after it.
  case noMomentAfter(String)

  /// True if the file can be used all the same.
  public var isWarning: Bool {
    switch self {
    case .noIndicator, .unlikelyEntry, .closedDay, .blankText, .parentCircle, .parentOfOtherArea,
      .followsLater, .future, .noMomentAfter:
      true
    default: false  // What is not known to be harmless may lose something.
    }
  }

  /// A part of JSON that the reader was looking for.
  public enum Expected: Hashable, Sendable {
    case value, memberName, colon, digit, commaOrEndOfList, commaOrEndOfObject, endOfFile
  }

  /// The reason for which a member makes no sense in its place.
  public enum StrayReason: Hashable, Sendable {
    case besideDone, withoutComparator, besideAnotherFigure, besideAnotherPlace
  }

  /// A sort of record that a name in the file can refer to.
  public enum Thing: Hashable, Sendable {
    case area, objective, indicator, measurement, event
  }
}
