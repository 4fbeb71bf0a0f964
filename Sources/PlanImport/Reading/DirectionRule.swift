import PerformanceModel

/// Which way is better where no comparator says so.
struct Direction {
  let isCeiling: Bool
  /// True if the signs of the direction contradict each other.
  let isTie: Bool
  /// True if anything says which way is better.
  let isKnown: Bool
}

/// Decides whether less is better where no comparator says so: by the base against the target, by
/// the words of the measure, by verbs of reduction and increase; whole words only.
struct DirectionRule {
  let quantity: Quantity
  let unit: QuantityUnit
  let formula: Formula
  let title: TokenizedText
  /// The figure of the past, from its column or the cell.
  let base: Figure?

  var direction: Direction {
    let words = wordsCeiling
    let verb = verbCeiling
    guard let past = baseCeiling else {
      let isTie = isOpenFall || words != nil && verb != nil && words != verb
      return Direction(
        isCeiling: words ?? verb ?? false, isTie: isTie,
        isKnown: words != nil || verb != nil || countsLowered)
    }
    let others = [words, verb].compactMap { $0 }
    return Direction(isCeiling: past, isTie: others.contains { $0 != past }, isKnown: true)
  }

  private var baseCeiling: Bool? {
    guard let base, base != quantity.figure else { return nil }
    return base > quantity.figure
  }

  private var ownWords: [String] {
    isTitleMeasured
      ? Array(title.tokens.filter(\.isWord).prefix(6).map(\.folded))
      : Array(formula.leadingWords.prefix(4))
  }

  private var isTitleMeasured: Bool { formula.isEmpty || formula.isYesNo }

  /// The direction by the words of the measure: time, costs and errors go down, clearing them goes
  /// up.
  private var wordsCeiling: Bool? {
    if unit == .percent, DirectionRule.speaksOfRespect(formula, title) { return false }
    let words = ownWords
    if words.contains(where: isClearing) { return false }
    // A share of what was planned says how much of it was done, even of spending.
    if unit == .percent, formula.quotient?.hasFixedDenominator == true { return nil }
    if words.contains(where: DirectionRule.lowered.contains) { return true }
    if unit == .days || unit != .percent && formula.isDuration { return true }
    guard unit.isTime else { return nil }
    let measured = isTitleMeasured ? Formula(title.text, language: title.language) : formula
    let isShort = unit.noun.map { DirectionRule.instants.contains($0.folded) } ?? false
    return measured.speaksOfWaiting || isShort ? true : nil
  }

  /// True if the cell itself counts things of which less is better (`0 reclami`).
  private var countsLowered: Bool {
    let words = quantity.unit.noun?.folded.split(separator: " ").map(String.init) ?? []
    return words.contains(where: DirectionRule.lowered.contains)
  }

  /// `smaltite`, `cleared`: whatever is cleared, the more the better.
  private func isClearing(_ word: String) -> Bool {
    DirectionRule.clearing.contains { stem in
      word.hasPrefix(stem) && word.count <= stem.count + 2
    }
  }

  /// A verb of reduction or increase that opens what is measured.
  private var verbCeiling: Bool? {
    guard isTitleMeasured, let first = title.tokens.first(where: \.isWord)?.folded else {
      return nil
    }
    if DirectionRule.fallVerbs.contains(first) { return true }
    return DirectionRule.riseVerbs.contains(first) ? false : nil
  }

  /// True if a noun of reduction is the measure: the reduction itself, or what is left.
  private var isOpenFall: Bool {
    let words = isTitleMeasured ? title.tokens.filter(\.isWord).map(\.folded) : formula.leadingWords
    guard let first = words.first(where: { !FormulaWords.shares.contains($0) && $0.count > 2 })
    else { return false }
    return Lexicon.falls.contains(first) && !DirectionRule.fallVerbs.contains(first)
      && !isClearing(first)
  }

  /// Returns whether the words say themselves that something goes down, which leaves the direction
  /// open.
  static func speaksOfFall(_ title: TokenizedText) -> Bool {
    title.tokens.contains { Lexicon.falls.contains($0.folded) }
  }

  /// Returns whether the words say that something goes up.
  static func speaksOfRise(_ title: TokenizedText) -> Bool {
    title.tokens.contains { Lexicon.rises.contains($0.folded) }
  }

  private static func speaksOfRespect(_ formula: Formula, _ title: TokenizedText) -> Bool {
    (formula.leadingWords + title.tokens.prefix(6).map(\.folded)).contains {
      $0.hasPrefix("rispett") || $0.hasPrefix("tempestiv") || $0.hasPrefix("puntual")
    }
  }
}

