import PerformanceModel

/// What a selectable row stands for; a selection stays on its row through sorting, filtering and reload.
public enum RowID: Hashable, Sendable {
  case area(Code)
  /// The row of the whole plan.
  case plan
  /// A line of "what needs you".
  case need(Need)
  /// The line of what people decided differently.
  case conflicts
  /// A line of the next due dates.
  case due(Code)
  /// A line of what was recorded last, by the objective and the name of the event.
  case recent(Code, String)
  case objective(Code)
  /// The heading over the objectives of a kind in an area.
  case heading(Code, ObjectiveKind)
}
