/// Knows what columns are called, in Italian and English, and by the option of the user.
struct ColumnNames {
  private let roles: [String: ColumnRole]

  /// Creates the names, with those of a column map (role word → name in the document) before all.
  ///
  /// - Returns: Also the words of the map that name no role.
  static func make(map: [String: String]) -> (names: ColumnNames, unknownRoles: [String]) {
    var roles = standard
    var unknown: [String] = []
    for (role, name) in map.sorted(by: { $0.key < $1.key }) {
      if let known = ColumnNames(roles: standard).role(of: role) {
        roles[name.foldedLetters] = known
      } else {
        unknown.append(role)
      }
    }
    return (ColumnNames(roles: roles), unknown)
  }

  /// The role of a column by its name; an asterisk or a footnote number is no part of the name.
  func role(of name: String) -> ColumnRole? {
    guard name.utf8.count <= 80 else { return nil }
    let letters = name.foldedLetters
    if let role = roles[letters] { return role }
    return yearTarget(letters)
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
        "intervento", "azione", "action",
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
        "valore storico", "initial value", "base value", "starting value", "valore di riferimento",
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
