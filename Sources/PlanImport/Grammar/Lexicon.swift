import PerformanceModel

/// The words of comparison, scale, time and reference, folded.
enum Lexicon {
  /// Set phrases that compare, before their number; the longest at a place counts.
  ///
  /// Comparatives with their negations are composed by ``ComparisonReader``.
  static let comparisons: [Phrase<Comparator>] = phrases([
    (
      .atLeast,
      [
        "almeno", "al meno", "minimo", "come minimo", "perlomeno", "per lo meno", "quanto meno",
        "quantomeno", "at least", "at the least", "minimum", "min", "a minimum", "al menos",
        "como minimo", "au moins", "mindestens", "wenigstens", "mind", "minimal", "au minimum",
        "por lo menos", "cuando menos", "limite minimo", "lower limit", "untergrenze",
      ]
    ),
    (
      .atMost,
      [
        "al massimo", "massimo", "max", "al piu", "tutt ' al piu", "tuttalpiu", "fino", "entro",
        "entro e non oltre", "at most", "at the most", "up to", "within", "maximum", "a maximum",
        "no later", "como maximo", "au plus", "hochstens", "bis zu", "maximal", "au maximum",
        "limite", "limite massimo", "tetto", "tetto massimo", "limit", "upper limit", "cap",
        "ceiling", "obergrenze", "a lo sumo", "hasta", "jusqu ' a", "innerhalb", "innerhalb von",
        "binnen", "dentro de",
      ]
    ),
    (.equal, ["pari", "uguale", "uguali", "esattamente", "equal", "exactly"]),
  ])

  /// Words that compare, behind their number and unit (`3 o più`).
  static let comparisonsBehind: [Phrase<Comparator>] = phrases([
    (
      .atLeast,
      [
        "o piu", "e oltre", "o oltre", "o superiore", "o maggiore", "or more", "or above",
        "or higher", "or over", "minimo", "minimum", "and over", "and above", "and more",
        "o mas", "ou plus", "oder mehr", "almeno", "at least", "come minimo", "como minimo",
        "au minimum", "au moins", "mindestens",
      ]
    ),
    (
      .atMost,
      [
        "o meno", "o inferiore", "or less", "or fewer", "or below", "or lower", "or under",
        "massimo", "maximum", "max", "al massimo", "at most", "o menos", "ou moins",
        "oder weniger", "como maximo", "au maximum", "hochstens", "maximal",
      ]
    ),
  ])

  /// Words of comparison upwards: alone more than, behind a negation at most.
  static let upwards: Set<String> = [
    "piu", "oltre", "sopra", "superiore", "superiori", "maggiore", "maggiori", "supera", "superi",
    "superare", "superano", "superino", "superando", "eccede", "ecceda", "eccedere", "eccedente",
    "eccedenti", "more", "over", "above", "greater", "higher", "larger", "longer", "exceed",
    "exceeds", "exceeding", "exceeded", "beyond", "mas", "mayor", "superior", "plus", "superieur",
    "superieure", "mehr", "uber", "hoher", "großer", "grosser", "depasser", "depasse", "depassent",
    "dessus", "encima", "supere", "superen", "exceder", "excede", "exceda", "uberschreiten",
    "uberschreitet",
  ]
  /// Words of comparison downwards: alone less than, behind a negation at least.
  static let downwards: Set<String> = [
    "meno", "sotto", "inferiore", "inferiori", "minore", "minori", "less", "below", "under",
    "fewer", "lower", "beneath", "menos", "menor", "inferior", "moins", "inferieur", "inferieure",
    "weniger", "unter", "kleiner", "geringer", "niedriger", "debajo", "dessous",
  ]
  /// Words that turn a comparison round.
  static let negations: Set<String> = [
    "non", "mai", "no", "not", "never", "senza", "without", "nunca", "pas", "nicht", "cannot",
    "nessun", "nessuna", "nessuno", "nothing", "niente", "nulla", "nada", "rien", "nichts", "kein",
    "keine", "jamais", "nie", "niemals", "ohne", "sin", "ne", "ni", "ninguna", "ningun", "aucun",
    "aucune", "keinesfalls", "sans",
  ]
  /// Words between a negation and its comparison.
  static let negationFillers: Set<String> = [
    "deve", "devono", "dovra", "puo", "essere", "sia", "siano", "scende", "scendere", "scenda",
    "salire", "sale", "salga", "andare", "al", "di", "be", "to", "fall", "falls", "falling", "drop",
    "drops", "go", "goes", "rise", "rises", "is", "are", "in", "excess", "any", "come",
    "caso", "case", "circumstances", "should", "must", "will", "shall", "si", "vanno", "debe",
    "deben", "doit", "doivent", "pas", "darf", "durfen", "ser", "etre", "sein",
  ]
  /// Words that make a comparison include its value (`superiore o uguale`, `equal or greater`).
  static let equalities: Set<String> = [
    "pari", "uguale", "uguali", "equal", "equals", "igual", "egal", "egale", "gleich",
  ]

