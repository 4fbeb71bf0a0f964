import PerformanceModel

/// Reads what a change refers to: `rispetto al consolidato 2015`.
struct BaseReader {
  let text: TokenizedText

  /// Reads a base at a place: its words up to a mark or the end.
  func base(at index: Int) -> (text: String, end: Int)? {
    var start = index
    guard let lead = text[start]?.folded else { return nil }
    let isWithYear = ["sul", "sull", "on", "over", "than"].contains(lead)
    switch (lead, text[start + 1]?.folded) {
    case ("rispetto", _), ("vs", _), ("versus", _): start += 1
    case ("compared", "to"), ("compared", "with"), ("against", "the"), ("in", "confronto"),
      ("than", "in"), ("year", "on"):
      start += 2
    case _ where isWithYear: start += 1
    default: return nil
    }
    while let token = text[start],
      token.isWord && Lexicon.fillers.contains(token.folded) || token.kind == .apostrophe
    {
      start += 1
    }
    var end = start
    while let token = text[end], !isEnd(token, at: end) { end += 1 }
    if isWithYear, !(start..<end).contains(where: namesPast) { return nil }
    return end > start ? (text.text(of: start..<end), end) : nil
  }

  private func namesPast(_ place: Int) -> Bool {
    text[place]?.year != nil || BaseReader.pasts.contains(text[place]?.folded ?? "")
  }

  private func isEnd(_ token: Token, at place: Int) -> Bool {
    switch token.kind {
    case .stop, .close, .open, .comma, .period, .colon, .sign, .percent, .permille, .euro,
      .currency, .plus, .minus, .arrow, .clock, .wrongDate:
      true
    case .number: token.year == nil || text[place - 1]?.kind == .plus
    case .word:
      ["e", "ed", "and", "entro", "by"].contains(token.folded)
        || (place + 1...place + 3).contains { next in
          text[next].map { $0.figure != nil && $0.year == nil } ?? false
            && (place..<next).allSatisfy { Lexicon.fillers.contains(text[$0]?.folded ?? "") }
        }
    case .date, .ordinal, .slash, .asterisk, .apostrophe, .ornament, .other: false
    }
  }

  private static let pasts: Set<String> = [
    "base", "baseline", "precedente", "previous", "prior", "last", "scorso", "consuntivo", "year",
  ]
}
