import PerformanceModel

/// The numbers of a document that only one language writes so.
///
/// A decimal comma (`12,5`), thousands parted twice (`1.250.000`), and thousands with decimals
/// (`1,000.00`) admit one reading only. A point before one or two decimals (`12.5`) is weaker: programs
/// write it in any language.
struct NumberMarks {
  private(set) var italian: String?
  private(set) var english: String?
  /// A number with a decimal point, the only sign of English.
  private(set) var point: String?

  /// Looks at the numbers of a cell.
  mutating func take(_ cell: String) {
    guard cell.utf8.count <= 200 else { return }
    for number in WrittenNumber.all(in: cell) {
      switch number.mark {
      case .language(.italian): italian = italian ?? number.text
      case .language(.english): english = english ?? number.text
      case .point: point = point ?? number.text
      case nil: break
      }
    }
  }
}

/// A run of digits, points and commas in a text.
struct WrittenNumber {
  let text: String
  let mark: Mark?

  /// The evidence of a number for the language that it is written in.
  enum Mark: Hashable {
    case language(Language)
    case point
  }

  private init(_ text: String) {
    self.text = text
    mark = WrittenNumber.mark(of: text)
  }

  /// The value in a language; `nil` where it is no number there.
  func figure(in language: Language) -> Figure? { try? Figure(typed: text, in: language) }

  /// Tells whether the two languages read another number each.
  var isAmbiguous: Bool {
    guard let first = figure(in: .italian), let second = figure(in: .english) else { return false }
    return first != second
  }

  /// The numbers of a text that stand by themselves: no dates, versions, codes or times of day.
  static func all(in text: String) -> [WrittenNumber] {
    var numbers: [WrittenNumber] = []
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      guard characters[index].isDigit else {
        index += 1
        continue
      }
      var end = index
      while end < characters.count, characters[end].isDigit || isSeparator(characters, end) {
        end += 1
      }
      let before = index > 0 ? characters[index - 1] : " "
      let after = end < characters.count ? characters[end] : " "
      if !before.isAlphabetic, !"/:.-_".contains(before) || before == "-", !"/:_".contains(after) {
        numbers.append(WrittenNumber(String(characters[index..<end])))
      }
      index = end
    }
    return numbers
  }

  private static func isSeparator(_ characters: [Character], _ index: Int) -> Bool {
    ".,".contains(characters[index]) && index + 1 < characters.count
      && characters[index + 1].isDigit
  }

  private static func mark(of text: String) -> Mark? {
    let separators = text.filter { ".,".contains($0) }
    guard let first = separators.first, let last = separators.last else { return nil }
    let groups = text.split(omittingEmptySubsequences: false) { ".,".contains($0) }.map(\.count)
    let isParted = (1...3).contains(groups[0]) && text.first != "0"
    if first != last {
      // Thousands and decimals: all groups but the first and the last have three digits.
      let isWhole =
        isParted && groups.dropFirst().dropLast().allSatisfy { $0 == 3 }
        && separators.dropLast().allSatisfy { $0 == first }
      return isWhole ? .language(last == "," ? .italian : .english) : nil
    }
    if separators.count > 1 {
      let isWhole = isParted && groups.dropFirst().allSatisfy { $0 == 3 }
      return isWhole ? .language(first == "." ? .italian : .english) : nil
    }
    // One separator: three digits behind it may be thousands, unless none can stand before it.
    if groups[1] == 3, isParted { return nil }
    if first == "," { return .language(.italian) }
    return groups[1] <= 2 ? .point : .language(.english)
  }
}
