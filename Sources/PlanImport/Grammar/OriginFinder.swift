import PerformanceModel

/// Finds the values from which the way to the value before them starts (`40 giorni (da 60)`).
struct OriginFinder {
  let text: TokenizedText
  let quantities: [Quantity]

  /// The places of such values among the quantities.
  func origins() -> [Int] { quantities.indices.dropFirst().filter(isOrigin) }

  private func isOrigin(_ index: Int) -> Bool {
    let (target, origin) = (quantities[index - 1], quantities[index])
    guard !origin.isCompared, origin.upperEnd == nil, target.start == nil, target.upperEnd == nil,
      origin.figure != target.figure, origin.rate == nil,
      origin.unit == .none || origin.unit == target.unit,
      isEnd(origin.range.upperBound),
      let lead = lead(target.range.upperBound..<origin.range.lowerBound)
    else { return false }
    // A bare Italian `da` may also say how large each of the things is (`10 corsi da 20`).
    return lead.isSure || origin.unit != .none || [.percent, .days, .euro].contains(target.unit)
      || target.unit.isTime || text[origin.range.upperBound]?.isWord == true
  }

  /// The words between two values, where they lead from the second to the first.
  private func lead(_ range: Range<Int>) -> (isSure: Bool, word: String)? {
    var word: String?
    var isOpened = false
    for place in range {
      guard let token = text[place] else { return nil }
      if OriginFinder.leads.contains(token.folded), word == nil {
        word = token.folded
      } else if token.kind == .open, word == nil {
        isOpened = true
      } else if token.kind != .comma && token.kind != .apostrophe
        && !OriginFinder.fillers.contains(token.folded)
      {
        return nil
      }
    }
    return word.map { (isOpened || OriginFinder.sureLeads.contains($0), $0) }
  }

  /// Returns whether nothing that is counted follows: the end, a mark, or the year of the value.
  private func isEnd(_ place: Int) -> Bool {
    guard let token = text[place] else { return true }
    switch token.kind {
    case .close, .comma, .stop, .period: return true
    case .word:
      return OriginFinder.yearLeads.contains(token.folded)
        && (place + 1...place + 3).contains { text[$0]?.year != nil }
    case .number, .date, .wrongDate, .clock, .ordinal, .sign, .percent, .permille, .euro,
      .currency, .plus, .minus, .open, .slash, .asterisk, .colon, .apostrophe, .arrow, .ornament,
      .other:
      return false
    }
  }

  private static let leads: Set<String> = [
    "da", "dal", "dai", "dall", "dalle", "dagli", "dalla", "from", "desde", "depuis",
  ]
  private static let sureLeads: Set<String> = ["from", "desde", "depuis"]
  private static let yearLeads: Set<String> = ["nel", "del", "in", "en", "dell", "nell", "al"]
  private static let fillers: Set<String> = ["up", "down", "il", "l", "the", "i", "giu", "su"]
}
