import PerformanceModel

/// A fault of a typed target.
public struct CorrectionError: Error, Hashable, Sendable {
  /// The character where the trouble begins, from 1.
  public let position: Int
  public let kind: Kind

  /// The kind of mistake.
  public enum Kind: Hashable, Sendable {
    case empty
    /// A number without a comparator: at least or at most?
    case missingComparator
    /// A comparator or change without a number.
    case missingNumber
    /// Words that belong to nothing.
    case unexpected(String)
    /// More than one criterion.
    case secondCriterion(String)
    /// A range instead of one value.
    case range(String)
    /// A date that the calendar does not have, or none behind `entro`.
    case wrongDate
    /// A change in something else than percent.
    case changeNotInPercent(String)
  }

  /// The mistake and its remedy, in a language.
  public func text(in language: Language) -> String {
    func say(_ italian: String, _ english: String) -> String {
      language == .italian ? italian : english
    }
    switch kind {
    case .empty:
      return say(
        "manca il target: «≥ 20 imprese», «sì entro 30/6/2017» o «nessuno»",
        "the target is missing: '>= 20 companies', 'yes by 2017-06-30' or 'none'")
    case .missingComparator:
      return say(
        "manca il comparatore: ≥, >, ≤, < o =", "a comparator is missing: >=, >, <=, < or =")
    case .missingNumber: return say("manca il numero", "the number is missing")
    case .unexpected(let words):
      return say("«\(words)» non è interpretabile", "cannot read '\(words)'")
    case .secondCriterion(let words):
      return say(
        "un solo target per volta: «\(words)» è di troppo",
        "one target only: '\(words)' is one too many")
    case .range(let words):
      return say(
        "«\(words)» è un intervallo: serve un solo valore", "'\(words)' is a range: give one value")
    case .wrongDate:
      return say("la data non esiste: 30/6/2017", "there is no such date: 2017-06-30")
    case .changeNotInPercent(let words):
      return say("una variazione va scritta in %: «\(words)»", "a change must be in %: '\(words)'")
    }
  }
}
