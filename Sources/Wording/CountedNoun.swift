import PerformanceModel

/// A noun that follows a number, as the plan writes it.
///
/// A plan writes a noun once, in the singular or in the plural, and no dictionary gives its other
/// form. A noun that does not agree with its number is put in brackets, as in `1 (nuove azioni)`.
struct CountedNoun {
  private enum Number {
    case singular, plural
    /// One form for both, as of words that end with a consonant or an accent.
    case either
  }

  private let number: Number

  init(_ text: String) {
    let words = text.split { !$0.isLetter }.map(String.init)
    number = words.first { $0.count > 2 }.map(Self.number) ?? .either
  }

  /// Returns whether the noun agrees with a number, of which only 1 and –1 are singular.
  func agrees(with figure: Figure) -> Bool {
    switch number {
    case .either: true
    case .singular: figure == 1 || figure == -1
    case .plural: figure != 1 && figure != -1
    }
  }

  /// The number of a word by its ending, Italian or English.
  private static func number(of word: String) -> Number {
    guard word != word.uppercased() else { return .either }
    let word = word.lowercased()
    if singularEndings.contains(where: word.hasSuffix) { return .singular }
    return pluralEndings.contains(where: word.hasSuffix) ? .plural : .either
  }

  private static let singularEndings = ["a", "o", "ione", "nte", "tore", "sore", "y", "ss"]
  private static let pluralEndings = ["i", "e", "s"]
}
