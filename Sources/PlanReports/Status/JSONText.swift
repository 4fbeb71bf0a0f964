import PerformanceModel
import Text

/// Builds JSON text with its members in the order given.
///
/// Reports are contracts: members keep their order and are always present, numbers are written exactly.
struct JSONText {
  private(set) var text = ""

  static func string(_ string: String) -> String { string.json }
  static func string(_ string: String?) -> String { string.map { self.string($0) } ?? "null" }
  static func number(_ number: Int?) -> String { number.map { String($0) } ?? "null" }
  static func figure(_ figure: Figure?) -> String { figure?.canonical ?? "null" }
  static func bool(_ bool: Bool) -> String { bool ? "true" : "false" }

  /// A fraction cut after four decimals.
  static func fraction(_ fraction: Rational?) -> String {
    figure(fraction?.truncated(decimals: 4))
  }

  static func object(_ members: [(String, String)], _ more: [(String, String)] = []) -> String {
    "{" + (members + more).map { "\(string($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  static func array(_ elements: [String], separator: String = ", ") -> String {
    "[" + elements.joined(separator: separator) + "]"
  }
}
