import Text

/// A date in figures, as far as it is written; perhaps of no calendar.
enum DateFigures: Hashable {
  case full(year: Int, month: Int, day: Int)
  /// The year with its last two digits.
  case shortYear(year: Int, month: Int, day: Int)
  case withoutYear(month: Int, day: Int)
  case month(year: Int, month: Int)

  /// Takes a text apart; `nil` for one that has no such form.
  init?(_ text: String) {
    let (parts, separator) = DateFigures.parts(of: text.trimmed)
    let numbers = parts.compactMap { DateFigures.number($0) }
    guard numbers.count == parts.count else { return nil }
    // One digit or two, or the four of a year.
    let lengths = parts.map { $0.count == 1 ? 2 : $0.count }
    switch lengths {
    case [4, 2, 2]: self = .full(year: numbers[0], month: numbers[1], day: numbers[2])
    case [2, 2, 4]: self = .full(year: numbers[2], month: numbers[1], day: numbers[0])
    case [2, 2, 2] where parts[2].count == 2:
      self = .shortYear(year: numbers[2], month: numbers[1], day: numbers[0])
    case [2, 2]: self = .withoutYear(month: numbers[1], day: numbers[0])
    // `1.2017` is rather a number.
    case [2, 4] where separator != ".": self = .month(year: numbers[1], month: numbers[0])
    case [4, 2] where separator != ".": self = .month(year: numbers[0], month: numbers[1])
    default: return nil
    }
  }

  /// The parts of a text between signs of one kind, with blanks round them or not.
  private static func parts(of text: String) -> (parts: [String], separator: Character?) {
    guard let separator = text.first(where: { "/.-".contains($0) }) else { return ([text], nil) }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    return (parts.map(\.trimmed), separator)
  }

  private static func number(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
