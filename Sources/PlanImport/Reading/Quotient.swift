import PerformanceModel

/// The two parts of a formula that divides.
struct Quotient: Sendable {
  /// The place of the dividing slash.
  let slash: Int
  /// As written, without `*100`.
  let numerator: String
  let denominator: String
  let numeratorYears: ClosedRange<Int>?
  let denominatorYears: ClosedRange<Int>?
  /// The first words that tell what each part counts, folded.
  private let heads: (String?, String?)
  /// True if the whole is fixed for the period: planned, budgeted, feasible, or counted on a date.
  let hasFixedDenominator: Bool

  /// True if the numerator is itself a difference, so that the quotient gives a change
  /// (`(costi 2022 - costi 2021)/costi 2021`).
  let isDifference: Bool
  /// True if the quotient is a mean per case, no share of a whole (`ore di formazione/dipendenti`).
  let isMean: Bool

  /// Finds the dividing slash; abbreviations (`E/U`), dates and pairs of acts do not divide.
  init?(in text: TokenizedText) {
    guard let slash = Quotient.dividingSlash(in: text) else { return nil }
    self.slash = slash
    let parts = (0..<slash, (slash + 1)..<text.tokens.count)
    numerator = text.text(of: parts.0.withoutFactor(in: text))
    denominator = text.text(of: parts.1.withoutFactor(in: text))
    numeratorYears = Quotient.years(in: parts.0, of: text)
    denominatorYears = Quotient.years(in: parts.1, of: text)
    heads = (Quotient.head(of: parts.0, in: text), Quotient.head(of: parts.1, in: text))
    isDifference = Quotient.isDifference(parts.0, head: heads.1, in: text)
    isMean = parts.0.contains { Quotient.meanWords.contains(text.tokens[$0].folded) }
    hasFixedDenominator = Quotient.isFixed(parts.1, in: text)
    namesPast =
      denominatorYears != nil
      || parts.1.contains { Quotient.pastWords.contains(text.tokens[$0].folded) }
    guard !numerator.isEmpty, !denominator.isEmpty else { return nil }
  }

  /// True if both parts count the same things.
  var comparesLikeWithLike: Bool { heads.0 != nil && heads.0 == heads.1 }

  /// True if years or words place the whole in the past.
  let namesPast: Bool

  /// Returns whether the whole is the same thing in the past, which makes the quotient an index.
  func isIndex(before year: Int) -> Bool {
    guard comparesLikeWithLike, !isDifference, let past = denominatorYears else { return false }
    return past.upperBound < (numeratorYears?.lowerBound ?? year)
  }

  private static func dividingSlash(in text: TokenizedText) -> Int? {
    let asked = YesNo.ranges(in: text)
    let candidates = text.tokens.indices.filter { index in
      divides(index, in: text) && !asked.contains { $0.contains(index) }
    }
    let strong = candidates.filter { index in
      text.tokens[index].followsBlank || text[index + 1]?.followsBlank == true
        || text[index - 1].map { !$0.isWord } ?? false
        || text[index + 1].map { !$0.isWord } ?? false
        || FormulaWords.counts.contains(text[index + 1]?.folded ?? "")
    }
    guard let slash = candidates.count == 1 ? candidates.first : strong.last ?? candidates.last
    else { return nil }
    let isPairOfActs =
      strong.isEmpty && startsWithAct(0, in: text) && startsWithAct(slash + 1, in: text)
      && !text.tokens.contains { $0.text == "100" }
    return isPairOfActs ? nil : slash
  }

  private static func divides(_ index: Int, in text: TokenizedText) -> Bool {
    guard text.tokens[index].kind == .slash, index > 0, let left = text[index - 1],
      let right = text[index + 1]
    else { return false }
    if left.figure != nil, right.figure != nil { return false }
    if left.isWord, right.isWord, left.text.count <= 2, right.text.count <= 2,
      !FormulaWords.counts.contains(right.folded)
    {
      return false
    }
    return true
  }

  private static func startsWithAct(_ start: Int, in text: TokenizedText) -> Bool {
    text[start].map { $0.isWord && ActWords.isHead($0.folded) } ?? false
  }

  /// The years that a part names, from the first to the last (`anni 2014-16`, `31/12/2016`).
  private static func years(in part: Range<Int>, of text: TokenizedText) -> ClosedRange<Int>? {
    var years: [Int] = []
    for index in part {
      let token = text.tokens[index]
      if let day = token.day { years.append(day.year) }
      guard let year = token.year else { continue }
      years.append(year)
      if text[index + 1]?.kind == .minus || text[index + 1]?.kind == .slash,
        let end = text[index + 2], part.contains(index + 2), end.text.count == 2,
        let short = Int(end.text)
      {
        years.append(year / 100 * 100 + short)
      }
    }
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }

  private static func head(of part: Range<Int>, in text: TokenizedText) -> String? {
    part.lazy.map { text.tokens[$0] }.first { token in
      token.isWord && token.text.count > 2 && !headFillers.contains(token.folded)
    }?.folded
  }

  private static func isDifference(
    _ part: Range<Int>, head: String?, in text: TokenizedText
  ) -> Bool {
    guard let minus = part.first(where: { text.tokens[$0].kind == .minus }), let head else {
      return false
    }
    return part.contains { $0 < minus && text.tokens[$0].folded == head }
      && part.contains { $0 > minus && text.tokens[$0].folded == head }
  }

  private static func isFixed(_ part: Range<Int>, in text: TokenizedText) -> Bool {
    for index in part {
      let token = text.tokens[index]
      if token.isWord, fixedStems.contains(where: token.folded.hasPrefix) { return true }
      if token.folded == "al" || token.folded == "at", let next = text[index + 1],
        next.day != nil || next.figure != nil && text[index + 2]?.kind == .slash
      {
        return true
      }
    }
    return false
  }

  private static let fixedStems = [
    "fattibil", "previst", "programmat", "pianificat", "budget", "stanzia", "assegnat", "planned",
    "scheduled", "feasible", "foreseen", "expected", "preventiv", "allocat", "budgeted",
  ]

  private static let meanWords: Set<String> = [
    "somma", "sommatoria", "ore", "punteggi", "punteggio", "voti", "mq", "sum", "hours", "scores",
    "giornate",
  ]

  private static let pastWords: Set<String> = [
    "precedente", "precedenti", "scorso", "base", "baseline", "iniziale", "iniziali", "previous",
    "prior", "last", "initial", "storico", "storica", "n", "t",
  ]

  private static let headFillers: Set<String> = [
    "numero", "num", "valore", "totale", "medio", "media", "dei", "delle", "degli", "number",
    "total", "average", "mean", "the", "somma", "sommatoria", "importo", "amount",
  ]
}

extension Range<Int> {
  /// The range without `*100` at either end and without the blanks around it.
  fileprivate func withoutFactor(in text: TokenizedText) -> Range<Int> {
    guard count > 2, let last = text[upperBound - 1], last.text == "100",
      let sign = text[upperBound - 2], sign.kind == .asterisk || sign.folded == "x"
    else { return self }
    return lowerBound..<(upperBound - 2)
  }
}
