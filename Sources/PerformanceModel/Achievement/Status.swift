/// Where an objective or indicator stands on a day.
public enum Status: String, CaseIterable, Sendable {
  /// Measured, and the criterion is met.
  case achieved
  /// Final, not met, with an achievement from the first threshold on.
  case nearly
  /// Final, not met, with an achievement from the second threshold on.
  case partial
  /// Final, not met, below; or it can no longer be met.
  case missed
  /// Not final, not met yet, on pace or without one.
  case underWay
  /// Not final, not met yet, below pace.
  case behind
  /// Nothing recorded in time, and the due date has passed.
  case overdue
  /// Nothing recorded, inside the period.
  case toMeasure
  /// The period has not begun, or the last year of its term has not.
  case notDue
  /// There is no target, or an unreadable one.
  case notEvaluable

  /// All statuses, the one that needs someone most first.
  public static let worstFirst: [Status] = [
    .missed, .overdue, .behind, .partial, .nearly, .notEvaluable, .underWay, .toMeasure, .notDue,
    .achieved,
  ]
}
