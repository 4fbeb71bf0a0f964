import PerformanceModel

/// Counts the words of a document that belong to one language.
///
/// Words that both use in plans (target, formula, KPI, baseline, owner, report) count for neither.
struct LanguageWords {
  private var counts: [Language: Int] = [:]
  private var examples: [Language: String] = [:]

  /// Counts the words of a text.
  mutating func take(_ text: String) {
    for word in text.prefix(400).folded.split(whereSeparator: { !$0.isAlphabetic }) {
      guard let language = LanguageWords.languages[String(word)] else { continue }
      counts[language, default: 0] += 1
      if word.count > (examples[language]?.count ?? 0) { examples[language] = String(word) }
    }
  }

  /// The language whose words are three times as many as the other's, with one of them.
  var decided: (language: Language, example: String)? {
    let (italian, english) = (counts[.italian] ?? 0, counts[.english] ?? 0)
    let language: Language? =
      italian > 0 && italian >= english * 3
      ? .italian : english > 0 && english >= italian * 3 ? .english : nil
    return language.flatMap { language in examples[language].map { (language, $0) } }
  }

  /// The language that has more words; `nil` where none has.
  var stronger: Language? {
    let (italian, english) = (counts[.italian] ?? 0, counts[.english] ?? 0)
    return italian == english ? nil : italian > english ? .italian : .english
  }

  private static let languages: [String: Language] = {
    var table: [String: Language] = [:]
    for word in italian.split(separator: " ") { table[String(word)] = .italian }
    for word in english.split(separator: " ") { table[String(word)] = .english }
    for word in neighbours.split(separator: " ") { table[String(word)] = .italian }
    return table
  }()

  private static let italian = """
    di del della dello dei delle degli dell dal dalla dai nel nella nei nelle sul sulla sui sulle il \
    lo gli le una uno con tra fra che non sono alla alle agli allo al piu meno almeno \
    entro oltre rispetto numero obiettivo obiettivi indicatore indicatori valore valori peso pesi \
    scadenza tipo titolo codice descrizione unita misura ufficio responsabile struttura atteso \
    attesa risultato risultati anno anni giorni giorno mese mesi ore tempo tempi medio media \
    percentuale quota tasso grado servizi servizio utenti imprese procedimenti pratiche atti spesa \
    spese costi costo entrate enti ente comune piano settore direzione dipartimento fonte nota \
    trimestre semestre fatto numeratore denominatore verifica causa autore
    """

  /// Words of Spanish, French and German, which write numbers as Italian does.
  private static let neighbours = """
    objetivo objetivos indicador indicadores unidad medida linea ponderacion responsables plazo \
    porcentaje objectif objectifs indicateur indicateurs cible cibles unite poids delai taux ziel \
    ziele kennzahl kennzahlen einheit zielwert ausgangswert gewicht frist anzahl anteil
    """

  private static let english = """
    the of and for with to from by at least most than or not are is be on number objective \
    objectives indicator indicators value values weight deadline type title code description \
    unit measure office responsible department division expected result results year years days \
    day month months hours average percentage share rate services service users companies \
    cases requests costs cost revenue plan source notes quarter done numerator denominator \
    date evidence reason author name goal
    """
}
