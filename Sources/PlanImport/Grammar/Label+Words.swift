import PerformanceModel

extension Quantity {
  /// Finds what a text calls a value: the word before it, else the word behind it.
  func label(in text: TokenizedText) -> Label? {
    guard !isCompared || comparator != nil else { return nil }
    var place = range.lowerBound - 1
    while let token = text[place], token.kind == .colon || Lexicon.fillers.contains(token.folded),
      !LabelWords.pasts.contains(token.folded)
    {
      place -= 1
    }
    if let before = LabelWords.label(text[place]) { return before }
    if let before = LabelWords.label(text[place - 1]), text[place]?.isWord == true { return before }
    return LabelWords.label(text[range.upperBound])
  }
}

/// The words by which a text tells its target from the values beside it, folded.
enum LabelWords {
  static func label(_ token: Token?) -> Quantity.Label? {
    guard let token, token.isWord else { return nil }
    if targets.contains(token.folded) { return .target }
    if thresholds.contains(token.folded) { return .threshold }
    if excellences.contains(token.folded) { return .excellence }
    return pasts.contains(token.folded) ? .past : nil
  }

  static let targets: Set<String> = [
    "target", "obiettivo", "atteso", "attesa", "attesi", "attese", "goal", "expected", "objective",
  ]
  static let thresholds: Set<String> = [
    "soglia", "soglie", "threshold", "minima", "accettabile", "acceptable", "floor",
  ]
  static let excellences: Set<String> = [
    "eccellenza", "excellence", "excellent", "stretch", "sfidante", "ottimale", "ottimo",
    "ambizioso", "ambitious",
  ]
  static let pasts: Set<String> = [
    "base", "baseline", "iniziale", "partenza", "attuale", "attualmente", "oggi", "was",
    "currently", "current", "today", "precedente", "previously", "partendo", "era", "erano",
  ]
}
