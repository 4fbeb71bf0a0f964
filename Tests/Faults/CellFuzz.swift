import PerformanceModel
import PlanImport
import TestSupport

/// Gives the reader of targets cells made from its own words, and checks that none of their words
/// is dropped without a doubt.
public struct CellFuzz {
  /// The number of cells read.
  public private(set) var tried = 0
  /// The number of cells read without a doubt.
  public private(set) var clear = 0
  /// The cells with a flaw, and what it is.
  public private(set) var defects: [String] = []

  private var numbers: SplitMix64

  /// Starts from a seed.
  public init(seed: Int) {
    numbers = SplitMix64(seed: seed)
  }

  /// Reads some cells.
  public mutating func run(_ count: Int) {
    for _ in 0..<count {
      let cell = cell()
      let formula = pick(CellFuzz.formulas)
      let audit = CellAudit(
        cell: cell, formula: formula, title: pick(CellFuzz.titles),
        numbers: pickLanguage(),
        years: Bool.random(using: &numbers) ? 2025...2025 : 2025...2027)
      tried += 1
      let isClear = audit.parts.allSatisfy { $0.reading == .written || $0.reading == .inferred }
      if isClear { clear += 1 }
      if let flaw = audit.flaw { defects.append("\(formula) | \(cell) | \(flaw)") }
    }
  }

  /// A valid beginning with a few words behind or before it, or words alone.
  private mutating func cell() -> String {
    let blank = pick([" ", " ", " ", ""])
    var words = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in word() }
    if Bool.random(using: &numbers) {
      words.insert(pick(CellFuzz.cells), at: Int.random(in: 0...words.count, using: &numbers))
    }
    return words.joined(separator: blank)
  }

  private mutating func word() -> String {
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: "\(Int.random(in: 0...120, using: &numbers))"
    case 1: "\(Int.random(in: 2020...2029, using: &numbers))"
    default: pick(CellFuzz.words)
    }
  }

  private mutating func pickLanguage() -> NumberLanguage {
    let language: Language = Bool.random(using: &numbers) ? .italian : .english
    return Int.random(in: 0..<4, using: &numbers) == 0
      ? .open(proposing: language) : .decided(language, by: .option)
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &numbers) ?? ""
  }

  private static let formulas = [
    "N. corsi", "SI/NO", "evase/pervenute*100", "Tempo medio", "Costi 2025/costi 2024*100",
    "Data di approvazione", "Euro incassati", "Voto medio", "", "Number of users", "Yes/No",
  ]
  private static let titles = ["Obiettivo", "Ridurre i tempi", "Aumentare gli utenti", "Services"]

  private static let cells = [
    "≥ 80%", "almeno 20 corsi", "entro 30 giorni", "-5%", "riduzione del 10%", "at least 20 users",
    "da 40% a 60%", "Approvazione del piano", "Launch the portal", "entro il 30/6", "2 al mese",
    "≥ 60% 2025, ≥ 70% 2026", "< 1h30", "15 milioni di euro", "no more than 5", "10-15", "70%",
    "80% (2024: 75%)", "40 giorni (da 60)", "36 ore settimanali", "cinque corsi", "k€ 120",
    "soglia 60%, target 80%", "€ 2,5 M", "5 corsi con 20 partecipanti",
  ]

  private static let words = [
    "≥", "<=", "<", "=", "+", "-", "±", "%", "‰", "€", "£", "/", "*", "(", ")", ",", ";", ":", ".",
    "'", "\"", "→", "²", "°", "12,5", "1.500", "7,000", "0.125", "1,2E+6", "10:30", "2°", "1st",
    "30/6", "31/12/2025", "31/02/2025", "06/07/2025", "15.10.25", "45838", "Q3", "H1", "2025-2027",
    "almeno", "non", "mai", "più", "meno", "oltre", "superiore", "inferiore", "a", "di", "del",
    "al",
    "pari", "o", "e", "no", "not", "never", "above", "below", "than", "more", "less", "fewer",
    "within", "by", "from", "to", "of", "per", "ogni", "each", "mese", "month", "settimana", "week",
    "giorno", "ore", "h", "min", "minuti", "gg.", "giorni", "anno", "triennio", "biennio", "nel",
    "nei", "in", "entro", "fine", "giugno", "June", "trimestre", "II", "semestre", "da", "dal",
    "tra",
    "su", "con", "di cui", "of which", "riduzione", "aumento", "reduction", "increase", "ridurre",
    "in meno", "in più", "rispetto al 2024", "vs 2023", "than in 2024", "soglia", "target",
    "eccellenza", "stretch", "base", "circa", "milioni", "mila", "M", "k", "mln", "euro", "punti",
    "corsi", "users", "imprese nuove", "progetto", "Windows 11", "ISO 9001:2015", "art. 5",
    "delibera n. 41", "fase 2", "due", "tre", "two", "doppio", "twice", "volte", "se", "salvo",
    "oppure", "or", "and", "max", "min.", "kWh/mq", "/anno", "/ora", "5/5", "10/12", "#", "&ge;",
    "tolleranza", "spring", "primavera", "mid", "next year", "media", "🙂", "é", "1h", "30m", "15'",
    "k€", "M€", "€/000", "p.p.", "punti percentuali", "(da 20)", "from 20", "dal", "mensili",
    "weekly", "trimestrali", "cinque", "venticinque", "nessun", "limite", "cap", "per 1.000",
    "ogni 10", "W26", "Y2", "2025-06-30 00:00:00", "30-giu-25", "2025/26", "invece di", "x", "a)",
    "> o =", "n°", "einhalb", "jamais", "höchstens", "más", "weitere", "９０", "\u{AD}", "\n",
  ]
}
