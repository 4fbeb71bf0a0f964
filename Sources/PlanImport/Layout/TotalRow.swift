/// Recognises rows that only sum up others: totals and means of a table.
enum TotalRow {
  /// Tells whether the words of a title are those of a total or a mean and nothing else (`Totale punti`,
  /// `Media generale`).
  static func isTotal(_ title: String) -> Bool {
    let words = words(of: title)
    guard isSum(words) || words.first.map(means.contains) == true else { return false }
    return words.allSatisfy { sums.contains($0) || means.contains($0) || parts.contains($0) }
  }

  /// Tells whether a title begins as that of a total, so that its other cells must tell.
  static func mayBeTotal(_ title: String) -> Bool { isSum(words(of: title)) }

  private static func words(of title: String) -> [String] {
    title.folded.split { !$0.isAlphabetic }.map(String.init)
  }

  /// `Totale …`, `Grand total`.
  private static func isSum(_ words: [String]) -> Bool {
    let core = words.drop { ["grand", "overall"].contains($0) }
    return core.first.map(sums.contains) == true
  }

  private static let sums: Set<String> = [
    "totale", "totali", "total", "totals", "subtotale", "subtotal", "somma", "sum",
  ]
  private static let means: Set<String> = ["media", "average", "mean"]
  private static let parts: Set<String> = [
    "generale", "complessivo", "complessiva", "parziale", "punti", "punteggio", "pesi", "peso",
    "obiettivi", "grand", "overall", "points", "score", "weights", "weight", "objectives", "of",
    "dei", "degli", "di", "area", "e", "and",
  ]
}
