import PerformanceModel

/// A line of one cell over a table.
struct Heading: Hashable {
  let place: SourcePlace
  let text: String
  /// Whether the line stands in a column of areas.
  var isInAreaColumn = false

  /// Whether the heading names a kind of rows or a section, never an area.
  var isSection: Bool {
    switch ObjectiveKind(typeCell: text) {
    case .strategic, .operational, .programmedActivity, .efficiency: true
    case .financialHealth: false
    case nil: Heading.sections.contains(text.foldedLetters)
    }
  }

  private static let sections: Set<String> = [
    "attuazionedellastrategia", "obiettivistrategici", "obiettivioperativi", "indicatori",
    "strategicobjectives", "operationalobjectives", "indicators", "kpi", "kpis",
  ]
}

/// What a line of one cell says of itself.
enum LineText {
  /// The most characters of a heading; a longer line is prose.
  static let longestHeading = 120

  /// Whether a line reads like a sentence: long, or ended by a mark.
  static func isSentence(_ text: String) -> Bool {
    guard text.count <= longestHeading else { return true }
    guard let last = text.last, ".;:!?".contains(last) else { return false }
    return text.split(separator: " ").count > 3
  }

  /// Whether a line is a note to a table (`* stimato`, `(1) dato 2024`) or names its source.
  static func isNote(_ text: String) -> Bool {
    if text.hasPrefix("*") { return true }
    let mark = text.drop { $0 == "(" }.prefix { $0.isDigit || $0 == "*" }
    if text.hasPrefix("("), (1...2).contains(mark.count) {
      return text.dropFirst(1 + mark.count).first == ")"
    }
    let words = text.folded.split { !$0.isLetter }.prefix(2)
    return text.contains(":") && ["nota", "note", "nb", "fonte", "source"].contains(words.first ?? "")
      || words.joined() == "nb"
  }

  /// Whether a line is the caption of a table or figure (`Tabella 11 - …`).
  static func isCaption(_ text: String) -> Bool {
    let words = text.folded.split { !$0.isLetter && !$0.isDigit }.prefix(2).map(String.init)
    guard words.count == 2 else { return false }
    return ["tabella", "tab", "table", "figura", "fig", "figure", "grafico", "chart"].contains(words[0])
      && words[1].allSatisfy { $0.isDigit || "ivx".contains($0) }
  }

  /// Whether all letters of a line are capitals.
  static func isCapitals(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase)
  }

  static func firstWord(_ text: String) -> String {
    text.folded.split { !$0.isLetter }.first.map(String.init) ?? ""
  }
}

/// Recognises rows that only add others up.
enum TotalRow {
  /// Whether the words of a title are those of a total and nothing else (`Totale punti`).
  static func isTotal(_ title: String) -> Bool {
    let words = words(of: title)
    return isSum(words) && words.allSatisfy { sums.contains($0) || parts.contains($0) }
  }

  /// Whether a title begins as that of a total, so that its other cells must tell.
  static func mayBeTotal(_ title: String) -> Bool { isSum(words(of: title)) }

  private static func words(of title: String) -> [String] {
    title.folded.split { !$0.isLetter }.map(String.init)
  }

  private static func isSum(_ words: [String]) -> Bool { words.first.map(sums.contains) == true }

  private static let sums: Set<String> = [
    "totale", "totali", "total", "totals", "subtotale", "subtotal", "somma", "sum",
  ]
  private static let parts: Set<String> = [
    "generale", "complessivo", "complessiva", "parziale", "punti", "punteggio", "pesi", "peso",
    "obiettivi", "grand", "overall", "points", "score", "weights", "weight", "objectives", "of",
    "dei", "degli", "di", "area", "e", "and",
  ]
}
