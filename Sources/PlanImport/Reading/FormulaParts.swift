import PerformanceModel

/// Parts a formula cell that asks for several things, such as `SI/NO Costi 2017*100/costi 2015`.
enum FormulaParts {
  /// The formulas of the cell, at least one; words before a `SI/NO` belong to it as its label.
  static func parts(of original: String, language: Language) -> [Formula] {
    let text = TokenizedText(original, language: language)
    let asked = YesNo.ranges(in: text)
    guard let last = asked.last else { return items(of: original, text, language: language) }
    var parts: [Formula] = []
    var start = 0
    for range in asked {
      let label = Formula(text.text(of: start..<range.lowerBound), language: language)
      if label.quotient != nil {
        parts.append(label)
        start = range.lowerBound
      }
      parts.append(Formula(text.text(of: start..<range.upperBound), language: language))
      start = range.upperBound
    }
    if let rest = rest(of: text, from: last.upperBound, language: language) { parts.append(rest) }
    return parts
  }

  /// The formula behind the last `SI/NO`, where it is one of its own and no explanation.
  private static func rest(
    of text: TokenizedText, from start: Int, language: Language
  ) -> Formula? {
    guard let first = text[start], first.kind != .open else { return nil }
    let rest = Formula(text.text(of: start..<text.tokens.count), language: language)
    let isItem = first.kind == .minus && first.followsBlank || first.kind == .stop
    guard isItem && !rest.isEmpty || rest.quotient != nil || rest.countedThings != nil else {
      return nil
    }
    return rest
  }

  /// The items of a list of formulas without `SI/NO`.
  private static func items(
    of original: String, _ text: TokenizedText, language: Language
  ) -> [Formula] {
    let items = ListItems.items(of: text)
    let formulas = items.map { Formula($0, language: language) }
    guard formulas.count > 1, formulas.allSatisfy(\.isNumeric) else {
      return [Formula(original, language: language)]
    }
    return formulas
  }
}

/// The items of a list inside a cell: opened by dashes or dots, or parted by semicolons and lines.
enum ListItems {
  /// The items as written, without their marks; one when the text is no list.
  static func items(of text: TokenizedText) -> [String] {
    let dashed = pieces(of: text, cutAt: text.tokens.indices.filter { opensItem($0, in: text) })
    if dashed.count > 1 { return dashed }
    let stops = text.tokens.indices.filter { text.tokens[$0].kind == .stop }
    return pieces(of: text, cutAt: stops)
  }

  /// Returns whether a dash or dot opens an item: words, not a number, follow it after a blank.
  private static func opensItem(_ index: Int, in text: TokenizedText) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .minus || token.text == "•" || token.text == "·", token.followsBlank,
      let next = text[index + 1], next.followsBlank
    else { return false }
    return next.isWord || next.comparator != nil
  }

  private static func pieces(of text: TokenizedText, cutAt marks: [Int]) -> [String] {
    var pieces: [String] = []
    var start = 0
    for mark in marks + [text.tokens.count] {
      let piece = text.text(of: start..<max(start, mark))
      if !piece.isEmpty { pieces.append(piece) }
      start = mark + 1
    }
    return pieces
  }
}
