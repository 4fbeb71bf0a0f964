import Canvas
import PerformanceModel

/// What reaches the dashboard from outside.
public enum Message: Sendable {
  case key(Key)
  case resized(Size)
  /// All events up to the one named are on the disk.
  case saved(through: String)
  /// A save left no backup of the state before; in words, with the reason.
  case backupMissing(String)
  case saveFailed(reason: String)
  /// Some events cannot be saved at all, as the plan is now: others closed their days, or removed what
  /// they are about.
  case saveRefused(Plan, reason: String)
  /// The file changed under the dashboard; the plan as it is now, with what is not saved yet.
  case planChanged(Plan)
  /// A correction that a person typed, as it was read.
  case correctionRead(Code, Target)
  case correctionRefused(Code, reason: String)
  /// What the themes are called, by their names.
  case themesNamed([String: Theme.Title])
  /// How the file is now; where it is not in order, what is shown is what was read before.
  case fileIs(FileCondition)
}

/// What the dashboard asks of the outside.
public enum Effect: Hashable, Sendable {
  /// Write these events to the plan's file.
  case save([PlanEvent])
  /// Write the whole plan where its file is gone; the events up to the one named are saved then.
  case writeBack(Plan, through: String?)
  /// Read a correction that a person typed of an indicator's target.
  case readCorrection(String, Code, Target)
  case useTheme(String)
  /// Read what the themes are called.
  case nameThemes
  /// Keep a choice for the next time that the program runs.
  case remember(Choice)
  case setMouse(isOn: Bool)
  case redraw
  case suspend
  case quit
}

/// What the program keeps of a reader's choices from one run to the next.
public enum Choice: Hashable, Sendable {
  /// The office of the reader, and whether its objectives alone are shown.
  case office(String, isAlone: Bool)
  /// Who records.
  case author(String)
}

/// When a message arrives: the model and its update have no clock of their own.
public struct Moment: Hashable, Sendable {
  public let now: Timestamp
  public let today: Day

  /// Creates a moment.
  public init(now: Timestamp, today: Day) {
    self.now = now
    self.today = today
  }
}
