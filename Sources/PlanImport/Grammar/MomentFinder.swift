import PerformanceModel

/// A time that a text names beside one of its quantities.
struct MomentMention: Hashable, Sendable {
  let moment: Moment
  /// The tokens of the time with the words that lead to it (`entro il 2027`).
  let range: Range<Int>
  /// The quantity that the time belongs to, by its place among the quantities.
  let quantity: Int
}

/// Finds which time each quantity of a text is due at: `2025: 60%`, `70% nel 2026`, `30 nel
/// triennio`.
struct MomentFinder {
  let text: TokenizedText
  let dates: [DateMention]
  let quantities: [Quantity]
  let frame: ReadingFrame

  /// The times beside quantities, at most one for each.
  func mentions() -> [MomentMention] {
    var mentions: [MomentMention] = []
    var index = 0
    while index < text.tokens.count {
      guard let (moment, core) = core(at: index) else {
        index += 1
        continue
      }
      let range = start(of: core)..<core.upperBound
      if let quantity = neighbour(of: range, core, taken: mentions.map(\.quantity)) {
        mentions.append(MomentMention(moment: moment, range: range, quantity: quantity))
      }
      index = core.upperBound
    }
    return mentions
  }

  /// The time whose own words begin at a place.
  private func core(at index: Int) -> (moment: Moment, range: Range<Int>)? {
    guard !quantities.contains(where: { $0.range.contains(index) }) else { return nil }
    if let date = dates.first(where: { $0.range.contains(index) }), !text.opensTime(date) {
      return (.day(date.day), index..<date.range.upperBound)
    }
    return countedYear(at: index) ?? term(at: index) ?? year(at: index)
  }

  private func year(at index: Int) -> (moment: Moment, range: Range<Int>)? {
    guard let year = text[index]?.year,
      !MomentFinder.openings.contains(text[index - 1]?.folded ?? "")
    else { return nil }
    if let (last, length) = lastYear(at: index + 1, of: year) {
      // A year of school or accounts ends on a day that the text does not give.
      let isOwnYear = text[index + 1]?.kind == .slash && last == year + 1
      if isOwnYear { return (.unclear, index..<(index + 1 + length)) }
      return (.years(year...last), index..<(index + 1 + length))
    }
    return (.year(year, isDeadline: isDeadline(before: index)), index..<(index + 1))
  }

  /// The end of `2025-2027`, `2025/26`.
  private func lastYear(at index: Int, of first: Int) -> (year: Int, length: Int)? {
    guard let mark = text[index], mark.kind == .minus || mark.kind == .slash, !mark.followsBlank,
      let end = text[index + 1], end.figure != nil, let number = Int(end.text)
    else { return nil }
    let year = end.text.count == 2 ? first / 100 * 100 + number : number
    return (first...first + 20).contains(year) && year > first ? (year, 2) : nil
  }

  /// `triennio`, `triennio 2025-2027`, `three years`, `tre anni`.
  private func term(at index: Int) -> (moment: Moment, range: Range<Int>)? {
    guard let token = text[index], token.isWord else { return nil }
    if let length = MomentFinder.terms[token.folded] {
      if let first = text[index + 1]?.year, let (last, more) = lastYear(at: index + 2, of: first) {
        return (.years(first...last), index..<(index + 2 + more))
      }
      guard length != 0 else { return (bounded(frame.term.count), index..<(index + 1)) }
      return (bounded(length), index..<(index + 1))
    }
    if MomentFinder.plans.contains(token.folded), isAtEnd(before: index) {
      return (bounded(frame.term.count), index..<(index + 1))
    }
    let number = Lexicon.numberWords[token.folded]
    guard let number, number > 1, ["anni", "years", "year"].contains(text[index + 1]?.folded ?? "")
    else { return nil }
    return (bounded(number), index..<(index + 2))
  }

