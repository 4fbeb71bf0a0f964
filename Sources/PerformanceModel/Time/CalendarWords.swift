/// Words for months, spans of months and places in a series, folded, in Italian and English.
public enum CalendarWords {
  /// The months by their Italian names.
  public static let italianMonths = numbered([
    "gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu",
    "luglio lug", "agosto ago", "settembre sett set", "ottobre ott", "novembre nov", "dicembre dic",
  ])

  /// The months by their English names.
  public static let englishMonths = numbered([
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
  ])

  /// The months by their names in both languages.
  public static let months = italianMonths.merging(englishMonths) { number, _ in number }

  /// The number of months of a span.
  public static let spans: [String: Int] = [
    "bimestre": 2, "trimestre": 3, "trim": 3, "quarter": 3, "quadrimestre": 4, "quadrim": 4,
    "semestre": 6, "sem": 6, "half": 6,
  ]

  /// Places in a series.
  public static let ordinals: [String: Int] = [
    "primo": 1, "secondo": 2, "terzo": 3, "quarto": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4,
    "first": 1, "second": 2, "third": 3, "fourth": 4,
  ]

  private static func numbered(_ names: [String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words.split(separator: " ") { table[String(word)] = index + 1 }
    }
    return table
  }
}
