/// The colours and attributes that a theme gives to a role.
public struct TextStyle: Hashable, Sendable {
  public var foreground: Colour
  public var background: Colour
  public var attributes: Attributes

  /// Creates a style; without arguments, that of plain text.
  public init(
    foreground: Colour = .terminal, background: Colour = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// The emphasis of characters without colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let bold = Attributes(rawValue: 1)
  public static let dim = Attributes(rawValue: 2)
  public static let underline = Attributes(rawValue: 4)
  public static let reverse = Attributes(rawValue: 8)
}

/// The appearance of a cell for a terminal: palette numbers (`nil`: its own colour) and attributes.
public struct ResolvedStyle: Hashable, Sendable {
  public let foreground: UInt8?
  public let background: UInt8?
  public let attributes: Attributes
}
