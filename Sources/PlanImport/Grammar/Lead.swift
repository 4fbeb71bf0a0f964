import PerformanceModel

/// The words and signs before a number that belong to it, read backwards from the number.
struct Lead {
  /// Where the quantity begins.
  private(set) var start: Int
  private(set) var comparator: Comparator?
  /// The written signs (`>`, `+`, `-`) before the number.
  private(set) var signs: [Token] = []
  private(set) var change: Quantity.Change?
  /// True if a word of change leads up or down to the number itself.
  private(set) var isAimUpwards: Bool?
  private(set) var isMoney = false
  private(set) var isEuro = false
  /// The power of ten that the sign of money brings (`k€ 120`).
  private(set) var power = 0
  private(set) var isCircumstance = false
  private(set) var isDefinite = false
  private(set) var isThreshold = false
  private(set) var isPart = false
  /// True if the comparison is `entro` or `within`.
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
    isPart = namesPart(before: start)
    if comparator != nil { (isDefinite, isCircumstance) = (false, false) }
  }

  private mutating func readCurrency() {
    guard start - 1 >= free, let token = text[start - 1] else { return }
    let isWord = token.isWord && Lexicon.euros.contains(token.folded)
    guard token.kind == .euro || token.kind == .currency || isWord else { return }
    isMoney = true
    isEuro = token.kind != .currency
    power = token.power
    start -= 1
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

  /// Reads words of comparison and change, with fillers between them and the number.
  private mutating func readWords() {
    var place = start - 1
    var steps = 0
    var arrives: Bool?
    while place >= free, steps < 6, let token = text[place] {
      if readWordSign(at: place, steps) {
        place -= 1
        continue
      }
      if comparator == nil || comparator == .equal,
        let found = ComparisonReader(text: text).comparison(endingAt: place, from: free)
      {
        if text[place + 1]?.folded == "by", found.start == place, change == nil {
          return setChange(found.comparator.isFloor, at: place, arrives: false)
        }
        comparator = found.comparator
        isWithin = ["entro", "within"].contains(text[found.start]?.folded)
        start = found.start
        (place, steps, arrives) = (found.start - 1, 0, nil)
        continue
      }
      if let isRise = Lead.change(token), change == nil {
        return setChange(isRise, at: place, arrives: arrives)
      }
      note(token, isNearest: steps == 0)
      let isEquality = comparator != nil && Lexicon.equalities.contains(token.folded)
      guard isFiller(token, steps) || isEquality || isLabelled(place, steps) else { break }
      if token.isWord { arrives = !isEquality && Lexicon.arrivals.contains(token.folded) }
      if isEquality { start = place }
      place -= 1
      steps += 1
    }
    readGovernor(from: place, arrives: arrives)
  }

  private func isFiller(_ token: Token, _ steps: Int) -> Bool {
    token.isWord && Lexicon.fillers.contains(token.folded)
      || token.kind == .apostrophe || token.kind == .euro || token.kind == .period && steps == 0
  }

  /// `max: 10`: a colon between a word for a border and its number.
  private func isLabelled(_ place: Int, _ steps: Int) -> Bool {
    steps == 0 && text[place]?.kind == .colon
      && Lead.borders.contains(text[place - 1]?.folded ?? "")
  }

  /// `meno 10%`, `plus 5%`: the words for the signs, directly before the number.
  private mutating func readWordSign(at place: Int, _ steps: Int) -> Bool {
    guard steps == 0, signs.isEmpty, comparator == nil, change == nil,
      let word = text[place]?.folded, Lead.signWords.contains(word), place == start - 1,
      ComparisonReader(text: text).comparison(endingAt: place, from: free)
        .map({ $0.start == place }) ?? true
    else { return false }
    change = Quantity.Change(isRise: word == "piu" || word == "plus", isDashApart: false)
    start = place
    return true
  }

  private mutating func setChange(_ isRise: Bool, at place: Int, arrives: Bool?) {
    if arrives == true {
      isAimUpwards = isRise
    } else {
      change = Quantity.Change(isRise: isRise, isDashApart: false)
    }
    start = place
  }

  /// A word of change that other words part from its number: `ridurre i tempi medi a 30 giorni`.
  private mutating func readGovernor(from border: Int, arrives: Bool?) {
    guard let arrives, change == nil, signs.isEmpty else { return }
    var place = border
    while place >= free, border - place < 10, let token = text[place],
      token.isWord || token.kind == .apostrophe
    {
      if let isRise = Lead.change(token) { return setChange(isRise, at: place, arrives: arrives) }
      place -= 1
    }
  }

  /// Returns whether a word says a change, and which way.
  static func change(_ token: Token) -> Bool? {
    guard token.isWord else { return nil }
    return Lexicon.rises.contains(token.folded)
      ? true : Lexicon.falls.contains(token.folded) ? false : nil
  }

  private mutating func note(_ token: Token, isNearest: Bool) {
    guard isNearest, comparator == nil else { return }
    isCircumstance = Lexicon.circumstances.contains(token.folded)
    isDefinite = Lexicon.definites.contains(token.folded)
  }

  /// `di cui 4`, `of which 4`, `including 4`, `tra cui almeno 4`.
  private func namesPart(before place: Int) -> Bool {
    guard let last = text[place - 1]?.folded else { return false }
    if ["cui", "which", "quali", "whom"].contains(last) { return true }
    return ["including", "compresi", "comprese", "inclusi", "incluse"].contains(last)
  }

  /// True if a minus stands directly at the number.
  var isNegative: Bool {
    guard let change, !change.isRise, !change.isDashApart else { return false }
    return signs.contains { $0.kind == .minus }
  }

  private static let borders: Set<String> = [
    "max", "min", "massimo", "minimo", "maximum", "minimum", "limit", "limite", "cap", "ceiling",
    "tetto",
  ]
  private static let thresholds: Set<String> = ["soglia", "soglie", "threshold"]
  private static let signWords: Set<String> = ["meno", "piu", "minus", "plus"]
}
