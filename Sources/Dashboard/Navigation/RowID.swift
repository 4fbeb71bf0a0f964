import PerformanceModel

/// The identity of a selectable row, by which a selection survives sorting, filtering and reload.
public enum RowID: Hashable, Sendable {
  case area(Code)
  /// The row of the whole plan.
  case plan
  /// A line of a reason for attention.
  case need(Need)
  /// The line of conflicting decisions.
  case conflicts
  /// A line of the next due dates.
  case due(Code)
  /// A line of the latest events, by the objective and the name of the event.
  case recent(Code, String)
  case objective(Code)
  /// The heading over the objectives of a kind in an area.
  case heading(Code, ObjectiveKind)
}
