import PerformanceModel

/// Finds which year or term a text binds a value to.
struct HorizonFinder {
  let text: TokenizedText
  let frame: ReadingFrame

  enum Horizon: Hashable {
    case year(Int)
    case term
  }

  /// True if the text forbids to share the value out (`non frazionabile`).
  var isIndivisible: Bool { HorizonFinder.indivisibility(in: text) != nil }

  /// Where a text begins to say that a value is not to be shared out.
  static func indivisibility(in text: TokenizedText) -> Int? {
    text.tokens.indices.first { index in
      ["non", "not", "in"].contains(text[index]?.folded ?? "")
        && HorizonFinder.divisions.contains(text[index + 1]?.folded ?? "")
    }
  }

  /// True if the text asks for the value in the whole term (`nel triennio`).
  var bindsTerm: Bool { text.tokens.indices.contains(where: namesTerm) }

  /// The horizon that the words beside a quantity give it.
  func horizon(of quantity: Quantity) -> Horizon? {
    for index in quantity.range.upperBound..<(quantity.range.upperBound + 9) {
      guard let token = text[index], token.kind != .stop, token.kind != .colon else { break }
      if token.figure != nil, token.year == nil { break }
      if namesTerm(index) { return .term }
      if let year = token.year, introducesYear(index - 1), !isRange(index) { return .year(year) }
      if token.kind == .period, token.text == ".", text[index + 1]?.followsBlank == true { break }
    }
    let before = max(0, quantity.range.lowerBound - 5)..<quantity.range.lowerBound
    return before.contains(where: namesTerm) ? .term : nil
  }

  /// `nel triennio`, `del triennio`, `a fine periodo`; not `rispetto al triennio 2014/2016`.
  private func namesTerm(_ index: Int) -> Bool {
    guard let token = text[index], let before = text[index - 1]?.folded else { return false }
    if HorizonFinder.terms.contains(token.folded) {
      return ["nel", "del", "nell", "the", "sul"].contains(before) && text[index + 1]?.year == nil
    }
    return token.folded == "periodo" && before == "fine"
  }

  private func introducesYear(_ index: Int) -> Bool {
    ["dal", "nel", "il", "anno", "in", "by", "from", "since", "al", "for"].contains(
      text[index]?.folded ?? "")
  }

  private func isRange(_ index: Int) -> Bool {
    guard let next = text[index + 1] else { return false }
    return next.kind == .slash || next.kind == .minus && !next.followsBlank
  }

  private static let terms: Set<String> = [
    "triennio", "biennio", "quadriennio", "quinquennio", "term", "triennium",
  ]

  private static let divisions: Set<String> = [
    "frazionabile", "frazionabili", "divisibile", "ripartibile", "divisible", "divided",
  ]
}
