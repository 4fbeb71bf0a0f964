/// The reason for which a text is not a figure.
public enum FigureProblem: Error, Hashable, Sendable {
  case empty
  /// A character that no number has, or one out of place.
  case unexpected(Character)
  /// Digits grouped wrongly into thousands, as in `1.00.000`.
  case wrongGrouping
  /// More than ``Figure/maximumDigits`` significant digits, or a power of ten out of range.
  case tooLong
}

extension Figure {
  /// Reads a number as a person types it, to its last character.
  ///
  /// Both `12,5` and `12.5` are twelve and a half. One separator followed by exactly three digits is
  /// taken by the language: `1.500` is fifteen hundred in Italian, one and a half in English; where
  /// it cannot part thousands (`0.125`, `1234.567`) it is the decimal separator in either. With both
  /// separators the last one is the decimal one.
  public init(typed text: some StringProtocol, in language: Language) throws(FigureProblem) {
    var characters = Array(text.drop(while: \.isWhitespace))
    while characters.last?.isWhitespace == true { characters.removeLast() }
    var isNegative = false
    if let sign = characters.first, "+-−–".contains(sign) {
      isNegative = sign != "+"
      characters.removeFirst()
    }
    guard !characters.isEmpty else { throw .empty }
    for character in characters where !character.isASCIIDigit && !".,".contains(character) {
      throw .unexpected(character)
    }
    let parts = try Figure.parts(of: characters, in: language)
    guard let figure = Figure(whole: parts.whole, decimals: parts.decimals) else {
      throw .tooLong
    }
    self = isNegative ? -figure : figure
  }

  /// Reads a JSON number or a number in the canonical form of files: a dot before decimals.
  public init?(canonical text: some StringProtocol) {
    var rest = Substring(text)
    let isNegative = rest.first == "-"
    if isNegative { rest.removeFirst() }
    var exponent = 0
    if let mark = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
      guard let power = Int(rest[rest.index(after: mark)...]), (-999...999).contains(power)
      else { return nil }
      exponent = power
      rest = rest[..<mark]
    }
    let pieces = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(pieces.count),
      pieces.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }),
      let figure = Figure(
        whole: Array(pieces[0]), decimals: pieces.count == 2 ? Array(pieces[1]) : [],
        exponent: exponent)
    else { return nil }
    self = isNegative ? -figure : figure
  }

  /// The canonical form of files: all digits, a dot before decimals, no thousands, no power of ten.
  public var canonical: String {
    text(decimalSeparator: ".", groupSeparator: "")
  }

  /// The figure with the separators of a language, as in `1.234,5` or `1,234.5`.
  public func text(in language: Language) -> String {
    text(
      decimalSeparator: language.decimalSeparator, groupSeparator: language.groupSeparator)
  }

  private func text(decimalSeparator: String, groupSeparator: String) -> String {
    let all = String(coefficient.magnitude)
    let sign = isNegative ? "-" : ""
    if exponent == 0, all.utf8.count <= 3 { return sign + all }
    var digits = Array(all.utf8)
    var decimals: [UInt8] = []
    if exponent >= 0 {
      if coefficient != 0 { digits += repeatElement(UInt8(ascii: "0"), count: exponent) }
    } else {
      let missing = max(0, 1 - exponent - digits.count)
      digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: missing), at: 0)
      decimals = Array(digits[(digits.count + exponent)...])
      digits.removeLast(-exponent)
    }
    var text = sign
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += groupSeparator }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    if decimals.isEmpty { return text }
    return text + decimalSeparator + String(decoding: decimals, as: UTF8.self)
  }

  private init?(whole: [Character], decimals: [Character], exponent: Int = 0) {
    var coefficient: Int128 = 0
    var pendingZeros = 0
    var significant = 0
    for character in whole + decimals {
      guard let digit = character.wholeNumberValue else { return nil }
      if digit == 0 {
        pendingZeros += 1
        continue
      }
      let shift = significant == 0 ? 0 : pendingZeros
      significant += shift + 1
      guard significant <= Figure.maximumDigits else { return nil }
      for _ in 0..<shift { coefficient *= 10 }
      coefficient = coefficient * 10 + Int128(digit)
      pendingZeros = 0
    }
    let power = significant == 0 ? 0 : exponent - decimals.count + pendingZeros
    guard let figure = Figure(coefficient: coefficient, exponent: power) else { return nil }
    self = figure
  }

  private static func parts(
    of characters: [Character], in language: Language
  ) throws(FigureProblem) -> (whole: [Character], decimals: [Character]) {
    let separators = characters.indices.filter { ".,".contains(characters[$0]) }
    guard let last = separators.last else { return (characters, []) }
    let decimalAt: Int? =
      if Set(separators.map { characters[$0] }).count == 2 {
        last
      } else if separators.count > 1 {
        nil
      } else {
        isGrouping(at: last, of: characters, in: language) ? nil : last
      }
    let whole = Array(characters[..<(decimalAt ?? characters.count)])
    let decimals = decimalAt.map { Array(characters[($0 + 1)...]) } ?? []
    guard decimals.allSatisfy(\.isASCIIDigit) else { throw .wrongGrouping }
    if decimalAt != nil, decimals.isEmpty || whole.isEmpty { throw .unexpected(characters[last]) }
    return (try ungrouped(whole), decimals)
  }

  private static func isGrouping(
    at index: Int, of characters: [Character], in language: Language
  ) -> Bool {
    characters.count - index == 4 && (1...3).contains(index) && characters[0] != "0"
      && String(characters[index]) == language.groupSeparator
  }

  private static func ungrouped(
    _ characters: [Character]
  ) throws(FigureProblem) -> [Character] {
    let groups = characters.split(omittingEmptySubsequences: false) { ".,".contains($0) }
    guard groups.count > 1 else { return characters }
    let marks = Set(characters.filter { ".,".contains($0) })
    guard marks.count == 1, (1...3).contains(groups[0].count),
      groups[0][groups[0].startIndex] != "0",
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { throw .wrongGrouping }
    return groups.flatMap { $0 }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
