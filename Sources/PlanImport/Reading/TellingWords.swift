import PerformanceModel

/// The words that can change the number, unit, period or direction of a criterion.
///
/// A reading that
/// leaves one of them unused is in doubt; all other words describe what is counted or done.
enum TellingWords {
  /// Whether a word beside a criterion must have been used by a rule.
  static func isTelling(_ token: Token) -> Bool {
    let word = token.folded
    if word.contains(where: \.isDigit) { return !isName(word) }
    return tables.contains { $0.contains(word) } || Lexicon.times[word] != nil
      || Lexicon.numberWords[word].map { $0 != 1 } ?? false || isMonth(word)
  }

  /// Whether a word of an act leads to a date that should have been read.
  static func leadsToDate(_ token: Token, next: Token?) -> Bool {
    let word = token.folded
    if word.contains(where: \.isDigit) { return !isName(word) }
    if isMonth(word), next?.figure != nil { return true }
    if next?.year != nil, parts.contains(word) { return true }
    if seasons.contains(word) || ["mesi", "months", "settimane", "weeks"].contains(word) {
      return true
    }
    return ["entro", "within", "before", "trimestre", "semestre", "quadrimestre", "quarter"]
      .contains(word)
      || isMonth(word) && word.count > 4
  }

  /// `P1`, `CO2`, `p95`: letters with a number, but no quarter or half of a year.
  private static func isName(_ word: String) -> Bool {
    word.first?.isLetter == true && DateFinder.lettered[word] == nil && !word.hasPrefix("fy")
      && !(word.first == "h" && word.dropFirst().allSatisfy(\.isDigit))
  }

  /// Months by names that are nothing else.
  private static func isMonth(_ word: String) -> Bool {
    DateFinder.months[word] != nil && word.count > 3 && word != "march" && word != "sept"
  }

  /// Words before a year that name no day of it.
  private static let parts: Set<String> = [
    "inizio", "early", "late", "tardo", "fine", "end", "mid",
  ]

  private static let seasons: Set<String> = [
    "primavera", "estate", "autunno", "inverno", "spring", "summer", "autumn", "winter", "eoy",
  ]

  private static let tables: [Set<String>] = [
    Lexicon.negations, Lexicon.upwards, Lexicon.downwards, Lexicon.rises, Lexicon.falls,
    Lexicon.rateSpans, Lexicon.equalities, NounLimits.tellers.subtracting(["ma", "but", "circa"]),
    LabelWords.thresholds, LabelWords.excellences, LabelWords.pasts.subtracting(["base"]), others,
  ]

  private static let others: Set<String> = [
    "almeno", "minimo", "massimo", "least", "most", "entro", "within", "before", "doppio", "triplo",
    "double", "twice", "triple", "half", "meta", "mezzo", "mezza", "mezz", "dozen", "dozens",
    "dozzina", "dozzine", "raddoppio", "raddoppiare", "volte", "times", "ovvero", "otherwise",
    "altrimenti", "tolleranza", "tolerance", "se", "if", "unless", "salvo", "each", "biennio",
    "triennio", "quadriennio", "mandato", "anni", "years", "worse", "better", "peggio", "meglio",
    "same", "stesso", "percentuali", "pp", "migliaia", "milioni", "thousand", "million", "mila",
    "giornaliero", "percent", "euro", "eur", "cent", "decine", "centinaia", "hundred", "hundreds",
    "k", "mln", "mld", "bn", "only", "altri", "altre", "ulteriori", "another", "further", "poi",
    "then", "faster", "slower", "earlier", "later", "sooner", "quicker", "shorter", "anticipo",
    "regime", "next", "prossimo", "last",
  ]
}
