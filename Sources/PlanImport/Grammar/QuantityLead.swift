import PerformanceModel

/// What stands before a number and belongs to it, read backwards from the number.
struct Lead {
  /// Where the quantity begins.
  private(set) var start: Int
  private(set) var comparator: Comparator?
  /// The written signs (`>`, `+`, `-`) before the number.
  private(set) var signs: [Token] = []
  private(set) var change: Quantity.Change?
  private(set) var isMoney = false
  private(set) var isCircumstance = false
  private(set) var isDefinite = false
  private(set) var isThreshold = false
  /// Whether the comparison is `entro` or `within`.
  private(set) var isWithin = false
  /// The place of the word before the number and its signs.
  private(set) var wordBefore: Int

  private let text: TokenizedText
  private let free: Int

  /// Reads the tokens before a number, not farther back than `free`.
  init(_ text: TokenizedText, before index: Int, from free: Int) {
    self.text = text
    self.free = free
    start = index
    wordBefore = index - 1
    readCurrency()
    readSigns()
    readComparisonSign()
    wordBefore = start - 1
    readWords()
    isThreshold = ((index - 5)..<index).contains { place in
      place >= free && Lead.thresholds.contains(text[place]?.folded ?? "")
    }
  }

  private mutating func readCurrency() {
    guard start - 1 >= free, let token = text[start - 1] else { return }
    if token.kind == .euro || token.isWord && Lexicon.euros.contains(token.folded) {
      isMoney = true
      start -= 1
    }
  }

  private mutating func readSigns() {
    guard start - 1 >= free, let token = text[start - 1],
      token.kind == .plus || token.kind == .minus
    else { return }
    let isApart = text[start]?.followsBlank ?? false
    let opens = start == free + 1 && free == 0 || token.followsBlank
    guard opens || text[start - 2]?.comparator != nil || text[start - 2]?.kind == .open else {
      return
    }
    change = Quantity.Change(
      isRise: token.kind == .plus, isDashApart: token.kind == .minus && isApart)
    signs.append(token)
    start -= 1
  }

  private mutating func readComparisonSign() {
    guard start - 1 >= free, let token = text[start - 1], let comparator = token.comparator else {
      return
    }
    self.comparator = comparator
    signs.append(token)
    start -= 1
  }

  /// Reads words of comparison or change, with fillers between them and the number.
  private mutating func readWords() {
    var place = start - 1
    var steps = 0
    while place >= free, steps < 4, let token = text[place] {
      if comparator == nil, let length = comparison(endingAt: place) {
        start = place - length + 1
        return
      }
      if let rise = change(endingAt: place), change == nil {
        change = Quantity.Change(isRise: rise, isDashApart: false)
        start = place
        return
      }
      note(token, isNearest: steps == 0)
      guard
        token.isWord && Lexicon.fillers.contains(token.folded)
          || token.kind == .apostrophe || token.kind == .euro || token.kind == .period && steps == 0
      else { return }
      place -= 1
      steps += 1
    }
  }

  private mutating func note(_ token: Token, isNearest: Bool) {
    guard isNearest, comparator == nil else { return }
    isCircumstance = Lexicon.circumstances.contains(token.folded)
    isDefinite = Lexicon.definites.contains(token.folded)
  }

  private mutating func comparison(endingAt place: Int) -> Int? {
    for length in stride(from: 5, through: 1, by: -1) where place - length + 1 >= free {
      guard
        let found = text.phrase(at: place - length + 1, of: Lexicon.comparisons),
        found.length == length
      else { continue }
      comparator = found.value
      isWithin = ["entro", "within"].contains(text[place - length + 1]?.folded)
      return length
    }
    return nil
  }

  private func change(endingAt place: Int) -> Bool? {
    guard let word = text[place]?.folded else { return nil }
    return Lexicon.rises.contains(word) ? true : Lexicon.falls.contains(word) ? false : nil
  }

  /// Whether a minus stands directly at the number.
  var isNegative: Bool {
    guard let change, !change.isRise, !change.isDashApart else { return false }
    return signs.contains { $0.kind == .minus }
  }

  private static let thresholds: Set<String> = ["soglia", "soglie", "threshold"]
}
