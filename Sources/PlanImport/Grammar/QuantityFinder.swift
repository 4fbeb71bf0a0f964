import PerformanceModel

/// Finds the quantities of a text; dates, years and references to laws are none.
struct QuantityFinder {
  let text: TokenizedText
  /// The tokens that belong to dates.
  private let dated: Set<Int>

  init(_ text: TokenizedText, dates: [DateMention]) {
    self.text = text
    dated = Set(dates.flatMap(\.range))
  }

  /// The quantities in the order of the text.
  func quantities() -> [Quantity] {
    var found: [Quantity] = []
    var index = 0
    var free = 0
    while index < text.tokens.count {
      if let quantity = quantity(at: index, from: free) {
        found.append(quantity)
        index = max(quantity.range.upperBound, index + 1)
        free = index
      } else {
        index += 1
      }
    }
    return found
  }

  /// Reads the quantity whose number stands at a place; its words begin at `free` at the earliest.
  private func quantity(at index: Int, from free: Int) -> Quantity? {
    guard !dated.contains(index) else { return nil }
    let lead = Lead(text, before: index, from: free)
    guard let number = number(at: index, afterComparison: lead.comparator != nil),
      !isName(at: index, lead: lead)
    else { return nil }
    var end = index + number.length
    let unit = UnitReader(text: text).unit(at: &end)
    let scaled = number.figure.timesTen(number.power)
    guard let figure = scaled else { return nil }
    let behind = text.phrase(at: end, of: Lexicon.comparisonsBehind)
    end += behind?.length ?? 0
    let base = BaseReader(text: text).base(at: end)
    let opensRange = ["da", "tra", "fra", "between", "from"].contains(text[index - 1]?.folded)
    let start = number.length >= 3 && opensRange ? min(lead.start, index - 1) : lead.start
    let range = max(start, free)..<max(end, base?.end ?? end)
    var quantity = Quantity(
      comparator: lead.comparator ?? behind?.value, figure: figure,
      upperEnd: number.upperEnd.flatMap { $0.timesTen(number.power) },
      unit: unit == .none && lead.isMoney ? .euro : unit, change: lead.change, base: base?.text,
      isCircumstance: lead.isCircumstance, isDefinite: lead.isDefinite && unit != .percent,
      isThreshold: lead.isThreshold, isAside: isAside(index),
      isTerm: lead.isWithin && unit.isTime, hasDoubtfulSign: false, range: range,
      text: text.text(of: range))
    quantity.isEndOfFall = number.isEndOfFall
    if lead.isNegative { quantity.takeSign() }
    return quantity
  }

  private func isAside(_ index: Int) -> Bool {
    let lastMark = text.tokens[..<index].last { $0.kind == .open || $0.kind == .close }
    return lastMark?.kind == .open
  }

  private struct Number {
    var figure: Figure
    var upperEnd: Figure?
    var isEndOfFall = false
    var power = 0
    var length: Int
  }

  private func number(at index: Int, afterComparison: Bool) -> Number? {
    guard let token = text[index] else { return nil }
    guard let figure = token.figure else {
      guard afterComparison, token.isWord, let value = Lexicon.numberWords[token.folded] else {
        return nil
      }
      return Number(figure: Figure(value), length: 1)
    }
    var number = Number(figure: figure, length: 1)
    if let middle = text[index + 1], let upper = text[index + 2], let upperEnd = upper.figure,
      isRange(from: index, by: middle), upperEnd != figure, !dated.contains(index + 2)
    {
      let isFall = upperEnd < figure && middle.isWord
      if isFall { number.figure = upperEnd }
      number.isEndOfFall = isFall
      number.upperEnd = upperEnd > figure ? upperEnd : nil
      number.length = isFall || upperEnd > figure ? 3 : 1
    }
    if let word = text[index + number.length], let power = Lexicon.scales[word.folded],
      word.isWord
    {
      number.power = power
      number.length += 1
    }
    return number
  }

  /// `10-15`, `10/15` is none; `da 10 a 15` is, `tra 10 e 15` is.
  private func isRange(from index: Int, by middle: Token) -> Bool {
    if middle.kind == .minus { return !middle.followsBlank && text[index]?.year == nil }
    let before = text[index - 1]?.folded
    return before == "da" && middle.folded == "a" || before == "tra" && middle.folded == "e"
      || before == "fra" && middle.folded == "e" || before == "between" && middle.folded == "and"
      || before == "from" && middle.folded == "to"
  }

  /// Whether the number only names something: a year, a law, an article, a phase.
  private func isName(at index: Int, lead: Lead) -> Bool {
    guard let token = text[index] else { return true }
    if isPartOfReference(index, isCompared: lead.comparator != nil) { return true }
    if lead.comparator == nil, text.tokens.count > 2, isReference(before: lead.wordBefore) {
      return true
    }
    guard token.year != nil, lead.signs.isEmpty else { return false }
    return isYear(at: index, lead: lead)
  }

  /// Whether the word at a place, or the abbreviation before its full stop, refers to something.
  private func isReference(before place: Int) -> Bool {
    guard let token = text[place] else { return false }
    if token.isWord { return Lexicon.references.contains(token.folded) }
    guard token.kind == .period, let word = text[place - 1], word.text.count <= 5 else {
      return false
    }
    return Lexicon.references.contains(word.folded)
  }

  private func isYear(at index: Int, lead: Lead) -> Bool {
    guard text.tokens.count > 1 else { return false }
    switch text[index + 1]?.kind {
    case .percent, .euro: return false
    default: break
    }
    if let before = text[index - 1], Lexicon.yearIntroductions.contains(before.folded) {
      return true
    }
    let hasUnit = text[index + 1].map { $0.isWord && !Lexicon.fillers.contains($0.folded) } ?? false
    return !hasUnit && lead.comparator == nil
  }

  /// `247/2004`, `2014/2016`, `2017-19`: numbers joined by a slash, or years by a dash; not the
  /// value of a scale behind a comparison (`≥ 3,5/5`).
  private func isPartOfReference(_ index: Int, isCompared: Bool) -> Bool {
    func joins(_ middle: Int, _ other: Int) -> Bool {
      guard let sign = text[middle], let number = text[other], number.figure != nil else {
        return false
      }
      if sign.kind == .slash { return !(isCompared && middle > index && number.year == nil) }
      return sign.kind == .minus
        && (text[index]?.year != nil || number.year != nil)
    }
    return joins(index + 1, index + 2) || joins(index - 1, index - 2)
  }
}

extension Figure {
  /// The figure times a power of ten; `nil` out of range.
  fileprivate func timesTen(_ power: Int) -> Figure? {
    Figure(coefficient: coefficient, exponent: exponent + power)
  }
}

extension Quantity {
  /// Takes a minus before the number as its sign, unless a share changes against a base.
  fileprivate mutating func takeSign() {
    guard base == nil, unit.noun == nil, unit != .percent || comparator != nil else { return }
    figure = -figure
    change = nil
    hasDoubtfulSign = comparator == nil
  }
}

extension QuantityUnit {
  fileprivate var isTime: Bool {
    switch self {
    case .days: true
    case .noun(let noun):
      ["ore", "hours", "mesi", "months", "settimane", "weeks", "minuti", "minutes"]
        .contains { noun.folded.hasPrefix($0) }
    case .percent, .euro, .points, .none: false
    }
  }
}