  /// The plan's term, where it has so many years.
  private func bounded(_ length: Int) -> Moment {
    length > 1 && length == frame.term.count ? .years(frame.term) : .unclear
  }

  /// `2° anno`, `secondo anno`, `second year`.
  private func countedYear(at index: Int) -> (moment: Moment, range: Range<Int>)? {
    guard let token = text[index],
      let number = token.ordinal ?? DateFinder.ordinals[token.folded],
      ["anno", "year"].contains(text[index + 1]?.folded ?? "")
    else { return nil }
    let year = frame.term.lowerBound + number - 1
    return (
      .year(year, isDeadline: isDeadline(before: index)), index..<(index + 2)
    )
  }

  private func isDeadline(before index: Int) -> Bool {
    (start(of: index..<index)..<index).contains {
      MomentFinder.deadlines.contains(text[$0]?.folded ?? "")
    }
  }

  /// Returns whether the words before a place lead to the end of it (`by the end of the plan`).
  private func isAtEnd(before index: Int) -> Bool {
    (start(of: index..<index)..<index).contains {
      ["fine", "end"].contains(text[$0]?.folded ?? "")
    }
  }

  /// Where the words that lead to a time begin.
  private func start(of core: Range<Int>) -> Int {
    var start = core.lowerBound
    while let token = text[start - 1],
      token.isWord && MomentFinder.leads.contains(token.folded) || token.kind == .apostrophe,
      !quantities.contains(where: { $0.range.contains(start - 1) })
    {
      start -= 1
    }
    return start
  }

  /// The quantity beside a time: the one before it, unless the time opens the next one.
  private func neighbour(of range: Range<Int>, _ core: Range<Int>, taken: [Int]) -> Int? {
    let left = left(of: range.lowerBound).flatMap { taken.contains($0) ? nil : $0 }
    let right = right(of: core.upperBound)
    guard let left, let right else { return left ?? right }
    return text[core.upperBound]?.kind == .colon ? right : left
  }

  private func left(of index: Int) -> Int? {
    var place = index - 1
    while let token = text[place] {
      if let quantity = quantities.firstIndex(where: { $0.range.contains(place) }) {
        return quantity
      }
      guard token.isWord || token.kind == .apostrophe || token.kind == .open else { return nil }
      if ["e", "ed", "and"].contains(token.folded) { return nil }
      place -= 1
    }
    return nil
  }

  private func right(of index: Int) -> Int? {
    var place = index
    while let token = text[place] {
      if let quantity = quantities.firstIndex(where: { $0.range.contains(place) }) {
        return quantity
      }
      guard
        token.isWord || token.kind == .apostrophe || token.kind == .colon || token.kind == .close
          || token.kind == .minus
      else { return nil }
      if ["e", "ed", "and"].contains(token.folded) { return nil }
      place += 1
    }
    return nil
  }

  private static let leads: Set<String> = [
    "nel", "nell", "nello", "in", "by", "entro", "il", "l", "al", "a", "fine", "per", "for", "of",
    "del", "dell", "della", "during", "the", "end", "anno", "year", "su", "sul", "over", "within",
    "from", "dal", "periodo", "period", "la", "esercizio", "e", "non", "oltre", "corso", "di",
    "dalla", "across",
  ]
  /// Words behind which a year is the one from which something holds.
  private static let openings: Set<String> = [
    "dal", "dall", "from", "since", "desde", "depuis", "ab", "seit",
  ]
  private static let deadlines: Set<String> = ["entro", "by", "fine", "end", "within"]

  /// Words for what lasts as long as the plan.
  private static let plans: Set<String> = ["plan", "piano", "programme", "programmazione"]

  /// Words for several years with their number; 0 for the plan's term.
  private static let terms: [String: Int] = [
    "biennio": 2, "triennio": 3, "quadriennio": 4, "quinquennio": 5, "triennium": 3, "biennium": 2,
    "term": 0, "periodo": 0, "mandato": 9, "mandate": 9,
  ]
}
