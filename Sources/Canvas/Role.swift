/// What a piece of text is for; a theme gives each role its colours and attributes.
public enum Role: UInt8, CaseIterable, Sendable {
  case text
  /// Text of less weight: labels, units, what is not in force.
  case dim
  /// Headings of regions and columns.
  case heading
  /// The name of the program and of the place on the top line.
  case brand
  /// Lines that part regions.
  case rule
  /// The key in a hint.
  case hintKey
  /// The words of a hint.
  case hint
  /// A message that something worked.
  case success
  /// A message that something needs care: illustrative data, unconfirmed readings.
  case warning
  /// A message that something failed.
  case error
  /// The inside of an entry field.
  case field
  /// The inside of the entry field that takes the keys.
  case fieldFocused
  /// A part of a text that a search matched.
  case match
  /// Measured values in a chart.
  case chartValue
  /// The target line of a chart.
  case chartTarget
  case statusAchieved
  case statusNearly
  case statusPartial
  case statusMissed
  case statusUnderWay
  case statusBehind
  case statusOverdue
  case statusToMeasure
  case statusNotDue
  case statusNotEvaluable
}

/// How a cell looks: its role, and whether it belongs to the selection.
public struct Style: Hashable, Sendable {
  public var role: Role
  public var isSelected: Bool

  /// Creates a style.
  public init(_ role: Role, isSelected: Bool = false) {
    self.role = role
    self.isSelected = isSelected
  }
}
