import Wording

/// The condition of the plan's file, as far as the screen knows.
public enum FileCondition: Hashable, Sendable {
  /// The file exists and holds what is shown.
  case inOrder
  /// No file has the name.
  case missing
  /// The file cannot be read.
  case unreadable(reason: String)
  /// The file holds another plan.
  case otherPlan
  /// The name that the reader gave no longer leads to the file shown, which has this path.
  case nameMoved(shown: String)
}

extension State {
  /// The words of the header about the file; `nil` while it is in order.
  var fileWord: String? {
    switch session.fileCondition {
    case .inOrder: nil
    case .missing: phrases.missingState
    case .unreadable: phrases.unreadableState
    case .otherPlan, .nameMoved: phrases.otherFileState
    }
  }

  /// The message to show: the last one, else the remedy for the file.
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
