extension ColumnWords {
  /// The names of columns in Italian and English.
  static let names: [(ColumnRole, [String])] = [
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
        "risultati chiave", "kr", "krs", "valore pubblico",
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
        "measures", "indicatore qualitativo", "indicatore quantitativo", "performance indicator",
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
        "valore obiettivo", "valore atteso", "valore target", "target", "targets", "valori target",
        "valore obiettivo annuale", "target annuale", "risultato atteso", "risultati attesi",
        "traguardo", "valore",
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
    (
      .indicatorWeight,
      [
        "peso indicatore", "peso dell'indicatore", "peso kpi", "indicator weight", "kpi weight",
        "weight of indicator",
      ]
    ),
    (
      .direction,
      [
        "polarità", "polarity", "segno", "verso", "operatore", "operator", "comparatore",
        "comparator", "segno atteso", "good is", "good to be", "better is", "desired direction",
        "direction of travel", "direzione attesa", "direzione desiderata", "andamento atteso",
        "polarità indicatore", "good performance", "good performance is", "trend desiderato",
      ]
    ),
    (
      .tolerance,
      ["tolleranza", "tolerance", "tolleranza %", "margine di tolleranza", "scostamento ammesso"]
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
        "dipartimento", "direction", "division", "department", "sector", "area/settore",
        "component",
        "componente", "linea strategica", "priorità", "priority",
      ]
    ),
    (
      .office,
      [
        "ufficio", "struttura", "unità organizzativa", "servizio", "centro di responsabilità",
        "struttura responsabile", "ufficio responsabile", "office", "unit responsible",
        "amministrazione titolare", "u.o.", "unità operativa", "cdr", "centro di costo",
        "responsible office", "responsabile/ufficio", "owner",
      ]
    ),
    (
      .person,
      [
        "responsabile", "referente", "dirigente", "dirigente responsabile", "responsible",
        "person", "lead", "manager", "accountable", "lead officer", "responsible officer", "who",
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
        "due date", "due", "timeline", "target date", "by when", "completion date", "data prevista",
        "data di conseguimento", "trimestre",
      ]
    ),
  ]
}
