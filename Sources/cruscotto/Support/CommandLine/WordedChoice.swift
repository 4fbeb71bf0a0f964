import PerformanceModel
import Text
import Wording

/// A choice that the command line knows by its name in reports for programs, and by its words in every
/// language.
protocol WordedChoice: RawRepresentable<String>, CaseIterable, Hashable {
  /// The words for the choice in a language, the one to be offered first.
  func words(in phrases: Phrases) -> [String]
}

extension WordedChoice {
  /// Finds the choice by a word, whatever its case, accents, blanks and dashes.
  static func named(_ word: String) -> Self? {
    allCases.first { choice in
      let words = Language.allCases.flatMap { choice.words(in: Phrases($0)) }
      return ([choice.rawValue] + words).contains { $0.foldedLetters == word.foldedLetters }
    }
  }

  /// All choices as words to be typed.
  static func list(in phrases: Phrases) -> [String] {
    allCases.map { $0.word(in: phrases) }
  }

  /// The choice as one word to be typed.
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

  /// Names of earlier versions, which scripts may hold.
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

  /// Names of earlier versions, which scripts may hold.
  private var formerNames: [String] {
    switch self {
    case .programmedActivity: ["programmed", "programmed activities"]
    case .efficiency: ["efficiency target", "efficiency targets"]
    case .strategic, .operational, .financialHealth: []
    }
  }
}

/// Returns the choices of an option that takes several, with commas between.
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
