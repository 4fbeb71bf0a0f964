/// The words that say alone how often something is counted (`mensili`, `weekly`).
enum RateWords {
  /// The meaning of such a word.
  struct Span {
    /// The number of such spans in a year.
    let perYear: Int
    /// True if the word can only say how often, never which things are counted.
    let isAdverb: Bool

    var isYear: Bool { perYear == 1 }
  }

  /// The span by which a word says that something is counted; `nil` for any other word.
  static func span(of token: Token?) -> Span? {
    guard let token, token.isWord else { return nil }
    return spans[token.folded]
  }

  /// Returns whether a word names a part of the year.
  static func isPartOfYear(_ word: String) -> Bool { spans[word].map { !$0.isYear } ?? false }

  private static let spans: [String: Span] = {
    var table: [String: Span] = [:]
    for (perYear, adjectives, adverbs) in words {
      for word in adjectives.split(separator: " ") {
        table[String(word)] = Span(perYear: perYear, isAdverb: false)
      }
      for word in adverbs.split(separator: " ") {
        table[String(word)] = Span(perYear: perYear, isAdverb: true)
      }
    }
    return table
  }()

  private static let words: [(Int, adjectives: String, adverbs: String)] = [
    (365, "giornaliero giornalieri giornaliera giornaliere quotidiani diarios taglich", "daily"),
    (
      52, "settimanale settimanali semanal semanales hebdomadaire hebdomadaires wochentlich",
      "weekly settimanalmente pw"
    ),
    (
      12, "mensile mensili mensual mensuales mensuel mensuels mensuelles monatlich",
      "monthly mensilmente pcm"
    ),
    (6, "bimestrale bimestrali bimestral", ""),
    (
      4, "trimestrale trimestrali trimestral trimestrales trimestriel trimestriels",
      "quarterly"
    ),
    (3, "quadrimestrale quadrimestrali", ""),
    (2, "semestrale semestrali semestral semestrales semestriel semestriels", ""),
    (1, "annui annue annuo annua annuali annuale anuales annuels", "yearly annually pa"),
  ]
}
