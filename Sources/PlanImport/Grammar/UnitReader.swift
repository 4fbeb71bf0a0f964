import PerformanceModel

/// Reads the unit behind a number.
struct UnitReader {
  let text: TokenizedText

  /// The most words of a noun phrase that are taken as a unit.
  static let mostWords = 3

  /// Reads the unit at a place and moves the place behind it.
  func unit(at index: inout Int) -> QuantityUnit {
    guard let token = text[index] else { return .none }
    if token.kind == .percent { return take(1, .percent, &index) }
    if token.kind == .euro { return take(1, .euro, &index) }
    guard token.isWord else { return .none }
    if token.folded == "per", ["cento", "cent"].contains(text[index + 1]?.folded) {
      return take(2, .percent, &index)
    }
    if token.folded == "punti", text[index + 1]?.folded == "percentuali" {
      return take(2, .percent, &index)
    }
    if token.folded == "di",
      text[index + 1].map({ Lexicon.euros.contains($0.folded) }) == true
        || text[index + 1]?.kind == .euro
    {
      return take(2, .euro, &index)
    }
    if Lexicon.percents.contains(token.folded) { return take(1, .percent, &index) }
    if Lexicon.days.contains(token.folded) { return days(&index) }
    if Lexicon.euros.contains(token.folded) { return take(1, .euro, &index) }
    if Lexicon.points.contains(token.folded) { return take(1, .points, &index) }
    guard let (noun, end) = noun(at: index) else { return .none }
    index = end
    return .noun(noun)
  }

  /// Reads a noun phrase: up to three words, up to a preposition or a mark.
  func noun(at start: Int) -> (text: String, end: Int)? {
    var end = start
    while let token = text[end], token.isWord, end - start < UnitReader.mostWords,
      !NounLimits.words.contains(token.folded),
      text.phrase(at: end, of: Lexicon.comparisonsBehind) == nil,
      end == start || !isNewPhrase(at: end)
    {
      end += 1
    }
    while end > start, NounLimits.links.contains(text[end - 1]?.folded ?? "") { end -= 1 }
    return end > start ? (text.text(of: start..<end), end) : nil
  }

  private func isNewPhrase(at index: Int) -> Bool {
    guard text.phrase(at: index, of: Lexicon.comparisons) != nil else { return false }
    return (index + 1...index + 3).contains { text[$0]?.figure != nil }
  }

  private func days(_ index: inout Int) -> QuantityUnit {
    index += 1
    if text[index]?.kind == .period { index += 1 }
    let kinds: Set<String> = ["lavorativi", "solari", "working", "calendar", "lav", "naturali"]
    if let token = text[index], kinds.contains(token.folded) { index += 1 }
    return .days
  }

  private func take(
    _ length: Int, _ unit: QuantityUnit, _ index: inout Int
  ) -> QuantityUnit {
    index += length
    return unit
  }
}

/// The words at which a noun phrase ends.
enum NounLimits {
  static let words: Set<String> = [
    "a", "ad", "al", "allo", "alla", "ai", "agli", "alle", "all", "di", "d", "del", "dello",
    "della", "dei", "degli", "delle", "dell", "da", "dal", "dallo", "dalla", "dai", "dagli",
    "dalle", "dall", "in", "nel", "nello", "nella", "nei", "negli", "nelle", "nell", "con", "su",
    "sul", "sullo", "sulla", "sui", "sugli", "sulle", "sull", "per", "tra", "fra", "entro",
    "presso", "anche", "che", "cui", "e", "ed", "o", "od", "and", "or", "of", "in", "on", "by",
    "to", "for", "with", "per", "at", "from", "rispetto", "non", "the", "il", "lo", "la", "i",
    "gli",
    "le", "un", "una", "within", "compared", "each", "ogni", "all", "as", "è", "sono",
  ]

  static let links: Set<String> = ["e", "ed", "o", "and", "or"]
}

/// Reads what a change refers to: `rispetto al consolidato 2015`.
struct BaseReader {
  let text: TokenizedText

  /// Reads a base at a place: its words up to a mark or the end.
  func base(at index: Int) -> (text: String, end: Int)? {
    var start = index
    guard let lead = text[start]?.folded else { return nil }
    switch (lead, text[start + 1]?.folded) {
    case ("rispetto", _), ("vs", _), ("versus", _), ("over", _): start += 1
    case ("compared", "to"), ("compared", "with"), ("against", "the"), ("in", "confronto"):
      start += 2
    default: return nil
    }
    while let token = text[start],
      token.isWord && Lexicon.fillers.contains(token.folded) || token.kind == .apostrophe
    {
      start += 1
    }
    var end = start
    while let token = text[end], !BaseReader.isEnd(token) { end += 1 }
    return end > start ? (text.text(of: start..<end), end) : nil
  }

  private static func isEnd(_ token: Token) -> Bool {
    switch token.kind {
    case .stop, .close, .open, .comma, .period, .colon, .sign: true
    case .number, .date, .word, .percent, .euro, .plus, .minus, .slash, .asterisk, .apostrophe,
      .other:
      false
    }
  }
}
