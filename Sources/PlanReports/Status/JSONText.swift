import PerformanceModel

/// Builds JSON text with its members in the order given.
///
/// Reports are contracts: members keep their order and are always present, numbers are written exactly.
struct JSONText {
  private(set) var text = ""

  static func string(_ string: String) -> String {
    var quoted = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where scalar.needsEscape: quoted += scalar.escaped
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  static func string(_ string: String?) -> String { string.map { self.string($0) } ?? "null" }
  static func number(_ number: Int?) -> String { number.map { String($0) } ?? "null" }
  static func figure(_ figure: Figure?) -> String { figure?.canonical ?? "null" }
  static func bool(_ bool: Bool) -> String { bool ? "true" : "false" }

  /// A fraction cut after four decimals.
  static func fraction(_ fraction: Fraction?) -> String {
    figure(fraction?.truncated(decimals: 4))
  }

  static func object(_ members: [(String, String)], _ more: [(String, String)] = []) -> String {
    "{" + (members + more).map { "\(string($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
  }

  static func array(_ elements: [String], separator: String = ", ") -> String {
    "[" + elements.joined(separator: separator) + "]"
  }
}

extension Unicode.Scalar {
  /// True if the character could steer a terminal or hide what a reader sees.
  var needsEscape: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var escaped: String {
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
