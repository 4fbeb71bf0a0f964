import PerformanceModel

/// Reads numbers in words: `cinque`, `venticinque`, `duecento`, `twenty-five`, `nessun reclamo`.
struct NumberWords {
  let text: TokenizedText

  /// Where a number in words stands, which decides whether it is a number.
  enum Place {
    case behindComparison
    /// At the start of a cell, where it counts what follows.
    case opening
    case elsewhere
  }

  /// The number that begins at a place; years that it counts belong to the time of the target.
  func amount(at index: Int, _ place: Place) -> Amount? {
    guard let token = text[index], token.isWord else { return nil }
    switch place {
    case .elsewhere: return nil
    case .behindComparison: return number(at: index).flatMap { isOfYears($0.end) ? nil : $0 }
    case .opening:
      guard var amount = none(at: index) ?? number(at: index), !isOfYears(amount.end),
        amount.figure == Figure(1) ? isRate(amount.end) : isCount(endingAt: amount.end)
      else { return nil }
      amount.isSpelledOut = true
      return amount
    }
  }

  /// The value of a word; `nil` for any other word.
  static func value(_ word: String) -> Int? { Lexicon.numberWords[word] ?? italian(word) }

  private func number(at index: Int) -> Amount? {
    guard let token = text[index], let first = NumberWords.value(token.folded) else { return nil }
    let next = text[index + 1]
    let isJoined = next?.kind == .minus && next?.followsBlank == false
    let place = isJoined ? index + 2 : index + 1
    if (20...90).contains(first), first % 10 == 0, let more = text[place],
      let unit = NumberWords.value(more.folded), (1...9).contains(unit)
    {
      return Amount(figure: Figure(first + unit), end: place + 1)
    }
    return isJoined ? nil : Amount(figure: Figure(first), end: index + 1)
  }

  /// `nessun reclamo`, `no complaints`: nothing of what is named.
  private func none(at index: Int) -> Amount? {
    guard let token = text[index], NumberWords.nothing.contains(token.folded),
      let noun = UnitReader(text: text).noun(at: index + 1), text[noun.end]?.isWord != true
    else { return nil }
    return Amount(figure: 0, end: index + 1)
  }

  /// Returns whether a number in words stands alone, or before the things that it counts.
  private func isCount(endingAt end: Int) -> Bool {
    guard let next = text[end] else { return true }
    if isRate(end) || text.phrase(at: end, of: Lexicon.comparisonsBehind) != nil { return true }
    return next.isWord && UnitReader(text: text).noun(at: end) != nil || next.kind == .percent
      || next.isWord && Lexicon.times[next.folded] != nil
      || next.isWord && Lexicon.days.contains(next.folded)
      || next.isWord && Lexicon.euros.contains(next.folded)
  }

  /// Returns whether what a number is counted by follows (`five a year`, `uno al mese`).
  private func isRate(_ end: Int) -> Bool {
    var place = end
    return RateReader(text: text).rate(at: &place, of: 0, unit: .none) != nil
  }

  private func isOfYears(_ end: Int) -> Bool {
    ["anni", "years"].contains(text[end]?.folded ?? "")
  }

  private static let nothing: Set<String> = [
    "nessun", "nessuna", "no", "ningun", "ninguna", "aucun", "aucune", "kein", "keine", "zero",
  ]
}

extension NumberWords {
  /// The value of an Italian compound (`quarantadue`, `duecentomila`), below a million.
  private static func italian(_ word: String) -> Int? {
    guard word.count > 4, word.count < 40 else { return nil }
    if word.hasSuffix("mila"), let thousands = belowThousand(word.dropLast(4)) {
      return thousands * 1000
    }
    return belowThousand(word[...])
  }

  private static func belowThousand(_ word: Substring) -> Int? {
    guard let place = word.firstRange(of: "cento") else { return belowHundred(word) }
    let (lead, rest) = (word[..<place.lowerBound], word[place.upperBound...])
    guard let hundreds = lead.isEmpty ? 1 : digit(lead) else { return nil }
    guard !rest.isEmpty else { return hundreds * 100 }
    return belowHundred(rest).map { hundreds * 100 + $0 }
  }

  private static func belowHundred(_ word: Substring) -> Int? {
    if let small = Lexicon.numberWords[String(word)] { return small }
    for (name, value) in tens where word.hasPrefix(name.dropLast()) {
      let rest = word.dropFirst(name.count - 1)
      if let unit = digit(rest), unit == 1 || unit == 8 { return value + unit }
      if word.hasPrefix(name), let unit = digit(word.dropFirst(name.count)) { return value + unit }
    }
    return nil
  }

  private static func digit(_ word: Substring) -> Int? {
    Lexicon.numberWords[String(word)].flatMap { (1...9).contains($0) ? $0 : nil }
  }

  private static let tens: [(name: String, value: Int)] = [
    ("venti", 20), ("trenta", 30), ("quaranta", 40), ("cinquanta", 50), ("sessanta", 60),
    ("settanta", 70), ("ottanta", 80), ("novanta", 90),
  ]
}
