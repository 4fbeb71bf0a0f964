import PerformanceModel

/// The content of a column of a plan document.
public enum ColumnRole: Hashable, Sendable {
  /// The kind of the objective (TIPO).
  case kind
  /// The objective itself.
  case title
  /// The objective above it, in a table that has a column for either.
  case context
  /// More words about the objective; the objective itself where there is no other column.
  case description
  case indicator
  case formula
  /// The value to reach in the programming year.
  case target
  /// The value to reach in a year that the column's name gives.
  case targetOfYear(Int)
  /// The value that was reached in a year that the column's name gives.
  case valueOfYear(Int)
  case baseline
  /// The weight of the objective; of the indicator where the objective has none of its own.
  case weight
  case indicatorWeight
  case unit
  /// The direction that is better (`Polarità`), or the sign of comparison.
  case direction
  case tolerance
  /// Where the figures come from (fonte).
  case source
  case area
  case office
  case person
  case remark
  /// The document's own code of the objective.
  case code
  /// The date by which the target is due.
  case dueDate
  /// A figure that was measured by the end of a quarter of the programming year, from 1 to 4.
  case measuredInQuarter(Int)
  /// A figure that was measured on a day.
  case measuredOn(Day)
}
