extension DateFinder {
  static let deadlines: Set<String> = [
    "entro", "by", "before", "within", "prima", "scadenza", "termine", "deadline", "oltre", "later",
    "until", "antes", "avant", "ici", "bis",
  ]

  static let negations: Set<String> = ["non", "no", "not", "never"]

  /// What makes a deadline behind a negation: `non più tardi`, `not later`.
  static let negatedLeads = [
    ["oltre"], ["piu", "tardi"], ["later"], ["dopo"], ["after"], ["beyond"],
  ]

  static let fillers: Set<String> = [
    "il", "lo", "la", "l", "e", "non", "oltre", "data", "del", "dell", "della", "the", "end", "of",
    "fine", "giorno", "mese", "di", "entro", "than", "month", "and", "al", "no", "later", "dal",
    "termine", "le", "el", "zum",
  ]

  static let months: [String: Int] = {
    let names = [
      "gennaio january jan gen enero janvier januar",
      "febbraio february feb febrero fevrier februar", "marzo march mar marz",
      "aprile april apr abril avril",
      "maggio may mag mayo", "giugno june jun giu junio juin juni",
      "luglio july jul lug julio juillet juli", "agosto august aug ago aout",
      "settembre september sep sept set septiembre septembre",
      "ottobre october oct ott octubre octobre oktober", "novembre november nov noviembre novembre",
      "dicembre december dec dic diciembre decembre dezember",
    ]
    var table: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words.split(separator: " ") { table[String(word)] = index + 1 }
    }
    return table
  }()

  /// The last month of each quarter or half by its letter, and whether it needs no year beside it.
  static let lettered: [String: (months: Int, isPlain: Bool)] = {
    var table: [String: (months: Int, isPlain: Bool)] = [:]
    for (letter, length, isPlain) in [("q", 3, true), ("t", 3, false)] {
      for number in 1...4 { table["\(letter)\(number)"] = (number * length, isPlain) }
    }
    for (letter, isPlain) in [("h", true), ("s", false)] {
      for number in 1...2 { table["\(letter)\(number)"] = (number * 6, isPlain) }
    }
    return table
  }()

  /// Months of a quarter and of a half year.
  static let spans: [String: Int] = [
    "trimestre": 3, "trim": 3, "quarter": 3, "semestre": 6, "sem": 6, "half": 6, "quadrimestre": 4,
    "quadrim": 4, "bimestre": 2,
  ]

  static let ordinals: [String: Int] = [
    "primo": 1, "secondo": 2, "terzo": 3, "quarto": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4,
    "first": 1, "second": 2, "third": 3, "fourth": 4,
  ]
}