extension DirectionRule {
  /// Things of which less is better.
  private static let lowered: Set<String> = [
    "costo", "costi", "spesa", "spese", "onere", "oneri", "errore", "errori", "reclamo", "reclami",
    "ritardo", "ritardi", "scostamento", "scostamenti", "assenza", "assenze", "assenteismo",
    "debito", "debiti", "contenzioso", "contenziosi", "giacenza", "giacenze", "arretrato",
    "arretrati", "arretrata", "arretrate", "attesa", "attese", "perdita", "perdite", "infortunio",
    "infortuni", "incidente", "incidenti", "guasto", "guasti", "disservizio", "disservizi",
    "consumo", "consumi", "emissione", "emissioni", "anomalia", "anomalie", "contestazione",
    "contestazioni", "sanzione", "sanzioni", "dispersione", "mortalita", "decessi", "spreco",
    "sprechi", "cost", "costs", "expense", "expenses", "expenditure", "spending", "error",
    "errors", "complaint", "complaints", "delay", "delays", "absence", "absences", "absenteeism",
    "backlog", "waiting", "wait", "incident", "incidents", "accident", "accidents", "loss",
    "losses", "waste", "defect", "defects", "bug", "bugs", "emission", "emissions", "consumption",
    "downtime", "turnover", "churn", "latency", "debt", "debts", "arrears", "injuries", "failures",
    "vacant", "vacancies", "vacancy", "unemployment", "unemployed", "disoccupazione",
    "disoccupati", "disoccupato", "abbandono", "abbandoni", "abbandonate", "abbandonati", "dropout",
    "dropouts", "leavers", "pendenti", "pendente", "pending", "overdue", "unpaid", "missed",
    "failed", "insoddisfatti", "insoddisfazione", "dissatisfied", "dissatisfaction", "crime",
    "crimes", "burglaries", "thefts", "reati", "furti", "evictions", "sfratti", "deaths",
    "mortality", "death", "sprecato", "sprecata", "sprecati", "sprecate", "wasted", "landfill",
    "landfilled", "discarica", "indifferenziato", "indifferenziata", "indifferenziati",
    "rilievo", "rilievi", "violazione", "violazioni", "irregolarita", "morosita",
    "inquinamento", "pollution", "noise", "rumore", "abandoned",
    "uncollected", "unresolved", "insoluto", "insoluti", "scarto", "scarti", "rank",
    "ranking", "posizione", "position", "findings", "finding", "nonconformities", "breach",
    "breaches", "violation", "violations", "overspend", "deficit", "disavanzo", "quejas", "queja",
    "plaintes", "plainte", "beschwerden", "errores", "erreurs", "fehler", "retrasos", "retards",
    "costes", "costos", "couts", "kosten", "gastos", "depenses", "ausencias", "wartezeit",
    "plazo", "delai", "dauer", "bearbeitungsdauer", "espera", "attente", "infections", "infezioni",
    "infezione", "poverty", "poverta", "rifiutate", "rifiutati",
    "respinte", "respinti", "rejected", "annullati", "annullate", "cancelled", "cancellations",
    "absent", "assenti", "injury", "fatalities", "vittime", "morti", "feriti",
  ]

  /// The stems of what is done to get rid of such things.
  private static let clearing = [
    "smaltit", "recuperat", "ridott", "risolt", "eliminat", "evas", "chius", "abbattut", "definit",
    "gestit", "risparmiat", "corrett", "riscoss", "trattat", "risparm", "smaltiment", "recuper",
    "clear", "resolv", "resolved", "reduced", "recovered", "closed", "answered", "handled",
    "eliminated", "solved", "settled", "removed", "saved", "fixed", "savings", "corrected",
    "collected", "prevent", "avoided", "averted", "repaid", "incassat", "prevenut",
    "evitat", "estint", "paid",
  ]

  private static let instants: Set<String> = [
    "minuti", "minuto", "min", "minutes", "minute", "secondi", "secondo", "seconds", "sec", "s",
    "ms",
  ]

  private static let fallVerbs: Set<String> = [
    "ridurre", "diminuire", "contenere", "abbattere", "abbassare", "limitare", "tagliare",
    "dimezzare", "reduce", "decrease", "cut", "lower", "limit", "minimise", "minimize", "shorten",
  ]
  private static let riseVerbs: Set<String> = [
    "aumentare", "incrementare", "accrescere", "innalzare", "increase", "raise", "grow", "expand",
    "boost",
  ]
}

extension Formula {
  /// True if the words are about how long something takes.
  var speaksOfWaiting: Bool {
    leadingWords.contains(where: Formula.waits.contains)
  }

  private static let waits: Set<String> = [
    "tempo", "tempi", "attesa", "attese", "durata", "ritardo", "ritardi", "time", "times",
    "duration", "wait", "waiting", "response", "latency", "delay", "delays", "latenza",
    "turnaround",
    "processing",
  ]
}
