import PerformanceModel

/// All words of the program, in one language.
///
/// Every phrase takes its Italian and its English form, so that a missing one does not compile.
public struct Phrases: Hashable, Sendable {
  public let language: Language
  /// Signs beyond ASCII can be shown; elsewhere `≥` is written `>=`, never `>`.
  public let isUnicode: Bool

  /// Creates the phrases of a language.
  public init(_ language: Language, isUnicode: Bool = true) {
    self.language = language
    self.isUnicode = isUnicode
  }

  /// Returns the form of the language.
  public func say(_ italian: @autoclosure () -> String, _ english: @autoclosure () -> String)
    -> String
  {
    switch language {
    case .italian: italian()
    case .english: english()
    }
  }

  /// Returns a count with its noun in the right number, as in `1 obiettivo`, `2 obiettivi`.
  public func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(Figure(number).text(in: language)) \(number == 1 ? one : many)"
  }
}
