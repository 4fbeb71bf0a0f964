import PerformanceModel

/// Knows what columns are called, in Italian and English, and by the option of the user.
struct ColumnNames {
  private let roles: [String: ColumnRole]
  /// The folded names of the column map.
  private let mapped: Set<String>

  /// Whether a person named the column.
  func isMapped(_ name: String) -> Bool {
    !mapped.isEmpty && mapped.contains(name.foldedLetters)
  }

  /// Creates the names, with those of a column map (role word → name in the document) before all.
  ///
  /// - Returns: Also the words of the map that name no role.
  static func make(map: [String: String]) -> (names: ColumnNames, unknownRoles: [String]) {
    var roles = standard
    var unknown: [String] = []
    let plain = ColumnNames(roles: standard, mapped: [])
    for (word, name) in map.sorted(by: { $0.key < $1.key }) {
      if let known = plain.role(ofMap: word) {
        roles[name.foldedLetters] = known
      } else {
        unknown.append(word)
      }
    }
    let names = ColumnNames(roles: roles, mapped: Set(map.values.map(\.foldedLetters)))
    return (names, unknown)
  }

  /// The role of a column by its name; an asterisk or a footnote number is no part of the name.
  ///
  /// What stands in brackets, a year, and words that tell one indicator or target from another
  /// (`di successo`, `atteso`, `annual`) do not change what a column holds.
  func role(of name: String) -> ColumnRole? {
    guard name.utf8.count <= 80 else { return nil }
    let letters = name.foldedLetters
    if let role = roles[letters] ?? yearTarget(letters) { return role }
    let isPhrase = name.utf8.count { $0 == 0x20 } < ColumnNames.mostWords
    guard isPhrase else { return nil }
    let words = ColumnNames.words(of: name)
    let years = words.compactMap { Int($0) }.filter { (1990...2099).contains($0) }
    let plain = words.filter { !$0.allSatisfy(\.isDigit) }
    let role = roles[plain.joined()] ?? qualified(plain)
    return role == .target && years.count == 1 ? .targetOfYear(years[0]) : role
  }

  /// The role that a word of the column map names: also `2026`, `q1` or a day for measured figures.
  private func role(ofMap word: String) -> ColumnRole? {
    if let day = Day(typed: word) { return .measuredOn(day) }
    let letters = word.foldedLetters
    if let number = letters.last?.wholeNumberValue, (1...4).contains(number),
      ["q", "t", "trimestre", "quarter"].contains(String(letters.dropLast()))
    {
      return .measuredInQuarter(number)
    }
    return ["contesto", "context", "parent"].contains(letters) ? .context : role(of: word)
  }

  /// The folded words of a name, without what stands in brackets.
  private static func words(of name: String) -> [String] {
    var depth = 0
    let outside = name.folded.filter { character in
      if "([".contains(character) { depth += 1 }
      defer { if ")]".contains(character) { depth = max(0, depth - 1) } }
      return depth == 0
    }
    return outside.split { !$0.isLetter && !$0.isDigit }.map(String.init)
  }

  /// The role of a name whose first or last words say what it is, and the others only which.
  private func qualified(_ words: [String]) -> ColumnRole? {
    guard (2...ColumnNames.mostWords).contains(words.count),
      words.contains(where: { ColumnNames.headWords.contains($0) })
    else { return nil }
    for length in (1..<words.count).reversed() {
      for (head, rest) in [
        (words.prefix(length), words.dropFirst(length)),
        (words.suffix(length), words.dropLast(length)),
      ] {
        let known = length == 1 ? ColumnNames.heads[head.joined()] : roles[head.joined()]
        guard let role = known else { continue }
        if rest.allSatisfy({
          ColumnNames.qualifiers.contains($0) || ColumnNames.isThing($0, role)
        }) {
          return role
        }
      }
    }
    return nil
  }

  /// Whether a word names what a column is about (`peso obiettivo`), not what it holds.
  private static func isThing(_ word: String, _ role: ColumnRole) -> Bool {
    role != .title
      && ["obiettivo", "obiettivi", "objective", "indicatore", "indicator"].contains(word)
  }

  /// `2018`, `target 2018`, `anno 2018`: a value to reach in that year.
  private func yearTarget(_ letters: String) -> ColumnRole? {
    guard letters.count >= 4, let year = Int(letters.suffix(4)), (1990...2099).contains(year)
    else { return nil }
    let words = String(letters.dropLast(4))
    let isTarget = words.isEmpty || words == "anno" || words == "year" || roles[words] == .target
    return isTarget ? .targetOfYear(year) : nil
  }

  private static let standard: [String: ColumnRole] = {
    var table: [String: ColumnRole] = [:]
    for (role, names) in names {
      for name in names { table[name.foldedLetters] = role }
    }
    return table
  }()

