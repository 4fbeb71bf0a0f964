/// A language of the screen, of numbers and of dates.
public enum Language: String, CaseIterable, Sendable {
  case italian = "it"
  case english = "en"

  /// What stands before decimals.
  public var decimalSeparator: String { self == .italian ? "," : "." }

  /// What parts thousands.
  public var groupSeparator: String { self == .italian ? "." : "," }
}
