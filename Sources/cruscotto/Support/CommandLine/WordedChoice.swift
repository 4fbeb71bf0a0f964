import PerformanceModel
import Text
import Wording

/// A choice of the command line, known by its name in reports for programs and by its words in
/// every language.
protocol WordedChoice: RawRepresentable<String>, CaseIterable, Hashable {
  /// Returns the words for the choice in a language, the preferred one first.
  func words(in phrases: Phrases) -> [String]
}

extension WordedChoice {
  /// Returns the choice of a word, in any case, with or without accents, blanks and dashes.
  static func named(_ word: String) -> Self? {
    allCases.first { choice in
      let words = Language.allCases.flatMap { choice.words(in: Phrases($0)) }
      return ([choice.rawValue] + words).contains { $0.foldedLetters == word.foldedLetters }
    }
  }

  /// Returns all choices as words to type.
  static func list(in phrases: Phrases) -> [String] {
    allCases.map { $0.word(in: phrases) }
  }

  /// Returns the choice as one word to type.
  func word(in phrases: Phrases) -> String {
    words(in: phrases).first?.replacing(" ", with: "-") ?? rawValue
  }
}

extension Status: WordedChoice {
  func words(in phrases: Phrases) -> [String] {
    let names = [1, 2].flatMap { count in
      [phrases.name(of: self, count: count), phrases.shortName(of: self, count: count)]
    }
    return names + formerNames
  }

  /// The names of earlier versions, which scripts may contain.
  private var formerNames: [String] {
    switch self {
    case .overdue: ["scaduto", "scaduti"]
    case .notDue: ["non dovuto", "non dovuti"]
    case .achieved, .nearly, .partial, .missed, .underWay, .behind, .toMeasure, .notEvaluable: []
    }
  }
}

extension ObjectiveKind: WordedChoice {
  func words(in phrases: Phrases) -> [String] {
    [phrases.shortName(of: self), phrases.name(of: self), phrases.heading(of: self)] + formerNames
  }

  /// The names of earlier versions, which scripts may contain.
  private var formerNames: [String] {
    switch self {
    case .programmedActivity: ["programmed", "programmed activities"]
    case .efficiency: ["efficiency target", "efficiency targets"]
    case .strategic, .operational, .financialHealth: []
    }
  }
}

/// Returns the choices of an option that takes several, separated by commas.
func choices<Choice: WordedChoice>(
  _ text: String?, option: String, _ phrases: Phrases
) throws -> Set<Choice> {
  guard let text else { return [] }
  let words = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  return Set(
    try words.map { word in
      if let choice = Choice.named(word) { return choice }
      let known = Choice.list(in: phrases)
      let near = (known + Choice.allCases.map(\.rawValue)).min {
        editDistance($0, word) < editDistance($1, word)
      }
      let isNear = near.map { editDistance($0.lowercased(), word.lowercased()) <= 2 } ?? false
      throw CommandFailure(
        .usage, "\(option) \(word): \(phrases.unknownChoice(known, near: isNear ? near : nil))")
    })
}
