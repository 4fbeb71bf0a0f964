/// The words at which a noun phrase ends.
enum NounLimits {
  /// Returns whether a word ends a noun phrase, or keeps one from beginning.
  static func isLimit(_ word: String) -> Bool {
    words.contains(word) || tellers.contains(word) || TellingWords.conditions.contains(word)
      || RateWords.isPartOfYear(word) || TellingWords.isTimeCode(word)
  }

  static let words: Set<String> = [
    "a", "ad", "al", "allo", "alla", "ai", "agli", "alle", "all", "di", "d", "del", "dello",
    "della", "dei", "degli", "delle", "dell", "da", "dal", "dallo", "dalla", "dai", "dagli",
    "dalle", "dall", "in", "nel", "nello", "nella", "nei", "negli", "nelle", "nell", "con", "su",
    "sul", "sullo", "sulla", "sui", "sugli", "sulle", "sull", "per", "tra", "fra", "entro",
    "presso", "anche", "che", "cui", "e", "ed", "o", "od", "and", "or", "of", "on", "by", "to",
    "for", "with", "por", "par", "pro", "ogni", "each", "every", "at", "from", "rispetto", "non",
    "the", "il", "lo", "la", "i", "gli", "le", "un", "una", "within", "compared", "as", "over",
    "during", "durante", "across", "x", "after", "before", "until", "against", "than", "this",
    "next", "last", "dopo", "prima", "questo", "prossimo", "verso", "oltre", "è", "sono",
  ]

  /// Words that say more than what is counted: how often, how much more, for whom each.
  static let tellers: Set<String> = [
    "piu", "meno", "more", "less", "fewer", "circa", "die", "ciascuno", "ciascuna", "ciascun",
    "cadauno", "every", "almeno", "minimo", "massimo", "max", "pro", "soglia", "target", "ma",
    "but", "oppure", "additional", "aggiuntivi", "ulteriori", "yearly", "von", "desde", "depuis",
    "contre", "gegenuber", "nach", "bis", "als", "que", "vs", "versus", "en", "dans", "im", "mit",
    "avec", "sur", "mas", "menos", "plus", "moins", "mehr", "weniger", "weitere", "weiteren",
    "weiterer", "zusatzliche", "zusatzlichen", "supplementaire", "adicional", "tous", "toutes",
    "invece", "anziche", "instead", "statt", "extra", "aggiuntive", "aggiuntivo", "aggiuntiva",
    "supplementari", "todos", "todas", "je", "jede", "jedem", "jeder", "chaque", "cada",
  ]

  static let links: Set<String> = ["e", "ed", "o", "and", "or"]
}
