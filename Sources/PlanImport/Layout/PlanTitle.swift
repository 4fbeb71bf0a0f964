/// The first line of a plan: its title, its years, the year programmed.
struct PlanTitle {
  let years: ClosedRange<Int>?
  let programmingYear: Int?

  /// Reads the years of a title such as `PIANO PERFORMANCE 2017 - 2019 - PROGRAMMAZIONE 2017`.
  init(_ text: String) {
    let tokens = TokenizedText(text, language: .italian)
    var years: ClosedRange<Int>?
    var single: [(year: Int, isIntroduced: Bool)] = []
    var index = 0
    while index < tokens.tokens.count {
      defer { index += 1 }
      guard let year = tokens[index]?.year else { continue }
      if let last = PlanTitle.endOfRange(after: index, year: year, in: tokens) {
        years = years ?? year...last
        index += 2
      } else {
        let before = tokens[index - 1]?.folded ?? ""
        single.append((year, PlanTitle.introductions.contains(before)))
      }
    }
    self.years = years
    programmingYear =
      single.first { $0.isIntroduced }?.year ?? single.first?.year
  }

  /// Tells whether a line over all tables is the plan's title: it names a year or calls itself a plan.
  static func isTitle(_ text: String) -> Bool {
    let tokens = TokenizedText(text, language: .italian).tokens
    return tokens.contains { $0.year != nil || words.contains($0.folded) }
  }

  /// Tells whether a line below others is the title: it calls itself a plan, or a programme of a year.
  static func isLaterTitle(_ text: String) -> Bool {
    let tokens = TokenizedText(text, language: .italian).tokens
    return isPlan(text)
      || tokens.contains { $0.year != nil } && tokens.contains { sheets.contains($0.folded) }
  }

  /// Tells whether a line calls itself a plan.
  static func isPlan(_ text: String) -> Bool {
    TokenizedText(text, language: .italian).tokens.contains { plans.contains($0.folded) }
  }

  /// Tells whether a line is a plan's title wherever it stands: it begins as one and names a year.
  static func isTitleOfPlan(_ text: String) -> Bool {
    let tokens = TokenizedText(text, language: .italian).tokens
    return tokens.first.map { plans.contains($0.folded) } == true
      && tokens.contains { $0.year != nil }
  }

  private static func endOfRange(after index: Int, year: Int, in text: TokenizedText) -> Int? {
    guard let dash = text[index + 1], dash.kind == .minus || dash.kind == .slash,
      let end = text[index + 2], end.figure != nil
    else { return nil }
    let last = end.text.count == 2 ? Int(end.text).map { year / 100 * 100 + $0 } : end.year
    return last.flatMap { $0 > year && $0 - year <= 20 ? $0 : nil }
  }

  private static let introductions: Set<String> = [
    "programmazione", "anno", "annualita", "year", "aggiornamento", "programme", "programming",
    "annuale",
  ]

  private static let plans: Set<String> = ["piano", "plan", "piao"]

  private static let words: Set<String> = ["piano", "plan", "piao", "programma", "programme"]

  /// The words that make the title of a year's document of a plan.
  private static let sheets: Set<String> = words.union([
    "peg", "pdo", "dup", "pda", "budget", "okr", "okrs", "scorecard", "scheda", "schede",
    "direttiva",
    "relazione", "report", "obiettivi", "objectives", "performance", "indicatori", "indicators",
    "kpi", "kpis", "targets",
  ])
}
