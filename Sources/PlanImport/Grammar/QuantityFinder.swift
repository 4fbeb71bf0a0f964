import PerformanceModel

/// Finds the quantities of a text; dates, years and references to laws are none.
struct QuantityFinder {
  let text: TokenizedText
  /// True if a number in words counts without a comparison, where it opens the text (`cinque
  /// corsi`).
  private let readsWords: Bool
  /// The tokens that belong to dates.
  private let dated: Set<Int>

  init(_ text: TokenizedText, dates: [DateMention], readsWords: Bool = false) {
    self.text = text
    self.readsWords = readsWords
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
    let own = Lead(text, before: index, from: free)
    guard
      let first = AmountReader(text: text)
        .amount(at: index, isMoney: own.isMoney, inWords: wordsAllowed(at: index, own)),
      !isName(at: index, lead: own)
    else { return nil }
    let span = SpanReader(text: text, dated: dated).span(from: first, at: index)
    let lead =
      span.map { $0.start < index ? Lead(text, before: $0.start, from: free) : own } ?? own
    let amount = span?.upper ?? first
    var tail = Tail(text, behind: amount, isEuro: own.isEuro)
    if tail.base == nil, lead.change != nil || tail.isRise != nil {
      tail.findBase(before: lead.start, from: free)
    }
    let rise = span.flatMap { self.rise(before: min($0.start, lead.start), from: free) }
    let starts = [lead.start, span?.start, tail.baseStart, rise].compactMap { $0 }
    let start = max(free, starts.min() ?? lead.start)
    var quantity = make(
      first, span, lead, tail, range: start..<tail.end, isAside: isAside(index))
    if rise != nil { quantity.mayBeRange = false }
    return quantity
  }

  /// Which numbers in words are read at a place: behind a comparison, and where they open the text.
  private func wordsAllowed(at index: Int, _ lead: Lead) -> NumberWords.Place {
    if lead.comparator != nil { return .behindComparison }
    return readsWords && index == 0 ? .opening : .elsewhere
  }

  /// The place of a word of increase that leads to a way (`Increase NPS from 30 to 45`).
  private func rise(before start: Int, from free: Int) -> Int? {
    var place = start - 1
    while place >= free, start - place < 7, let token = text[place],
      token.isWord || token.kind == .apostrophe
    {
      if Lead.change(token) == true { return place }
      place -= 1
    }
    return nil
  }

  private func make(
    _ first: Amount, _ span: QuantitySpan?, _ lead: Lead, _ tail: Tail, range: Range<Int>,
    isAside: Bool
  ) -> Quantity {
    let amount = span?.upper ?? first
    var quantity = Quantity(
      comparator: lead.comparator ?? tail.comparator, figure: amount.figure, unit: tail.unit,
      change: lead.change
        ?? tail.isRise.map { Quantity.Change(isRise: $0, isDashApart: false) },
      isAimUpwards: lead.isAimUpwards, base: tail.base, rate: tail.rate,
      isCircumstance: lead.isCircumstance, isDefinite: lead.isDefinite && tail.unit != .percent,
      isPart: lead.isPart, isThreshold: lead.isThreshold, isAside: isAside,
      isTerm: lead.isWithin && tail.unit.isTime, hasDoubtfulSign: false,
      isMoney: tail.unit == .euro || range.contains { text[$0]?.isMoney == true },
      isSpelledOut: amount.isSpelledOut,
      isMixedTime: amount.isMixedTime || first.isMixedTime,
      otherFigure: amount.otherFigure ?? first.otherFigure, range: range,
      text: text.text(of: range))
    let scales = [amount.power, lead.power, tail.power].filter { $0 != 0 }
    quantity.isScaledTwice = scales.count > 1
    let power = amount.power == 0 ? scales.first ?? 0 : 0
    quantity.scale(by: power)
    if let span { quantity.take(span, from: first.figure.timesTen(power)) }
    if lead.isNegative { quantity.takeSign() }
    let isAlone = text.tokens.count == 1
    quantity.mayBeYear =
      ((quantity.comparator != nil || isAlone) && quantity.unit == .none || quantity.isOfPast)
      && quantity.rate == nil && span == nil
      && (range.contains { text.tokens[$0].year.map(Figure.init(_:)) == quantity.figure })
    return quantity
  }

  private func isAside(_ index: Int) -> Bool {
    let lastMark = text.tokens[..<index].last { $0.kind == .open || $0.kind == .close }
    return lastMark?.kind == .open
  }

