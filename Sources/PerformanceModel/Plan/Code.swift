/// The stable name of an area, objective or indicator: `1`, `1.2`, `1.2.3`, `1.P4`, `1.E2`, `5.H1`, `2.3#2`.
///
/// Codes are counted in document order at the first import and never recounted. They sort by their
/// numbers (2.9 before 2.10): an objective, its further indicators, its operational ones; in an area
/// the strategic ones before those with a letter, P, E and H in this order.
public struct Code: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// Creates a code; `nil` when the text is not of the form of a code.
  public init?(_ text: String) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let steps = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard steps.allSatisfy(Code.isStep), parts.count == 1 || Code.isNumber(parts[1]),
      text.utf8.count <= 40
    else { return nil }
    self.text = String(text)
  }

  private init(unchecked text: String) {
    self.text = text
  }

  /// Creates the code of the area with a number, counted from 1.
  public static func area(_ number: Int) -> Code { Code(unchecked: "\(number)") }

  /// Returns the code of an objective under this one or in this area, such as `1.2` or `1.P4`.
  public func child(_ number: Int, letter: String = "") -> Code {
    Code(unchecked: "\(text).\(letter)\(number)")
  }

  /// Returns the code of an objective's indicator: the bare code for the first, `#2` for the second.
  public func indicator(_ number: Int) -> Code {
    number == 1 ? self : Code(unchecked: "\(text)#\(number)")
  }

  /// The code of the objective that an indicator belongs to; any other code itself.
  public var objective: Code {
    text.firstIndex(of: "#").map { Code(unchecked: String(text[..<$0])) } ?? self
  }

  public var description: String { text }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isStep(_ text: Substring) -> Bool {
    let letters = text.prefix { $0.isASCII && $0.isUppercase }
    return letters.count <= 2 && isNumber(text.dropFirst(letters.count))
  }
}

extension Code: Comparable {
  public static func < (left: Code, right: Code) -> Bool {
    let (leftKey, rightKey) = (left.sortKey, right.sortKey)
    return leftKey == rightKey
      ? left.text < right.text : leftKey.lexicographicallyPrecedes(rightKey)
  }

  /// Two numbers for each step: its rank among the steps of one level, and its number.
  private var sortKey: [Int] {
    let parts = text.split(separator: "#")
    let steps = (parts.first ?? "").split(separator: ".").flatMap { step in
      let letters = step.prefix { $0.isLetter }
      let rank = ["": 0, "P": 1, "E": 2, "H": 3][String(letters)] ?? 4
      return [rank, Int(step.dropFirst(letters.count)) ?? .max]
    }
    return parts.count == 2 ? steps + [-1, Int(parts[1]) ?? .max] : steps
  }
}
