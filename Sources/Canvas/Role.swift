/// The purpose of a piece of text; a theme gives each role its colours and attributes.
public enum Role: UInt8, CaseIterable, Sendable {
  case text
  /// Less important text: labels, units, values no longer in force.
  case dim
  /// Headings of regions and columns.
  case heading
  /// The name of the program and of the route on the top line.
  case brand
  /// Lines that separate regions.
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

/// The style of a cell: its role, and whether it belongs to the selection.
@frozen
public struct CellStyle: Hashable, Sendable {
  /// The number of the style: its place in ``all``.
  public let index: UInt8

  /// Creates a style.
  @inlinable
  public init(_ role: Role, isSelected: Bool = false) {
    index = role.rawValue << 1 | (isSelected ? 1 : 0)
  }

  @inlinable
  init(index: UInt8) {
    self.index = index
  }

  /// Every style, each at its ``index``.
  public static let all = Role.allCases.flatMap {
    [CellStyle($0), CellStyle($0, isSelected: true)]
  }

  public var role: Role { Role(rawValue: index >> 1) ?? .text }

  public var isSelected: Bool { index & 1 == 1 }

  /// The same style on the selection.
  @inlinable public var selected: CellStyle { CellStyle(index: index | 1) }
}
