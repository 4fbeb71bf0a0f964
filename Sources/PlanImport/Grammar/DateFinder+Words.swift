import PerformanceModel

extension DateFinder {
  static let deadlines: Set<String> = [
    "entro", "by", "before", "within", "prima", "scadenza", "termine", "deadline", "oltre", "later",
    "until", "antes", "avant", "ici", "bis", "spatestens",
  ]

  static let negations: Set<String> = ["non", "no", "not", "never", "au", "mas"]

  /// Words that make a deadline behind a negation: `non più tardi`, `not later`.
  static let negatedLeads = [
    ["oltre"], ["piu", "tardi"], ["later"], ["dopo"], ["after"], ["beyond"], ["plus", "tard"],
    ["tardar"],
  ]

  static let fillers: Set<String> = [
    "il", "lo", "la", "l", "e", "non", "oltre", "data", "del", "dell", "della", "the", "end", "of",
    "fine", "giorno", "mese", "di", "entro", "than", "month", "and", "al", "no", "later", "dal",
    "termine", "le", "el", "zum", "fin", "ende", "finales", "de", "bis",
  ]

  /// The months by their names, also in the other languages of documents.
  static let months = CalendarWords.months.merging([
    "enero": 1, "janvier": 1, "januar": 1, "febrero": 2, "fevrier": 2, "februar": 2, "marz": 3,
    "abril": 4, "avril": 4, "mayo": 5, "junio": 6, "juin": 6, "juni": 6, "julio": 7, "juillet": 7,
    "juli": 7, "aout": 8, "septiembre": 9, "septembre": 9, "octubre": 10, "octobre": 10,
    "oktober": 10, "noviembre": 11, "novembre": 11, "diciembre": 12, "decembre": 12,
    "dezember": 12, "dez": 12,
  ]) { number, _ in number }

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
  static let spans = CalendarWords.spans.merging(["quartal": 3, "halbjahr": 6]) { months, _ in
    months
  }

  static let ordinals = CalendarWords.ordinals.merging([
    "primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "premier": 1, "deuxieme": 2,
    "troisieme": 3, "quatrieme": 4, "erstes": 1, "zweites": 2, "drittes": 3, "viertes": 4,
  ]) { number, _ in number }
}