  /// Returns whether the number only names something: a year, a law, an article, a phase.
  func isName(at index: Int, lead: Lead) -> Bool {
    guard let token = text[index] else { return true }
    if isPartOfReference(index, isCompared: lead.comparator != nil) || isDatedAct(index) {
      return true
    }
    if text[index + 1]?.kind == .percent || text[index + 1]?.kind == .euro { return false }
    if lead.comparator == nil, text.tokens.count > 2, isReference(before: lead.wordBefore) {
      return true
    }
    if token.year != nil, text[index + 1]?.kind == .colon { return true }
    guard token.year != nil, lead.signs.isEmpty else { return false }
    return isYear(at: index, lead: lead)
  }

  /// Returns whether the word at a place, or the abbreviation before its full stop, refers to
  /// something.
  private func isReference(before place: Int) -> Bool {
    guard let token = text[place] else { return false }
    if token.isWord, !QuantityFinder.numbers.contains(token.folded) {
      return Lexicon.references.contains(token.folded)
    }
    let word = token.kind == .period ? text[place - 1] : token
    guard let word, word.isWord, word.text.count <= 5 else { return false }
    if QuantityFinder.numbers.contains(word.folded) {
      return namesAct(before: place - (token.kind == .period ? 1 : 0))
    }
    return Lexicon.references.contains(word.folded)
  }

  /// `GU n. 45 del 12/3/2025`: the number of an act, with its date.
  private func isDatedAct(_ index: Int) -> Bool {
    let before = text[index - 1]?.kind == .period ? text[index - 2] : text[index - 1]
    guard QuantityFinder.numbers.contains(before?.folded ?? ""),
      ["del", "dell", "of", "dated", "du", "vom"].contains(text[index + 1]?.folded ?? "")
    else { return false }
    return (index + 2...index + 3).contains(where: dated.contains)
  }

  /// Returns whether a named act stands before a place, perhaps with initials between (`Delibera
  /// G.C. n.`).
  private func namesAct(before place: Int) -> Bool {
    var named = place - 1
    while let token = text[named], place - named < 6 {
      if token.isWord, Lexicon.references.contains(token.folded) { return true }
      guard
        token.kind == .period || token.text.count < 3
          || QuantityFinder.bodies.contains(token.folded)
      else { return false }
      named -= 1
    }
    return false
  }

  private func isYear(at index: Int, lead: Lead) -> Bool {
    guard text.tokens.count > 1 else { return false }
    switch text[index + 1]?.kind {
    case .percent, .euro: return false
    default: break  // No other token is a unit.
    }
    if let before = text[index - 1], Lexicon.yearIntroductions.contains(before.folded) {
      return true
    }
    let hasUnit = text[index + 1].map { $0.isWord && !Lexicon.fillers.contains($0.folded) } ?? false
    return !hasUnit && lead.comparator == nil || isEdition(index)
  }

  /// `9001:2015`: the year of a norm.
  private func isEdition(_ index: Int) -> Bool {
    text[index - 1]?.kind == .colon && text[index]?.followsBlank == false
      && text[index - 2]?.figure != nil
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

  /// Who makes an act, between its name and its number (`delibera di Giunta comunale n. 45`).
  private static let bodies: Set<String> = [
    "del", "della", "dell", "dalla", "giunta", "consiglio", "comunale", "regionale", "provinciale",
    "dirigenziale", "sindacale", "sindaco", "direttore", "generale", "presidente", "ministeriale",
    "assemblea", "segretario", "camerale", "council", "board", "cabinet", "ministerial", "of",
    "the",
    "rettorale", "senato", "accademico", "amministrazione", "cda",
  ]

  private static let numbers: Set<String> = ["n", "nr", "num", "no", "numero", "number"]
}

extension Quantity {
  /// Takes a minus before the number as its sign, unless a share changes against a base.
  fileprivate mutating func takeSign() {
    guard base == nil, unit.noun == nil, unit != .percentagePoints,
      unit != .percent || comparator != nil
    else { return }
    figure = -figure
    change = nil
    hasDoubtfulSign = comparator == nil
  }

  /// Puts the number on the scale that a sign of money or a unit brings.
  fileprivate mutating func scale(by power: Int) {
    guard power != 0 else { return }
    figure = figure.timesTen(power) ?? figure
    otherFigure = otherFigure.flatMap { $0.timesTen(power) }
  }

  /// Takes the other end of a span: the end of a range, or the start of a way.
  fileprivate mutating func take(_ span: QuantitySpan, from first: Figure?) {
    guard let first else { return }
    switch span.kind {
    case .range:
      (figure, upperEnd) = (min(first, figure), max(first, figure))
    case .way(let isSure):
      start = first
      mayBeRange = !isSure && change?.isRise != true && isAimUpwards != true
      change = nil
      isAimUpwards = nil
    }
  }
}
