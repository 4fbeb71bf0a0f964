import Wording

/// How the file of the plan is, as far as the screen knows.
public enum FileCondition: Hashable, Sendable {
  /// It is there, and holds what is shown.
  case inOrder
  /// Nothing has its name.
  case missing
  /// It cannot be read.
  case unreadable(reason: String)
  /// It holds another plan.
  case otherPlan
  /// The name that the reader gave does not lead here any more; this file, by its path, is shown.
  case nameMoved(shown: String)
}

extension State {
  /// What the header says of the file; `nil` while it is in order.
  var fileWord: String? {
    switch session.fileCondition {
    case .inOrder: nil
    case .missing: phrases.missingState
    case .unreadable: phrases.unreadableState
    case .otherPlan, .nameMoved: phrases.otherFileState
    }
  }

  /// The message to show: what was said last, else what is to be done about the file.
  var shownNotice: Notice? {
    notice ?? fileMessage.map { Notice($0, .failure) }
  }

  private var fileMessage: String? {
    switch session.fileCondition {
    case .inOrder: nil
    case .missing: session.isReadOnly ? phrases.planGone : phrases.planGoneWay
    case .unreadable(let reason): phrases.planUnreadable(reason)
    case .otherPlan: phrases.otherPlanInFile
    case .nameMoved(let shown): phrases.nameMoved(shown)
    }
  }
}
