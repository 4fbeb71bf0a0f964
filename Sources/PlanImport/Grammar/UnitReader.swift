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
    if token.text == "°", let scale = text[index + 1], scale.isWord {
      return take(2, .noun("°\(scale.text)"), &index)
    }
    guard token.isWord else { return .none }
    if ["working", "business", "calendar"].contains(token.folded),
      Lexicon.days.contains(text[index + 1]?.folded ?? "")
    {
      return take(2, .days, &index)
    }
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
    if Lexicon.days.contains(token.folded), !isSessions(at: index) { return days(&index) }
    if Lexicon.euros.contains(token.folded) { return take(1, .euro, &index) }
    if Lexicon.points.contains(token.folded) { return take(1, .points, &index) }
    if Lexicon.times[token.folded] != nil { return take(1, .noun(token.text), &index) }
    guard let (noun, end) = noun(at: index) else { return .none }
    index = end
    return .noun(noun)
  }

  /// Reads a noun phrase: up to three words, up to a preposition or a mark.
  func noun(at start: Int) -> (text: String, end: Int)? {
    var end = start
    while let token = text[end], token.isWord, end - start < UnitReader.mostWords,
      !NounLimits.words.contains(token.folded), !NounLimits.tellers.contains(token.folded),
      Lead.change(token) == nil, DateFinder.months[token.folded] == nil || token.text.count < 4,
      text.phrase(at: end, of: Lexicon.comparisonsBehind) == nil,
      end == start || !isNewPhrase(at: end)
    {
      end += 1
    }
    while end > start, NounLimits.links.contains(text[end - 1]?.folded ?? "") { end -= 1 }
    return end > start ? (text.text(of: start..<end), end) : nil
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
    "to", "for", "with", "per", "por", "par", "pro", "ogni", "each", "every", "at", "from",
    "rispetto", "non", "the", "il", "lo", "la", "i",
    "gli",
    "le", "un", "una", "within", "compared", "each", "ogni", "all", "as", "over",
    "during", "durante", "across", "x", "after", "before", "until", "against", "than", "this",
    "next",
    "last", "dopo", "prima", "questo", "prossimo", "verso", "oltre", "è", "sono",
  ]

  /// Words that say more than what is counted: how often, how much more, for whom each.
  static let tellers: Set<String> = [
    "piu", "meno", "more", "less", "fewer", "circa", "die", "mensili", "mensile", "monthly",
    "weekly",
    "settimanali", "settimanale", "giornalieri", "giornaliere", "giornaliero", "daily", "quarterly",
    "trimestrali", "trimestrale", "semestrali", "semestrale", "ciascuno", "ciascuna", "ciascun",
    "cadauno", "every", "almeno", "minimo", "massimo", "max", "pro", "soglia",
    "target", "ma", "but", "oppure", "mensilmente", "additional", "aggiuntivi", "ulteriori",
    "yearly",
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
