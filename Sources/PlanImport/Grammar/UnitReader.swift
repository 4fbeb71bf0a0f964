import PerformanceModel

/// Reads the unit behind a number.
struct UnitReader {
  let text: TokenizedText

  /// The most words of a noun phrase that are taken as a unit.
  static let mostWords = 3

  /// Reads the unit at a place and moves the place behind it.
  func unit(at index: inout Int) -> QuantityUnit {
    guard let token = text[index] else { return .none }
    if let length = percentagePoints(at: index) { return take(length, .percentagePoints, &index) }
    if token.kind == .percent { return take(1, .percent, &index) }
    if token.kind == .euro { return take(1, .euro, &index) }
    if token.text == "°", let scale = text[index + 1], scale.isWord {
      return take(2, .noun("°\(scale.text)"), &index)
    }
    guard token.isWord else { return .none }
    if ["working", "business", "calendar"].contains(token.folded),
      Lexicon.days.contains(text[index + 1]?.folded ?? "")
    {
      return take(2, .days, &index)
    }
    if ["per", "pour", "por"].contains(token.folded),
      ["cento", "cent", "ciento"].contains(text[index + 1]?.folded)
    {
      return take(2, .percent, &index)
    }
    if token.folded == "di" || token.folded == "de",
      text[index + 1].map({ Lexicon.euros.contains($0.folded) }) == true
        || text[index + 1]?.kind == .euro
    {
      return take(2, .euro, &index)
    }
    if Lexicon.percents.contains(token.folded) { return take(1, .percent, &index) }
    if Lexicon.days.contains(token.folded), !isSessions(at: index) { return days(&index) }
    if Lexicon.euros.contains(token.folded) { return take(1, .euro, &index) }
    if Lexicon.points.contains(token.folded) { return take(1, .points, &index) }
    if Lexicon.times[token.folded] != nil { return take(1, .noun(token.text), &index) }
    guard let (noun, end) = noun(at: index) else { return .none }
    index = end
    return .noun(noun)
  }

  /// The length of `p.p.`, `pp`, `punti percentuali`, `percentage points`, `% points` at a place.
  private func percentagePoints(at index: Int) -> Int? {
    func word(_ offset: Int) -> String { text[index + offset]?.folded ?? "" }
    if ["pp", "ppt", "ppts", "prozentpunkte", "prozentpunkten"].contains(word(0)) { return 1 }
    if word(0) == "p", word(1) == ".", word(2) == "p" { return word(3) == "." ? 4 : 3 }
    let isPercent = text[index]?.kind == .percent
    if isPercent || ["percentage", "percent"].contains(word(0)), Lexicon.points.contains(word(1)) {
      return 2
    }
    guard Lexicon.points.contains(word(0)) else { return nil }
    if text[index + 1]?.kind == .percent { return 2 }
    if ["percentuali", "percentuale", "porcentuales"].contains(word(1)) { return 2 }
    return word(1) == "de" && word(2) == "pourcentage" ? 3 : nil
  }

  /// Reads a noun phrase: up to three words, up to a preposition or a mark.
  func noun(at start: Int) -> (text: String, end: Int)? {
    var end = start
    while let token = text[end], token.isWord, end - start < UnitReader.mostWords,
      !NounLimits.isLimit(token.folded),
      Lead.change(token) == nil, DateFinder.months[token.folded] == nil || token.text.count < 4,
      text.phrase(at: end, of: Lexicon.comparisonsBehind) == nil,
      end == start || !isNewPhrase(at: end), !isEnumerator(at: end)
    {
      end += 1
    }
    while end > start, NounLimits.links.contains(text[end - 1]?.folded ?? "") { end -= 1 }
    return end > start ? (text.text(of: start..<end), end) : nil
  }

  /// `b)`, `ii)`: the letter of an item in a list, or its number.
  private func isEnumerator(at index: Int) -> Bool {
    guard let token = text[index],
      token.text.count == 1 || token.folded.allSatisfy({ "ivx".contains($0) }),
      text[index + 1]?.kind == .close
    else { return false }
    return text.tokens[..<index].last { $0.kind == .open || $0.kind == .close }?.kind != .open
  }

  /// `giornate di formazione`: sessions that are held, not a term.
  private func isSessions(at index: Int) -> Bool {
    text[index]?.folded == "giornate"
      && !["lavorative", "solari"].contains(text[index + 1]?.folded ?? "")
  }

  private func isNewPhrase(at index: Int) -> Bool {
    guard ComparisonReader(text: text).comparison(at: index) != nil else { return false }
    return (index + 1...index + 3).contains { text[$0]?.figure != nil }
  }

  private func days(_ index: inout Int) -> QuantityUnit {
    index += 1
    if text[index]?.kind == .period { index += 1 }
    let kinds: Set<String> = [
      "lavorativi", "solari", "working", "calendar", "lav", "naturali", "habiles", "laborables",
      "naturales", "ouvres", "ouvrables", "consecutivi",
    ]
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
