import Canvas
import PerformanceModel

/// An input that reaches the dashboard from outside.
public enum Message: Sendable {
  case key(Key)
  case resized(Size)
  /// All events up to the one named are on the disk.
  case saved(through: String)
  /// A save left no backup of the state before; the text is the reason.
  case backupMissing(String)
  case saveFailed(reason: String)
  /// Some events cannot be saved to the plan as it is now.
  ///
  /// Others closed their days, or removed what they are about.
  case saveRefused(Plan, reason: String)
  /// The file was changed by others; the plan as it is now, with events not saved yet.
  case planChanged(Plan)
  /// A correction that a person typed, read as a target.
  case correctionRead(Code, Target)
  case correctionRefused(Code, reason: String)
  /// The titles of the themes, by name.
  case themesNamed([String: Theme.Title])
  /// The condition of the file; while it is not in order, the plan read before is shown.
  case fileIs(FileCondition)
}

/// A request of the dashboard to the outside.
public enum Effect: Hashable, Sendable {
  /// Write these events to the plan's file.
  case save([PlanEvent])
  /// Write the whole plan where its file is gone; the events up to the one named are saved then.
  case writeBack(Plan, through: String?)
  /// Read a correction that a person typed of an indicator's target.
  case readCorrection(String, Code, Target)
  case useTheme(String)
  /// Read the titles of the themes.
  case nameThemes
  /// Keep a choice for the next time that the program runs.
  case remember(Choice)
  case setMouse(isOn: Bool)
  case redraw
  case suspend
  case quit
}

/// A reader's choice that the program keeps from one run to the next.
public enum Choice: Hashable, Sendable {
  /// The office of the reader, and whether its objectives alone are shown.
  case office(String, isAlone: Bool)
  /// The author of what is recorded.
  case author(String)
}

/// The moment at which a message arrives: the model and its update have no clock of their own.
public struct Moment: Hashable, Sendable {
  public let now: Timestamp
  public let today: Day

  /// Creates a moment.
  public init(now: Timestamp, today: Day) {
    self.now = now
    self.today = today
  }
}
