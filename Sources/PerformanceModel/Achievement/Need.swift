/// A reason why an objective needs someone.
public enum Need: CaseIterable, Hashable, Sendable {
  case overdue
  case missed
  case behind
  /// Due within ``soonDays`` days, and open.
  case dueSoon
  /// To be measured inside its period.
  case toMeasure
  /// Resting on readings that nobody has confirmed, or that raise a question.
  case unconfirmed
  /// Resting on old figures.
  case stale
  /// Fallen short of the target without a cause of the deviation.
  case causeMissing

  /// The number of days for which a due date counts as near.
  public static let soonDays = 92

  /// The reasons that put an objective on the worklist without further asking.
  public static let urgent: [Need] = [.overdue, .missed, .behind, .dueSoon, .toMeasure, .stale]

  /// Returns how much of what the reason is about an objective has: readings, figures or causes, of which
  /// one objective may have several; else the objective itself.
  public func count(in objective: ObjectiveResult, asOf day: Day) -> Int {
    switch self {
    case .unconfirmed: objective.readingsToReview
    case .stale: objective.staleFigures
    case .causeMissing: objective.causesMissing
    case .overdue, .missed, .behind, .dueSoon, .toMeasure: holds(for: objective, asOf: day) ? 1 : 0
    }
  }

  /// Returns whether an objective needs someone for this reason.
  ///
  /// - Parameters:
  ///   - objective: Where the objective stands.
  ///   - day: The as-of date of that.
  /// - Returns: Whether the reason holds.
  public func holds(for objective: ObjectiveResult, asOf day: Day) -> Bool {
    switch self {
    case .overdue: return objective.status == .overdue
    case .missed: return objective.status == .missed
    case .behind: return objective.status == .behind
    case .toMeasure: return objective.status == .toMeasure
    case .unconfirmed: return objective.needsReview
    case .stale: return objective.isStale
    case .causeMissing: return objective.causesMissing > 0
    case .dueSoon:
      switch objective.status {
      case .toMeasure, .underWay, .behind:
        guard let due = objective.nextDue else { return false }
        return (0...Self.soonDays).contains(day.days(until: due))
      case .achieved, .nearly, .partial, .missed, .overdue, .notDue, .notEvaluable: return false
      }
    }
  }
}
