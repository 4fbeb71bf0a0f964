/// A language of the screen, of numbers and of dates.
public enum Language: String, CaseIterable, Sendable {
  case italian = "it"
  case english = "en"

  /// The sign before decimals.
  public var decimalSeparator: String { self == .italian ? "," : "." }

  /// The sign between thousands.
  public var groupSeparator: String { self == .italian ? "." : "," }
}
