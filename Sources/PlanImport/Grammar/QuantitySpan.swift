import PerformanceModel

/// Two amounts of a text that belong together: a range, or the way from one to the other.
struct QuantitySpan {
  /// Where the first word of the span stands (`da`, `tra`), or its first amount.
  let start: Int
  let upper: Amount
  let kind: Kind

  enum Kind {
    /// One of the values between, or either.
    case range
    /// From the first to the second; `isSure` unless it could as well be a range.
    case way(isSure: Bool)
  }
}

/// Reads spans: `10-15`, `20%-30%`, `tra 10 e 15`, `da 60% a 75%`, `50 → 65`, `4 o 5`.
struct SpanReader {
  let text: TokenizedText
  let dated: Set<Int>

  /// The span whose first amount stands at a place.
  func span(from first: Amount, at index: Int) -> QuantitySpan? {
    var place = first.end
    let unit = unit(at: place)
    place += unit?.length ?? 0
    let opener = opener(before: index)
    guard let (kind, middle) = connector(at: place, opener: opener, hasUnit: unit != nil),
      !dated.contains(middle), text[index]?.year == nil || text[middle]?.year == nil,
      let upper = AmountReader(text: text)
        .amount(at: middle, isMoney: false, inWords: .elsewhere),
      upper.figure != first.figure, upper.unit == first.unit || first.unit == nil
    else { return nil }
    let other = self.unit(at: upper.end)
    guard unit == nil || unit?.text == other?.text else { return nil }
    let isFall = upper.figure < first.figure
    let start = opener?.place ?? index
    switch kind {
    case .minus, .between, .or:
      guard !isFall || kind == .or else { return nil }
      return QuantitySpan(start: start, upper: upper, kind: .range)
    case .arrow:
      return QuantitySpan(start: start, upper: upper, kind: .way(isSure: true))
    case .to where opener == nil:
      return QuantitySpan(start: start, upper: upper, kind: isFall ? .way(isSure: true) : .range)
    case .to:
      let isSure = isFall || unit != nil || opener?.isDefinite == true
      return QuantitySpan(start: start, upper: upper, kind: .way(isSure: isSure))
    }
  }

  private enum Connector { case minus, between, or, to, arrow }

  private func connector(
    at place: Int, opener: Opener?, hasUnit: Bool
  ) -> (kind: Connector, next: Int)? {
    guard let token = text[place] else { return nil }
    if token.kind == .arrow { return (.arrow, place + 1) }
    if token.kind == .minus {
      guard let next = text[place + 1], next.figure != nil,
        !token.followsBlank || hasUnit && next.followsBlank
      else { return nil }
      return (.minus, place + 1)
    }
    var next = place + 1
    if ["down", "up", "fino", "sino", "giu"].contains(token.folded) { next += 1 }
    while let word = text[next],
      ["il", "l", "i", "le", "lo", "la", "the", "'"].contains(word.folded)
    {
      next += 1
    }
    guard text[next]?.figure != nil else { return nil }
    switch token.folded {
    case "e", "and": return opener?.isBetween == true ? (.between, next) : nil
    case "o", "or", "oppure", "od": return (.or, next)
    case "to", "a", "al", "ad", "all", "alla", "down", "up", "fino", "sino", "ai", "agli", "alle":
      return opener?.isBetween == true ? nil : (.to, next)
    default: return nil
    }
  }

  private struct Opener {
    let place: Int
    let isBetween: Bool
    let isDefinite: Bool
  }

  private func opener(before index: Int) -> Opener? {
    var place = index - 1
    while place >= 0, let word = text[place],
      ["il", "l", "i", "le", "lo", "la", "the", "'"].contains(word.folded)
    {
      place -= 1
    }
    guard let word = text[place]?.folded else { return nil }
    if ["tra", "fra", "between"].contains(word) {
      return Opener(place: place, isBetween: true, isDefinite: false)
    }
    guard ["da", "dal", "dall", "dalla", "dai", "from", "dagli", "dalle"].contains(word) else {
      return nil
    }
    return Opener(
      place: place, isBetween: false, isDefinite: ["dal", "dall", "dalla"].contains(word))
  }

  /// The unit directly behind the first amount; only units that both amounts can carry.
  private func unit(at place: Int) -> (text: String, length: Int)? {
    guard let token = text[place] else { return nil }
    let isUnit =
      token.kind == .percent || token.kind == .euro || token.kind == .currency
      || token.isWord
        && (Lexicon.days.contains(token.folded) || Lexicon.times[token.folded] != nil
          || Lexicon.euros.contains(token.folded) || Lexicon.percents.contains(token.folded))
    guard isUnit else { return nil }
    let hasPeriod = token.isWord && text[place + 1]?.kind == .period
    return (token.folded, hasPeriod ? 2 : 1)
  }
}
