/// The marks by which a line of one cell tells what it is.
enum LineText {
  /// The most characters of a heading; a longer line is prose.
  static let longestHeading = 120

  /// Tells whether a line reads like a sentence: long, or ended by a mark.
  static func isSentence(_ text: String) -> Bool {
    guard text.count <= longestHeading else { return true }
    guard let last = text.last, ".;:!?".contains(last) else { return false }
    return text.split(separator: " ").count > 3
  }

  /// Tells whether a line is a note to a table (`* stimato`, `(1) dato 2024`) or names its source.
  static func isNote(_ text: String) -> Bool {
    if text.hasPrefix("*") { return true }
    if text.hasPrefix("#") {
      return text.dropFirst().first?.isNumber != true && !areas.contains(firstWord(text))
    }
    let mark = text.drop { $0 == "(" }.prefix { $0.isDigit || $0 == "*" }
    if text.hasPrefix("("), (1...2).contains(mark.count) {
      return text.dropFirst(1 + mark.count).first == ")"
    }
    let words = text.folded.split { !$0.isAlphabetic }.prefix(2)
    let opensNote = ["nota", "note", "nb", "fonte", "source"].contains(words.first ?? "")
    return text.contains(":") && opensNote || words.joined() == "nb"
  }

  /// Tells whether a line is the caption of a table or figure (`Tabella 11 - …`).
  static func isCaption(_ text: String) -> Bool {
    let words = text.folded.split { !$0.isAlphabetic && !$0.isDigit }.prefix(2).map(String.init)
    guard words.count == 2 else { return false }
    return captions.contains(words[0]) && words[1].allSatisfy { $0.isDigit || "ivx".contains($0) }
  }

  /// The words by which a heading behind a mark calls itself an area.
  private static let areas: Set<String> = [
    "area", "settore", "servizio", "direzione", "dipartimento", "ufficio", "sector", "department",
    "division", "service",
  ]

  private static let captions: Set<String> = [
    "tabella", "tab", "table", "figura", "fig", "figure", "grafico", "chart",
  ]

  /// Tells whether all letters of a line are capitals.
  static func isCapitals(_ text: String) -> Bool {
    let letters = text.filter(\.isAlphabetic)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase)
  }

  static func firstWord(_ text: String) -> String {
    text.folded.split { !$0.isAlphabetic }.first.map(String.init) ?? ""
  }
}