  /// The words that say alone what a column holds, whatever else its name says.
  private static let heads: [String: ColumnRole] = {
    let words: [(ColumnRole, String)] = [
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
  private static let mostWords = 8

  /// The words of which a name that is more than its role must hold one.
  private static let headWords: Set<String> = {
    let phrases = names.flatMap(\.1).flatMap { $0.folded.split { !$0.isLetter } }.map(String.init)
    return Set(phrases).union(heads.keys)
  }()

  /// The words that say which indicator, objective or target a column means.
  private static let qualifiers: Set<String> = Set(
    """
    di del dello della dei delle degli dell d l da in a al e per il lo la i gli le the of for in \
    to by successo performance risultato risultati output outcome outcomes impatto esito qualita \
    atteso attesa attesi attese previsto prevista previsti programmato programmata annuale annui \
    annuo anno anni year end triennale finale misurabile misurabili principale chiave quantitativo qualitativo \
    correlato associato collegato proposto individuale organizzativo organizzativa processo processi efficacia efficienza sviluppo prodotto specifico \
    generale key success expected annual yearly final main measurable desired planned proposed \
    agreed output result results impact specific general quantitative qualitative related \
    associated
    """.split(separator: " ").map(String.init))

  private static let names: [(ColumnRole, [String])] = [
    (
      .kind,
      [
        "tipo", "tipologia", "tipo obiettivo", "tipologia obiettivo", "type", "kind",
        "objective type", "livello", "level", "milestone/target", "traguardo/obiettivo",
      ]
    ),
    (
      .title,
      [
        "obiettivo", "obiettivi", "obiettivo/target",
        "titolo", "titolo obiettivo", "denominazione obiettivo", "denominazione", "nome",
        "obiettivo strategico", "obiettivo operativo", "obiettivo specifico", "obiettivo annuale",
        "objective", "objectives", "title", "name", "goal", "misura", "measure",
        "intervento", "azione", "action", "key result", "key results", "risultato chiave",
        "risultati chiave",
      ]
    ),
    (
      .description,
      ["descrizione", "descrizione obiettivo", "description", "dettaglio", "details"]
    ),
    (
      .indicator,
      [
        "indicatore", "indicatori", "indicatore di risultato", "descrizione indicatore",
        "nome indicatore", "denominazione indicatore", "indicator", "indicators", "kpi", "metric",
        "indicatore qualitativo", "indicatore quantitativo", "performance indicator",
      ]
    ),
    (
      .formula,
      [
        "formula", "formula di calcolo", "algoritmo", "algoritmo di calcolo",
        "metodo di calcolo", "modalità di calcolo", "calcolo", "algorithm", "calculation",
        "formula/algoritmo", "calculation method", "how measured",
      ]
    ),
    (
      .target,
      [
        "valore obiettivo", "valore atteso", "valore target", "target", "valori target",
        "valore obiettivo annuale", "target annuale", "risultato atteso", "traguardo", "valore",
        "valore programmato", "expected value", "target value", "annual target", "expected result",
      ]
    ),
    (
      .baseline,
      [
        "baseline", "valore iniziale", "valore di partenza", "valore base", "base",
        "valore storico", "valore attuale", "consuntivo", "current value", "current", "attuale",
        "start", "partenza",
        "iniziale", "initial value", "base value", "starting value", "valore di riferimento",
      ]
    ),
    (.weight, ["peso", "peso %", "pesi", "ponderazione", "weight", "weight %", "weighting"]),
    (
      .unit,
      [
        "unità di misura", "unita di misura", "u.m.", "udm", "unit", "unit of measure", "units",
        "unità", "unit of measurement", "misura in",
      ]
    ),
    (
      .source,
      [
        "fonte", "fonte dati", "fonte dei dati", "fonti", "source", "data source",
        "fonte di verifica", "source of data", "verification",
      ]
    ),
    (
      .area,
      [
        "area", "settore", "aree", "ambito", "area strategica", "missione", "direzione",
        "dipartimento", "division", "department", "sector", "area/settore", "component",
        "componente", "linea strategica", "priorità",
      ]
    ),
    (
      .office,
      [
        "ufficio", "struttura", "unità organizzativa", "servizio", "centro di responsabilità",
        "struttura responsabile", "ufficio responsabile", "office", "unit responsible",
        "amministrazione titolare", "responsible office", "responsabile/ufficio", "owner",
      ]
    ),
    (
      .person,
      [
        "responsabile", "referente", "dirigente", "dirigente responsabile", "responsible",
        "person", "lead", "manager", "accountable",
      ]
    ),
    (
      .remark,
      ["note", "nota", "osservazioni", "remarks", "remark", "notes", "comment", "comments"]
    ),
    (
      .code,
      [
        "codice", "cod.", "id", "n.", "nr.", "num.", "numero", "code", "no.", "#", "rif.",
        "codice obiettivo", "ref", "sequential number", "numero sequenziale",
      ]
    ),
    (
      .dueDate,
      [
        "scadenza", "termine", "data di scadenza", "tempistica", "entro", "deadline",
        "due date", "due", "timeline", "data prevista", "data di conseguimento", "trimestre",
      ]
    ),
  ]
}
