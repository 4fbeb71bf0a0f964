import PerformanceModel

/// Reads what a number is counted by, behind it and its unit: `al mese`, `/anno`, `per abitante`.
struct RateReader {
  let text: TokenizedText

  /// Reads all rates at a place (`per agent per day`) and moves the place behind them.
  func rate(
    at index: inout Int, of figure: Figure, unit: QuantityUnit
  ) -> Quantity.Rate? {
    let start = index
    var kinds: [Quantity.Rate.Kind] = []
    if let span = RateWords.span(of: text[index]), isFrequency(span, at: index, of: figure, unit) {
      kinds.append(span.isYear ? .year : .time)
      index += 1
    }
    while let (kind, end) = single(at: index, unit: unit, isFirst: index == start) {
      kinds.append(kind)
      index = end
    }
    guard let first = kinds.first else { return nil }
    let kind = kinds.allSatisfy { $0 == first } ? first : kinds.contains(.time) ? .time : .thing
    return Quantity.Rate(text: text.text(of: start..<index), kind: kind)
  }

  private func single(
    at index: Int, unit: QuantityUnit, isFirst: Bool
  ) -> (kind: Quantity.Rate.Kind, end: Int)? {
    guard let lead = text[index] else { return nil }
    if lead.kind == .slash { return behindSlash(index + 1, unit: unit) }
    if RateReader.fixed.contains([lead.folded, text[index + 1]?.folded ?? ""]) {
      return (.thing, index + 2)
    }
    guard lead.isWord, RateReader.leads.contains(lead.folded) else { return nil }
    var place = index + 1
    if text[place]?.kind == .apostrophe { place += 1 }
    if let each = text[place], RateReader.distributives.contains(each.folded) { place += 1 }
    if let span = span(at: place) { return span }
    if isSeveral(place), let (_, end) = span(at: place + 1) { return (.time, end) }
    if isRoundNumber(place), UnitReader(text: text).noun(at: place + 1) == nil {
      return (.thing, place + 1)
    }
    let isEach = place > index + 1 || RateReader.distributives.contains(lead.folded)
    guard lead.folded == "per" || isEach else { return nil }
    if text[place]?.figure != nil, let noun = UnitReader(text: text).noun(at: place + 1) {
      return (.thing, noun.end)
    }
    let isPlainRate = isFirst && (unit == .none || unit == .euro) || text.language == .english
    guard isEach || isPlainRate,
      let noun = UnitReader(text: text).noun(at: place), text[place]?.kind == .word
    else { return nil }
    return (.thing, noun.end)
  }

  /// `8 mensili`, `36 ore settimanali`, `8 visits monthly`: how often, unless the word can also say
  /// what is counted (`4 report trimestrali`, `8 monthly visits`) or how many that is in a year.
  private func isFrequency(
    _ span: RateWords.Span, at index: Int, of figure: Figure, _ unit: QuantityUnit
  ) -> Bool {
    if span.isAdverb, text[index + 1]?.isWord != true, unit != .none { return true }
    guard span.isYear || Figure(span.perYear) != figure, text[index + 1]?.isWord != true else {
      return false
    }
    return unit == .none || unit == .euro || unit.isTime
  }

  /// `per 1.000`, `ogni 100`: a power of ten that a rate counts by.
  private func isRoundNumber(_ place: Int) -> Bool {
    guard let figure = text[place]?.figure else { return false }
    return (2...6).contains { Figure(1).timesTen($0) == figure }
  }

  /// Returns whether a rate counts by several spans (`ogni 2 anni`, `every two weeks`): never a
  /// plain yearly count.
  private func isSeveral(_ place: Int) -> Bool {
    guard let token = text[place] else { return false }
    return token.figure != nil || (Lexicon.numberWords[token.folded] ?? 0) > 1
  }

  private func behindSlash(
    _ place: Int, unit: QuantityUnit
  ) -> (kind: Quantity.Rate.Kind, end: Int)? {
    if let span = span(at: place) { return span }
    guard let word = text[place], word.isWord,
      RateReader.shares.contains(word.folded) || unit.noun.map(RateReader.isMeasure) ?? false
    else { return nil }
    return (.thing, text[place + 1]?.kind == .period ? place + 2 : place + 1)
  }

  private func span(at place: Int) -> (kind: Quantity.Rate.Kind, end: Int)? {
    guard let word = text[place], word.isWord else { return nil }
    if Lexicon.years.contains(word.folded) { return (.year, place + 1) }
    guard Lexicon.rateSpans.contains(word.folded) else { return nil }
    return (.time, text[place + 1]?.kind == .period ? place + 2 : place + 1)
  }

  private static func isMeasure(_ noun: String) -> Bool {
    guard let last = noun.split(separator: " ").last else { return false }
    return measures.contains(last.folded) || last.contains { "²³µ".contains($0) }
  }

  private static let leads: Set<String> = [
    "per", "a", "al", "alla", "all", "allo", "ogni", "each", "every", "por", "par", "pro", "an",
    "ciascun", "ciascuna", "ciascuno", "x",
  ]
  private static let distributives: Set<String> = [
    "ogni", "each", "every", "ciascun", "ciascuna", "ciascuno", "singolo", "singola",
  ]
  private static let fixed: Set<[String]> = [
    ["pro", "capite"], ["per", "capita"], ["per", "head"], ["a", "testa"], ["a", "persona"],
  ]
  private static let shares: Set<String> = [
    "ab", "abitante", "abitanti", "mq", "mc", "m2", "m3", "m²", "m³", "persona", "capite",
    "inhabitant", "person", "head", "user", "capita", "utente", "addetto", "dipendente", "fte",
    "ha", "km", "km2", "km²", "hh", "household",
  ]
  static let measures: Set<String> = [
    "kwh", "mwh", "kw", "kg", "g", "mg", "ug", "t", "ton", "tonnellate", "tonnes", "l", "litri",
    "litres", "mc", "mq", "m", "km", "smc", "tep", "toe", "co2", "mbit", "gb", "mb", "w", "j", "mj",
  ]
}
