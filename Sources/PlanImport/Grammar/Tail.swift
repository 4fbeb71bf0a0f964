import PerformanceModel

/// The words behind a number that belong to it: unit, rate, comparison, change and base.
struct Tail {
  private(set) var unit: QuantityUnit
  /// The power of ten that the unit brings (`‰`).
  private(set) var power = 0
  private(set) var rate: Quantity.Rate?
  private(set) var comparator: Comparator?
  private(set) var isRise: Bool?
  private(set) var base: String?
  private(set) var baseStart: Int?
  private(set) var end: Int

  private let text: TokenizedText

  /// Reads the tokens behind an amount.
  init(_ text: TokenizedText, behind amount: Amount, isEuro: Bool) {
    self.text = text
    end = amount.end
    unit = .none
    readUnit(of: amount, isEuro: isEuro)
    rate = RateReader(text: text).rate(at: &end, of: amount.figure, unit: unit)
    readChange()
    readComparison()
    guard let base = BaseReader(text: text).base(at: end) else { return }
    self.base = base.text
    end = base.end
  }

  private mutating func readUnit(of amount: Amount, isEuro: Bool) {
    if amount.unit == nil, text[end - 1]?.figure != nil, !isEuro, isPermille {
      (unit, power) = (.percent, -1)
      return
    }
    let start = end
    power = text[start]?.power ?? 0
    unit = UnitReader(text: text).unit(at: &end)
    guard let first = amount.unit ?? (isEuro ? .euro : nil) else { return }
    // Another unit than the first stays open: it is no part of this number.
    if unit != first, !(unit.isTime && first.isTime) { (end, power) = (start, 0) }
    unit = first
  }

  /// `‰`, `per mille`, `per thousand`.
  private var isPermille: Bool {
    mutating get {
      if text[end]?.kind == .permille {
        end += 1
        return true
      }
      guard text[end]?.folded == "per",
        ["mille", "thousand"].contains(text[end + 1]?.folded), text[end + 2]?.isWord != true
      else { return false }
      end += 2
      return true
    }
  }

  /// `di riduzione`, `reduction`, `in meno`, `less`, `lower`.
  private mutating func readChange() {
    var place = end
    if let word = text[place], ["di", "of", "d", "in"].contains(word.folded) { place += 1 }
    if text[place]?.kind == .apostrophe { place += 1 }
    guard let word = text[place] else { return }
    let isJoined = place > end
    let rise =
      Lead.change(word)
      ?? (isJoined || unit == .percent || unit == .percentagePoints ? Tail.bare(word) : nil)
    guard let rise, text[end]?.folded != "in" || Tail.bare(word) != nil else { return }
    isRise = rise
    end = place + 1
  }

  private static func bare(_ word: Token) -> Bool? {
    switch word.folded {
    case "piu", "more", "higher": true
    case "meno", "less", "lower", "fewer": false
    default: nil
    }
  }

  /// `o più`, `or fewer`, `+`.
  private mutating func readComparison() {
    if let phrase = text.phrase(at: end, of: Lexicon.comparisonsBehind) {
      let next = text[end + phrase.length]
      guard phrase.length > 1 || next?.figure == nil else { return }
      comparator = phrase.value
      end += phrase.length
      if unit == .none { unit = UnitReader(text: text).unit(at: &end) }
    } else if text[end]?.kind == .plus, text[end]?.followsBlank == false,
      text[end + 1]?.figure == nil, text[end + 1]?.kind != .slash
    {
      comparator = .atLeast
      end += 1
      if unit == .none { unit = UnitReader(text: text).unit(at: &end) }
    }
  }

  /// Finds the base of a change in the words before it: `rispetto al 2024: -5%`.
  mutating func findBase(before start: Int, from free: Int) {
    for place in stride(from: start - 1, through: free, by: -1) {
      guard let base = BaseReader(text: text).base(at: place), base.end <= start else { continue }
      self.base = base.text
      baseStart = place
      return
    }
  }
}
