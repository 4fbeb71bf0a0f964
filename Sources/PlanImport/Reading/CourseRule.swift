import PerformanceModel

/// Decides how the figures of an indicator run through their period.
enum CourseRule {
  /// Returns the course that measure and words suggest; a person can correct it.
  static func course(of measure: Measure, formula: Formula, unit: Unit, context: String) -> Course {
    switch measure {
    case .money, .yesNo, .milestone: .cumulative
    case .duration: .level
    case .count: countCourse(formula: formula, unit: unit)
    case .ratio: formula.quotient?.hasFixedDenominator == true ? .cumulative : .level
    case .index: formula.quotient?.denominatorYears == nil ? .level : .cumulative
    case .percentage: percentageCourse(formula: formula, context: context)
    }
  }

  private static func countCourse(formula: Formula, unit: Unit) -> Course {
    if formula.quotient != nil || formula.isDuration { return .level }
    var words = formula.text.tokens.filter(\.isWord).map(\.folded)
    if case .counted(let noun) = unit {
      words += noun.folded.split(separator: " ").map(String.init)
    }
    let isHeadcount = words.contains(where: people.contains) && !words.contains(where: isParticiple)
    return isHeadcount || words.contains(where: stocks.contains) ? .level : .cumulative
  }

  /// A share of cases is a level, the progress of a project or a count beyond a threshold a total.
  private static func percentageCourse(formula: Formula, context: String) -> Course {
    let words = formula.leadingWords + context.folded.split(separator: " ").map(String.init)
    if words.contains(where: { word in punctuality.contains { word.hasPrefix($0) } }) {
      return .level
    }
    if words.contains(where: { word in progress.contains { word.hasPrefix($0) } }) {
      return .cumulative
    }
    return formula.isYesNo || formula.isEmpty ? .cumulative : .level
  }

  private static let stocks: Set<String> = [
    "operativo", "operativa", "operativi", "operative", "attivi", "attive", "fte", "presenti",
    "iscritti", "iscritte", "giacenti", "pendenti", "esistenti", "active", "operating", "open",
    "pending", "media", "medio", "average", "punteggio",
    "score", "livello", "rating", "voto", "indice", "index", "mean", "tasso", "rate", "quota",
    "share", "percentuale", "percentage",
  ]

  /// People, who are a stock unless something was done with them (`dipendenti formati`).
  private static let people: Set<String> = ["addetti", "dipendenti", "staff", "employees"]

  private static func isParticiple(_ word: String) -> Bool {
    word.count > 5
      && ["ati", "iti", "uti", "ate", "ite", "ute", "ed"].contains(where: word.hasSuffix)
  }

  private static let punctuality = [
    "rispett", "tempestiv", "tempistic", "puntual", "timely", "punctual",
  ]

  private static let progress = [
    "avanzament", "realizzazion", "completament", "attuazion", "progress", "completion", "progetto",
  ]
}

/// Decides whether less is better where no comparator says so.
enum DirectionRule {
  /// Returns whether the words speak of what should go down: time, costs, errors.
  static func isCeiling(unit: QuantityUnit, formula: Formula, title: TokenizedText) -> Bool {
    if unit == .days { return true }
    if unit == .percent, speaksOfRespect(formula, title) { return false }
    let ownWords = Array(formula.leadingWords.prefix(4))
    let usesTitle = formula.isEmpty || formula.isYesNo
    let words = usesTitle ? title.tokens.filter(\.isWord).prefix(4).map(\.folded) : ownWords
    return words.contains { word in lowered.contains { word.hasPrefix($0) } }
      || unit != .percent && formula.isDuration
  }

  /// Whether the words say themselves that something goes down, which leaves the direction open.
  static func speaksOfFall(_ title: TokenizedText) -> Bool {
    title.tokens.contains { Lexicon.falls.contains($0.folded) }
  }

  private static func speaksOfRespect(_ formula: Formula, _ title: TokenizedText) -> Bool {
    (formula.leadingWords + title.tokens.prefix(6).map(\.folded)).contains {
      $0.hasPrefix("rispett") || $0.hasPrefix("tempestiv") || $0.hasPrefix("puntual")
    }
  }

  private static let lowered = [
    "costo", "costi", "spesa", "spese", "oneri", "errori", "errore", "reclam", "ritard",
    "scostament", "assenz", "assenteis", "debit", "contenzios", "giacenz", "arretrat", "cost",
    "expens", "error", "complaint", "delay", "absenc", "backlog",
  ]
}
