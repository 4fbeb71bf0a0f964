/// The words of which the names of columns are made.
enum ColumnWords {
  /// The roles of whole names, folded.
  static let roles: [String: ColumnRole] = {
    var table: [String: ColumnRole] = [:]
    for (role, names) in names + neighbours {
      for name in names { table[name.foldedLetters] = role }
    }
    return table
  }()

  /// The words that say alone what a column holds, whatever else its name says.
  static let heads: [String: ColumnRole] = {
    let words: [(ColumnRole, String)] =
      neighbourHeads + [
        (.title, "obiettivo obiettivi objective objectives goal goals"),
        (.description, "descrizione description"),
        (
          .indicator,
          "indicatore indicatori indicator indicators kpi kpis metric metrics metrica measure measures"
        ),
        (.formula, "formula algoritmo"), (.target, "target targets traguardo"),
        (.baseline, "baseline"), (.weight, "peso pesi weight"),
        (.source, "fonte fonti source"), (.office, "ufficio struttura office"),
        (.person, "responsabile referente"), (.remark, "note remarks"), (.code, "codice code id"),
        (.dueDate, "scadenza deadline"),
      ]
    var table: [String: ColumnRole] = [:]
    for (role, text) in words {
      for word in text.split(separator: " ") { table[String(word)] = role }
    }
    return table
  }()

  /// The most words of a name whose role follows from one of them.
  static let most = 8

  /// The words of which a name that is more than its role must hold one.
  static let headWords: Set<String> = {
    let phrases = (names + neighbours).flatMap(\.1)
    let words = phrases.flatMap { $0.folded.split { !$0.isAlphabetic } }.map(String.init)
    return Set(words).union(heads.keys)
  }()

  /// The words that say which indicator, objective or target a column means.
  static let qualifiers: Set<String> = Set(
    """
    di del dello della dei delle degli dell d l da in a al e per il lo la i gli le the of for in \
    to by successo performance risultato risultati output outcome outcomes impatto esito qualita \
    atteso attesa attesi attese previsto prevista previsti programmato programmata annuale annui \
    annuo anno anni year end triennale finale misurabile misurabili principale chiave quantitativo \
    qualitativo correlato associato collegato proposto individuale organizzativo organizzativa \
    processo processi efficacia efficienza sviluppo prodotto specifico \
    generale key success expected annual yearly final main measurable desired planned proposed \
    agreed output result results impact specific general quantitative qualitative related \
    associated nome titolo denominazione name title definizione preventivo strategico \
    strategica strategic b c ii iii
    """.split(separator: " ").map(String.init))

  /// The words of a column that only gives a year.
  static let ofYears: Set<String> = [
    "anno", "year", "fy", "esercizio", "valore", "valori", "value", "values", "dato", "dati",
    "data",
    "ano", "valor", "annee", "valeur", "jahr", "wert",
  ]

  /// The names of columns below another that hold what it says.
  static let values: Set<String> = ["valore", "value", "dato", "valor", "valeur", "wert"]

  /// The names of columns below another that tell when it is.
  static let moments: Set<String> = ["anno", "year", "data", "date", "ano", "annee", "jahr"]

  /// The words of what was reached.
  static let results: Set<String> = [
    "consuntivo", "actual", "actuals", "outturn", "risultato", "risultati", "result", "results",
    "rilevato", "realizzato", "achieved", "reached", "ist", "istwert", "realizado", "resultado",
    "realise", "realisation", "resultat",
  ]

  /// The words of what is to be reached, whether in words or in figures.
  static let goals: Set<String> = [
    "goal", "goals", "obiettivo", "obiettivi", "objective", "objectives", "objetivo", "objetivos",
    "objectif", "objectifs", "ziel", "ziele",
  ]
}
