import PerformanceModel

/// The words of comparison, scale, time and reference, folded.
enum Lexicon {
  /// Words that compare, before their number; the longest phrase at a place counts.
  static let comparisons: [Phrase<Comparator>] = phrases([
    (
      .atLeast,
      [
        "almeno", "minimo", "non meno", "non inferiore", "non inferiori", "non minore",
        "pari o superiore", "uguale o superiore", "superiore o uguale", "superiore o pari",
        "maggiore o uguale", "uguale o maggiore", "pari o maggiore", "at least", "no less",
        "not less", "no fewer", "not fewer", "minimum", "min", "greater than or equal",
        "a minimum",
      ]
    ),
    (
      .moreThan,
      [
        "piu", "oltre", "superiore", "superiori", "maggiore", "maggiori", "more", "over", "above",
        "greater", "exceeding", "in excess", "higher",
      ]
    ),
    (
      .atMost,
      [
        "non piu", "non oltre", "al massimo", "massimo", "max", "non superiore", "non superiori",
        "non maggiore", "fino", "entro", "entro e non oltre", "inferiore o uguale",
        "inferiore o pari", "pari o inferiore", "uguale o inferiore", "minore o uguale",
        "uguale o minore", "at most", "no more", "not more", "up to", "within", "maximum",
        "less than or equal", "not exceeding", "a maximum", "no later", "no longer",
      ]
    ),
    (
      .lessThan,
      [
        "meno", "inferiore", "inferiori", "minore", "minori", "less", "below", "under", "fewer",
        "lower", "sotto",
      ]
    ),
    (.equal, ["pari", "uguale", "uguali", "esattamente", "equal", "exactly"]),
  ])

  /// Words that compare, behind their number and unit (`3 o più`).
  static let comparisonsBehind: [Phrase<Comparator>] = phrases([
    (
      .atLeast,
      [
        "o piu", "e oltre", "o oltre", "o superiore", "or more", "or above", "or higher", "minimo",
        "minimum", "and over", "and above",
      ]
    ),
    (
      .atMost,
      [
        "o meno", "or less", "or fewer", "or below", "or lower", "massimo", "maximum", "max",
        "al massimo", "o inferiore",
      ]
    ),
  ])

  /// Words that say a change upwards before its number.
  static let rises: Set<String> = [
    "incremento", "aumento", "crescita", "incrementare", "aumentare", "increase", "growth",
    "incrementato", "aumentato",
  ]
  /// Words that say a change downwards before its number.
  static let falls: Set<String> = [
    "riduzione", "diminuzione", "decremento", "ridurre", "diminuire", "calo", "reduction",
    "decrease", "contrazione", "abbattimento", "cut",
  ]

  /// Words between a comparison and its number that say nothing.
  static let fillers: Set<String> = [
    "a", "ad", "al", "allo", "alla", "ai", "agli", "alle", "all", "di", "d", "del", "dello",
    "della", "dei", "degli", "delle", "dell", "il", "lo", "la", "i", "gli", "le", "l", "n", "nr",
    "num", "numero", "to", "than", "of", "the", "circa", "da", "number", "eur", "euro", "by",
  ]

  /// Prepositions that make a number a circumstance instead of a target.
  static let circumstances: Set<String> = [
    "in", "su", "sul", "sui", "sulle", "nelle", "nei", "negli", "nel", "con", "tra", "fra", "per",
    "on", "from", "with", "per", "across", "among", "dalle", "dai", "every", "ogni",
  ]

  /// Plural articles before a number: things already known (`delle 3 sedi`), not a target.
  static let definites: Set<String> = [
    "le", "i", "gli", "delle", "dei", "degli", "nelle", "nei", "negli", "alle", "ai", "agli",
    "sulle", "sui", "the", "dalle", "dai", "these", "queste", "tutte", "tutti",
  ]

  /// Words before a number that only names something (`art. 2490`, `fase 2`).
  static let references: Set<String> = [
    "art", "artt", "articolo", "comma", "co", "legge", "dpr", "dm", "dlgs", "dl", "decreto", "reg",
    "regolamento", "delibera", "determina", "determinazione", "fase", "punto", "step", "modulo",
    "lotto", "versione", "livello", "capitolo", "allegato", "sezione", "missione", "tabella",
    "classe", "parte", "iso", "linea", "lgs", "phase", "article", "version", "section", "annex",
    "lot", "level", "table", "part", "circolare", "prot", "protocollo", "direttiva", "directive",
    "obiettivo", "objective", "azione", "action", "milestone", "target", "misura", "component",
    "componente", "pilastro", "pillar", "paragrafo", "pagina", "page", "nota",
  ]

  /// Words before a year, which make four digits a year.
  static let yearIntroductions: Set<String> = [
    "anno", "anni", "annualita", "nel", "dal", "entro", "il", "al", "del", "consolidato",
    "triennio", "biennio", "quadriennio", "esercizio", "consuntivo", "bilancio", "preventivo",
    "in", "by", "since", "from", "for", "year", "years", "fy", "until", "per", "l", "the",
    "programmazione", "piano", "plan", "dell", "nell", "rispetto", "sul", "a", "e", "of",
  ]

  static let percents: Set<String> = ["percento", "percent", "pct", "perc"]
  static let days: Set<String> = [
    "gg", "g", "giorno", "giorni", "day", "days", "giornate", "ggll",
  ]
  static let euros: Set<String> = ["euro", "eur", "euros"]
  static let points: Set<String> = ["punti", "punto", "points", "point"]

  /// Words that multiply the number before them.
  static let scales: [String: Int] = [
    "mila": 3, "migliaia": 3, "thousand": 3, "k": 3, "milione": 6, "milioni": 6, "mln": 6,
    "million": 6, "millions": 6, "mio": 6, "miliardo": 9, "miliardi": 9, "mld": 9, "billion": 9,
    "bn": 9,
  ]

  /// Numbers in words; read only behind a comparison.
  static let numberWords: [String: Int] = [
    "un": 1, "uno": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6,
    "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "dodici": 12, "quindici": 15, "venti": 20,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "zero": 0,
  ]

  private static func phrases(_ table: [(Comparator, [String])]) -> [Phrase<Comparator>] {
    table.flatMap { comparator, texts in
      texts.map { Phrase(words: $0.split(separator: " ").map(String.init), value: comparator) }
    }
  }
}

/// Some folded words in a row and what they mean.
struct Phrase<Value: Sendable>: Sendable {
  let words: [String]
  let value: Value
}

extension TokenizedText {
  /// Returns the longest phrase of a table that stands at a place, with its number of tokens.
  func phrase<Value>(at index: Int, of table: [Phrase<Value>]) -> (value: Value, length: Int)? {
    guard let first = self[index], first.isWord else { return nil }
    var best: (value: Value, length: Int)?
    for phrase in table where phrase.words[0] == first.folded {
      let stands = phrase.words.indices.allSatisfy { self[index + $0]?.folded == phrase.words[$0] }
      if stands, phrase.words.count > (best?.length ?? 0) {
        best = (phrase.value, phrase.words.count)
      }
    }
    return best
  }
}
