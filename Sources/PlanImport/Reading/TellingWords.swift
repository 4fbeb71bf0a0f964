import PerformanceModel

/// The words that can change the number, unit, period or direction of a criterion.
///
/// A reading that
/// leaves one of them unused is in doubt; all other words describe what is counted or done.
enum TellingWords {
  /// Returns whether a word beside a criterion must have been used by a rule.
  static func isTelling(_ token: Token) -> Bool {
    let word = token.folded
    if word.contains(where: \.isDigit) { return !isName(word) }
    return tables.contains { $0.contains(word) } || Lexicon.times[word] != nil
      || RateWords.isPartOfYear(word) || multiples.contains(where: word.hasPrefix)
      || NumberWords.value(word).map { $0 != 1 } ?? false || isMonth(word)
  }

  /// Returns whether a word of an act leads to a date that should have been read.
  static func leadsToDate(_ token: Token, next: Token?) -> Bool {
    let word = token.folded
    if word.contains(where: \.isDigit) { return !isName(word) }
    if isMonth(word) || counted.contains(word), next?.figure != nil { return true }
    if next?.year != nil, parts.contains(word) { return true }
    if seasons.contains(word) || vague.contains(word)
      || ["mesi", "months", "settimane", "weeks"].contains(word)
    {
      return true
    }
    return ["entro", "within", "before", "trimestre", "semestre", "quadrimestre", "quarter"]
      .contains(word)
      || isMonth(word) && word.count > 4
  }

  /// `P1`, `CO2`, `p95`: letters with a number, but no quarter or half of a year.
  private static func isName(_ word: String) -> Bool {
    word.first?.isAlphabetic == true && !isTimeCode(word) && DateFinder.lettered[word] == nil
      && !word.hasPrefix("fy")
      && !(word.first == "h" && word.dropFirst().allSatisfy(\.isDigit))
  }

  /// `W26`, `Y2`, `M6`, `EOQ3`: a week, month or year by its number, or the end of a quarter.
  static func isTimeCode(_ word: String) -> Bool {
    guard word != "m2", word != "m3" else { return false }
    let letters = word.prefix { $0.isAlphabetic }
    let digits = word.dropFirst(letters.count)
    return timeCodes.contains(String(letters)) && (1...2).contains(digits.count)
      && digits.allSatisfy(\.isDigit)
  }

  private static let timeCodes: Set<String> = [
    "w", "kw", "cw", "wk", "sett", "y", "yr", "m", "d", "eoq", "eoy", "eo",
  ]

  /// Months by names that are nothing else.
  private static func isMonth(_ word: String) -> Bool {
    DateFinder.months[word] != nil && word.count > 3 && word != "march" && word != "sept"
  }

  /// Words for times that are counted from somewhere (`month 6`, `sprint 12`).
  private static let counted: Set<String> = [
    "month", "mese", "week", "wk", "settimana", "day", "giorno", "sprint", "kw", "cw", "woche",
    "monat", "mois", "semaine", "mes", "semana", "iteration",
  ]

  /// Words before a year that name no day of it.
  private static let parts: Set<String> = [
    "inizio", "early", "late", "tardo", "fine", "end", "mid",
  ]

  private static let seasons: Set<String> = [
    "primavera", "estate", "autunno", "inverno", "spring", "summer", "autumn", "winter", "eoy",
  ]

  /// Words that say that something is due or goes on, but not when.
  private static let vague: Set<String> = [
    "asap", "ongoing", "continuativo", "continuativa", "rolling", "permanente", "tbd", "tbc",
  ]

  /// The beginnings of words that multiply or divide a base (`raddoppio`, `halving`).
  private static let multiples = [
    "dimezz", "raddoppi", "triplic", "quadruplic", "doubl", "halv", "tripl", "verdoppel",
    "halbier", "duplicar", "twofold", "threefold", "fourfold", "tenfold",
  ]

  /// Words that make a target depend on something, point elsewhere, or refer to another value; none
  /// of them can be a part of what is counted.
  static let conditions: Set<String> = [
    "unless", "if", "se", "salvo", "subject", "qualora", "wenn", "falls", "sauf", "salvo", "cfr",
    "vedi", "vedasi", "see", "siehe", "voir", "vease", "otherwise", "altrimenti", "sonst", "sinon",
    "worse", "better", "peggio", "meglio", "besser", "schlechter", "mieux", "mejor", "peor", "pire",
    "same", "stesso", "faster", "slower", "sooner", "quicker", "shorter", "kurzer", "langer",
    "schneller", "langsamer", "another", "further", "altri", "altre", "zusatzlich",
    "supplementaires", "adicionales", "solo", "soltanto", "solamente", "nur", "seulement", "top",
    "primi", "prime", "tolleranza", "tolerance",
  ]

  private static let tables: [Set<String>] = [
    conditions,
    Lexicon.negations, Lexicon.upwards, Lexicon.downwards, Lexicon.rises, Lexicon.falls,
    Lexicon.rateSpans, Lexicon.equalities, NounLimits.tellers.subtracting(harmlessTellers),
    LabelWords.thresholds, LabelWords.excellences, LabelWords.pasts.subtracting(["base"]), others,
  ]

  private static let harmlessTellers: Set<String> = [
    "ma", "but", "circa", "en", "dans", "im", "mit", "avec", "sur", "que",
  ]

  private static let others: Set<String> = [
    "almeno", "minimo", "massimo", "least", "most", "entro", "within", "before", "doppio", "triplo",
    "twice", "half", "meta", "mezzo", "mezza", "mezz", "dozen", "dozens", "dozzina", "dozzine",
    "volte", "times", "ovvero", "each", "biennio", "triennio", "quadriennio", "mandato", "anni",
    "years", "percentuali", "pp", "migliaia", "milioni", "thousand", "million", "mila", "percent",
    "euro", "eur", "cent", "decine", "centinaia", "hundred", "hundreds", "k", "mln", "mld", "bn",
    "only", "ulteriori", "poi", "then", "earlier", "later", "anticipo", "regime", "next",
    "prossimo", "last", "ans", "anos", "jahre", "jahren", "millones", "millionen", "millions",
    "mitad", "moitie", "halfte", "doble", "quartal", "halbjahr", "puis", "dann", "luego", "um",
    "terzi", "terzo", "quarti", "thirds", "quarters", "tercios", "tiers", "drittel", "viertel",
    "maximal", "minimal", "mindestens", "hochstens", "innerhalb", "binnen", "jusqu", "hasta",
  ]
}