  /// Words that say a change upwards.
  static let rises: Set<String> = [
    "incremento", "aumento", "crescita", "incrementare", "aumentare", "crescere", "accrescere",
    "incrementato", "aumentato", "innalzare", "innalzamento", "elevare", "increase", "increases",
    "increased", "increasing", "growth", "grow", "grows", "raise", "rise", "improve", "up",
    "expand", "boost", "migliorare", "miglioramento", "improvement", "aumentar", "augmenter",
    "erhohen", "progressione", "crecimiento", "augmentation", "hausse", "croissance", "steigerung",
    "erhohung", "zunahme", "anstieg", "mejorar", "mejora", "subir", "incrementar", "ameliorer",
    "amelioration", "accroitre", "verbessern", "verbesserung", "steigern", "ausbauen", "ampliare",
    "potenziare", "estendere",
  ]
  /// Words that say a change downwards.
  static let falls: Set<String> = [
    "riduzione", "diminuzione", "decremento", "ridurre", "diminuire", "calo", "contrazione",
    "abbattimento", "abbattere", "contenere", "contenimento", "risparmio", "flessione", "taglio",
    "tagliare", "abbassare", "limitare", "dimezzare", "riducendo", "reduction", "reduce", "reduced",
    "reduces", "reducing", "decrease", "decreased", "decreases", "cut", "cuts", "drop", "fall",
    "down", "saving", "savings", "decline", "lower", "lowering", "minimise", "minimize", "shorten",
    "reducir", "reduire", "senken", "reduccion", "disminucion", "baisse", "diminution", "senkung",
    "verringerung", "reduzierung", "disminuir", "bajar", "recortar", "baisser", "diminuer",
    "reduzieren", "verringern", "kurzen", "abbauen", "contrarre",
  ]

  /// Words between a comparison and its number that say nothing.
  static let fillers: Set<String> = [
    "a", "ad", "al", "allo", "alla", "ai", "agli", "alle", "all", "di", "d", "del", "dello",
    "della", "dei", "degli", "delle", "dell", "il", "lo", "la", "i", "gli", "le", "l", "n", "nr",
    "num", "numero", "to", "than", "of", "the", "circa", "da", "number", "eur", "euro", "by", "a",
    "around", "about", "approximately", "de", "que", "als", "le", "el", "des", "roughly", "rund",
    "environ", "unos", "unas", "ca", "etwa",
  ]

  /// Words behind a word of change that lead to the value reached, not to the change (`ridurre a
  /// 30`).
  static let arrivals: Set<String> = [
    "a", "ad", "al", "allo", "alla", "ai", "agli", "alle", "all", "to", "fino", "sino", "zu", "auf",
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
    "classe", "parte", "c", "lett", "iso", "linea", "lgs", "phase", "article", "version", "section",
    "annex",
    "lot", "level", "table", "part", "circolare", "prot", "protocollo", "direttiva", "directive",
    "obiettivo", "objective", "azione", "action", "milestone", "target", "misura", "component",
    "componente", "pilastro", "pillar", "paragrafo", "pagina", "page", "nota", "determine",
    "delibere", "ordinanza", "agenda", "strategy", "strategia", "edizione", "edition", "release",
    "regulation", "law", "act", "clause", "measure", "axis", "asse", "en", "uni",
    "modello", "aula", "sala", "edificio", "model", "room", "building", "scheda", "note", "tab",
    "fig", "figura", "appendix", "chapter", "anlage", "annexe", "anexo",
  ]

  /// Words before a year, which make four digits a year.
  static let yearIntroductions: Set<String> = [
    "anno", "anni", "annualita", "nel", "dal", "entro", "il", "al", "del", "consolidato",
    "triennio", "biennio", "quadriennio", "esercizio", "consuntivo", "bilancio", "preventivo",
    "in", "by", "since", "from", "for", "year", "years", "fy", "until", "per", "l", "the",
    "programmazione", "piano", "plan", "dell", "nell", "rispetto", "sul", "a", "e", "of",
  ]

