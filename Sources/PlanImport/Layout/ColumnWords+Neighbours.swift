extension ColumnWords {
  /// The names of columns in Spanish, French and German plans.
  ///
  /// Sources: the plans of Spanish and Latin American bodies (objetivo, indicador, línea base, meta),
  /// the French *projets annuels de performances* (objectif, indicateur, cible), and the key figures
  /// of German municipal budgets (Ziel, Kennzahl, Ist, Zielwert).
  static let neighbours: [(ColumnRole, [String])] = [
    (.kind, ["tipo de objetivo", "type d'objectif", "zielart"]),
    (
      .title,
      [
        "objetivo", "objetivos", "objetivo estratégico", "objetivo operativo",
        "objetivo específico",
        "objetivo general", "acción", "objectif", "objectifs", "objectif stratégique",
        "objectif opérationnel", "ziel", "ziele", "strategisches ziel", "operatives ziel",
        "maßnahme", "massnahme",
      ]
    ),
    (.description, ["descripción", "beschreibung", "erläuterung"]),
    (
      .indicator,
      [
        "indicador", "indicadores", "nombre del indicador", "indicateur", "indicateurs",
        "kennzahl", "kennzahlen", "indikator", "indikatoren", "messgröße", "messgrösse",
      ]
    ),
    (
      .formula,
      [
        "fórmula", "fórmula de cálculo", "método de cálculo", "formule", "mode de calcul", "formel",
        "berechnung",
      ]
    ),
    (
      .target,
      [
        "meta", "metas", "resultado esperado", "résultat attendu", "meta anual", "valor meta",
        "valor objetivo", "cible", "valeur cible",
        "zielwert", "zielwerte", "sollwert", "planwert", "soll",
      ]
    ),
    (
      .baseline,
      [
        "línea base", "línea de base", "valor inicial", "valor actual", "valor base",
        "valeur de référence", "valeur initiale", "valeur actuelle", "ausgangswert", "basiswert",
        "istwert",
      ]
    ),
    (.weight, ["ponderación", "pondération", "poids", "gewicht", "gewichtung"]),
    (
      .unit,
      [
        "unidad", "unidad de medida", "unité", "unité de mesure", "einheit", "maßeinheit",
        "masseinheit",
      ]
    ),
    (.direction, ["polaridad", "sentido", "polarité", "sens"]),
    (.tolerance, ["tolerancia", "tolérance", "toleranz"]),
    (
      .source,
      ["fuente", "medio de verificación", "medios de verificación", "quelle", "datenquelle"]
    ),
    (
      .area,
      ["eje", "eje estratégico", "ámbito", "axe", "axe stratégique", "bereich", "handlungsfeld"]
    ),
    (.office, ["unidad responsable", "departamento", "direction responsable", "amt"]),
    (
      .person,
      ["responsables", "responsable", "verantwortlich", "verantwortlicher", "zuständig"]
    ),
    (
      .remark,
      [
        "observaciones", "notas", "comentarios", "remarque", "remarques", "observations",
        "bemerkung", "bemerkungen", "anmerkungen",
      ]
    ),
    (.code, ["código", "nº", "nr", "code objectif"]),
    (
      .dueDate,
      ["plazo", "fecha límite", "fecha", "échéance", "délai", "frist", "termin", "fälligkeit"]
    ),
  ]

  /// The words of these languages that say alone what a column holds.
  static let neighbourHeads: [(ColumnRole, String)] = [
    (.title, "objetivo objetivos objectif objectifs ziel ziele"),
    (.indicator, "indicador indicadores indicateur indicateurs kennzahl kennzahlen"),
    (.target, "meta metas cible cibles zielwert zielwerte"),
  ]
}
