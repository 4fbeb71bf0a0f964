/// The lines of a name and a value before the first table (`Ente; CCIAA …`, `Anno; 2024`).
struct Preamble {
  private(set) var organisation: String?
  private(set) var title: String?
  /// The words that give the plan's years.
  private(set) var years: String?

  /// Takes a line of one or two filled cells; other lines are rows of a table.
  mutating func take(_ record: Record) -> Bool {
    let filled = record.filledCells.map { record[$0] }
    guard (1...2).contains(filled.count) else { return false }
    let pair = filled.count == 2 ? filled : Preamble.pair(filled[0])
    guard pair.count == 2 else {
      if Preamble.namesYears(filled[0]) { years = filled[0] }
      return true
    }
    switch pair[0].foldedLetters {
    case let name where Preamble.organisations.contains(name): organisation = pair[1]
    case let name where Preamble.titles.contains(name): title = pair[1]
    case let name where Preamble.years.contains(name): years = "anno \(pair[1])"
    default:
      if PlanTitle.isTitle(filled.joined(separator: " ")), title == nil {
        title = filled.joined(separator: ", ")
      }
    }
    return true
  }

  /// `Ente: CCIAA di Esempio` as name and value.
  static func pair(_ line: String) -> [String] {
    guard let colon = line.firstIndex(of: ":") else { return [line] }
    return [line[..<colon].trimmed, line[line.index(after: colon)...].trimmed]
  }

  /// Tells whether a line of one cell gives a name and a value that a preamble knows.
  static func isKnown(_ line: String) -> Bool {
    let pair = pair(line)
    guard pair.count == 2, !pair[1].isEmpty else { return namesYears(line) }
    let name = pair[0].foldedLetters
    return organisations.contains(name) || titles.contains(name) || years.contains(name)
  }

  /// Tells whether a line only names the years (`Anno 2025`, `Triennio 2025-2027`).
  private static func namesYears(_ line: String) -> Bool {
    let words = line.folded.split { !$0.isAlphabetic && !$0.isDigit }.map(String.init)
    let years = words.filter { $0.allSatisfy(\.isDigit) }
    return !years.isEmpty && years.allSatisfy { $0.count == 4 } && words.count > years.count
      && words.allSatisfy { years.contains($0) || terms.contains($0) }
  }

  private static let terms: Set<String> = years.union([
    "anni", "triennio", "biennio", "quadriennio", "esercizio", "aggiornamento", "programmazione",
    "di", "riferimento", "the", "term", "fiscal",
  ])
  private static let organisations: Set<String> = [
    "ente", "amministrazione", "organizzazione", "organisation", "organization", "administration",
    "agency", "denominazioneente", "amministrazionetitolare",
  ]
  private static let titles: Set<String> = ["titolo", "title", "documento", "document"]
  private static let years: Set<String> = [
    "anno", "year", "annodiriferimento", "periodo", "triennio", "years", "annualita", "period",
    "annodiprogrammazione", "programmingyear",
  ]
}