  static let percents: Set<String> = ["percento", "percent", "pct", "perc", "prozent"]
  /// Words for percent in a column of units.
  static let percentNames: Set<String> = ["percentuale", "percentuali", "percentage", "perc"]
  static let days: Set<String> = [
    "gg", "g", "giorno", "giorni", "day", "days", "giornate", "ggll", "dia", "dias",
    "jour", "jours", "tage", "tagen", "werktage", "werktagen", "arbeitstage", "arbeitstagen",
    "kalendertage", "kalendertagen",
  ]
  static let euros: Set<String> = ["euro", "eur", "euros"]
  static let points: Set<String> = ["punti", "punto", "points", "point"]

  /// Units of time with the minutes that they last, as far as that is the same for all.
  static let times: [String: Int] = {
    var table: [String: Int] = [:]
    for (minutes, words) in [
      (60, "h ora ore hour hours hr hrs hora horas heure heures stunde stunden"),
      (1, "min minuto minuti minute minutes mins mn"),
      (0, "s sec secondo secondi second seconds secs ms msec settimana settimane week weeks mese"),
      (0, "mesi month months trimestre trimestri quarter quarters semestre semestri"),
      (0, "quadrimestre quadrimestri semana semanas mes meses anni years jahre jahren"),
      (0, "woche wochen monat monate monaten semaine semaines mois ans anos"),
    ] as [(Int, String)] {
      for word in words.split(separator: " ") { table[String(word)] = minutes }
    }
    return table
  }()
  /// The spans by which a rate counts (`al mese`, `per week`).
  static let rateSpans: Set<String> = [
    "mese", "month", "settimana", "week", "giorno", "day", "ora", "hour", "h", "minuto", "minute",
    "min", "trimestre", "quarter", "semestre", "quadrimestre", "turno", "shift", "mesi", "months",
    "settimane", "weeks", "giorni", "days", "gg", "ore", "hours", "secondo", "second", "sec",
    "bimestre", "quindicina", "fortnight", "mes", "semana", "dia", "hora", "mois", "semaine",
    "jour",
    "heure", "monat", "woche", "stunde", "die", "sett", "trim", "mens", "wk", "wks", "mth", "hr",
    "quartal", "bimestri", "trimestri", "semestri",
  ]
  static let years: Set<String> = [
    "anno", "year", "annum", "annui", "annue", "annuo", "annua", "yr", "an", "annee", "ano", "jahr",
  ]

  /// Words that multiply the number before them.
  static let scales: [String: Int] = [
    "mila": 3, "migliaia": 3, "thousand": 3, "k": 3, "milione": 6, "milioni": 6, "mln": 6,
    "million": 6, "millions": 6, "mio": 6, "mn": 6, "miliardo": 9, "miliardi": 9, "mld": 9,
    "billion": 9, "billions": 9, "bn": 9, "thousands": 3, "tsd": 3, "tausend": 3, "mil": 3,
    "milliers": 3, "millones": 6, "millon": 6, "millionen": 6, "mrd": 9, "milliards": 9,
  ]

  /// Scales joined with a currency (`450 k€` is two tokens, `3 Meuro` one).
  static let moneyScales: [String: Int] = [
    "keuro": 3, "keur": 3, "meuro": 6, "meur": 6, "mioeuro": 6,
  ]

  /// Small numbers in words; ``NumberWords`` makes the greater ones of them.
  static let numberWords: [String: Int] = [
    "un": 1, "uno": 1, "una": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6,
    "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "dodici": 12, "quindici": 15, "venti": 20,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "zero": 0, "undici": 11, "tredici": 13, "quattordici": 14, "sedici": 16, "diciassette": 17,
    "diciotto": 18, "diciannove": 19, "trenta": 30, "quaranta": 40, "cinquanta": 50,
    "sessanta": 60, "settanta": 70, "ottanta": 80, "novanta": 90, "cento": 100, "mille": 1000,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10, "doce": 12, "veinte": 20, "cero": 0, "deux": 2, "trois": 3, "quatre": 4,
    "cinq": 5, "huit": 8, "neuf": 9, "dix": 10, "douze": 12, "vingt": 20, "zwei": 2, "drei": 3,
    "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "neun": 9, "zehn": 10, "zwolf": 12,
    "zwanzig": 20,
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
