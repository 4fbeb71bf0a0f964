/// The stable name of an area, objective or indicator: `1`, `1.2`, `1.2.3`, `1.P4`, `1.E2`, `5.H1`, `2.3#2`.
///
/// Codes are counted in document order at the first import and never recounted. They sort by their
/// numbers (2.9 before 2.10): an objective, its further indicators, its operational ones; in an area
/// the strategic ones before those with a letter, P, E and H in this order.
public struct Code: Hashable, Sendable, CustomStringConvertible {
  public let text: String

  /// Creates a code; `nil` when the text is not of the form of a code.
  public init?(_ text: String) {
    guard text.utf8.count <= 40, Code.isWellFormed(text.utf8) else { return nil }
    self.text = text
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
    text.utf8.firstIndex(of: UInt8(ascii: "#")).map { Code(unchecked: String(text[..<$0])) } ?? self
  }

  public var description: String { text }

  /// Returns whether steps of up to two letters and a number follow each other, then `#` and a number
  /// at most once; files hold very many codes, so this looks at each byte once.
  private static func isWellFormed(_ text: String.UTF8View) -> Bool {
    var (letters, digits, hasMark) = (0, 0, false)
    for byte in text {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A where digits == 0 && letters < 2 && !hasMark: letters += 1
      case 0x23 where digits > 0 && !hasMark:
        (letters, digits, hasMark) = (0, 0, true)
      case 0x2E where digits > 0 && !hasMark: (letters, digits) = (0, 0)
      default: return false
      }
    }
    return digits > 0
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
