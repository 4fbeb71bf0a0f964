import PerformanceModel

/// Decides how the figures of an indicator run through their period.
enum CourseRule {
  /// Returns the course that measure and words suggest; a person can correct it.
  ///
  /// The formula is what is measured, or the title of a row that has none; the context is its cell.
  static func course(of measure: Measure, formula: Formula, unit: Unit, context: String)
    -> Accumulation
  {
    switch measure {
    case .money, .yesNo, .milestone: .cumulative
    case .duration: .level
    case .count: countCourse(formula: formula, unit: unit)
    case .ratio: formula.quotient?.hasFixedDenominator == true ? .cumulative : .level
    case .index: formula.quotient?.denominatorYears == nil ? .level : .cumulative
    case .percentage: percentageCourse(formula: formula, context: context)
    }
  }

  private static func countCourse(formula: Formula, unit: Unit) -> Accumulation {
    if formula.quotient != nil || formula.isDuration { return .level }
    var words = formula.text.tokens.filter(\.isWord).map(\.folded)
    if case .counted(let noun) = unit {
      let own = noun.folded.split(separator: " ").map(String.init)
      if noun.contains("/") && own.count == 1 || isTime(own.first) && formula.speaksOfWaiting {
        return .level
      }
      words += own
    }
    let isHeadcount = words.contains(where: people.contains) && !words.contains(where: isParticiple)
    return isHeadcount || words.contains(where: stocks.contains) ? .level : .cumulative
  }

  private static func isTime(_ word: String?) -> Bool {
    word.map { Lexicon.times[$0] != nil } ?? false
  }

  /// A share of cases is a level, the progress of a project or a count beyond a threshold a total.
  private static func percentageCourse(formula: Formula, context: String) -> Accumulation {
    let words = formula.leadingWords + context.folded.split(separator: " ").map(String.init)
    if words.contains(where: { word in punctuality.contains { word.hasPrefix($0) } }) {
      return .level
    }
    if words.contains(where: { word in progress.contains { word.hasPrefix($0) } }) {
      return .cumulative
    }
    return formula.isYesNo ? .cumulative : .level
  }

  /// Words for means, indices, rates and stocks: what stands at a moment instead of adding up.
  private static let stocks: Set<String> = [
    "operativo", "operativa", "operativi", "operative", "attivi", "attive", "fte", "presenti",
    "iscritti", "iscritte", "giacenti", "pendenti", "esistenti", "active", "operating", "open",
    "pending", "media", "medio", "medie", "medi", "average", "mean", "median", "mediana",
    "punteggio", "score", "scores", "livello", "level", "rating", "voto", "indice", "index",
    "tasso", "rate", "quota", "share", "ratio", "rapporto", "percentuale", "percentage",
    "soddisfazione", "satisfaction", "gradimento", "promoter", "nps", "giacenza", "specifico",
    "specifici", "concentrazione", "concentration", "temperatura", "temperature", "capite",
    "uptime", "disponibilita", "availability", "latency", "latenza", "intensita", "intensity",
    "densita", "density",
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
