import ArgumentParser
import PerformanceModel
import Wording

/// The words by which the command line explains itself.
///
/// They are needed before a plan, or even the command, is known: by `--language`, the configuration
/// and the environment, else English.
enum Manual {
  static let phrases = Phrases(chosen: askedLanguage, for: nil)

  /// The language that the command line asks for, at any position.
  static var askedLanguage: Language? {
    let words = CommandLine.arguments
    let option = "--language"
    let after = words.lastIndex(of: option).flatMap { words.dropFirst($0 + 1).first }
    let joined = words.last { $0.hasPrefix(option + "=") }?.dropFirst(option.count + 1)
    return (after ?? joined.map(String.init)).flatMap(Language.init(rawValue:))
  }

  static func say(_ italian: String, _ english: String) -> String {
    phrases.say(italian, english)
  }
}

extension CommandConfiguration {
  /// Creates the configuration of a command from its words in both languages and its examples.
  init(
    _ name: String, _ italian: String, _ english: String, more: (String, String)? = nil,
    examples: [String] = []
  ) {
    let text = more.map { Manual.say($0.0, $0.1) } ?? ""
    let list = examples.map { "  \($0)" }.joined(separator: "\n")
    let heading = Manual.say("ESEMPI", "EXAMPLES")
    let parts = [text, examples.isEmpty ? "" : "\(heading)\n\(list)"].filter { !$0.isEmpty }
    self.init(
      commandName: name, abstract: Manual.say(italian, english),
      discussion: parts.joined(separator: "\n\n"))
  }
}

extension ArgumentHelp {
  /// Creates the help of an argument from its words in both languages; a flag has no value to name.
  static func say(
    _ italian: String, _ english: String, _ value: ValueName? = nil
  ) -> ArgumentHelp {
    ArgumentHelp(Manual.say(italian, english), valueName: value?.word)
  }
}

extension ArgumentHelp {
  /// Creates the help of an option that takes a day, with the forms in which that is typed.
  static func day(_ italian: String, _ english: String) -> ArgumentHelp {
    let forms = Manual.phrases.dayWords.prefix(3).joined(separator: ", ")
    return say(
      "\(italian): 31/12/2017, 31/12, 31 dicembre, \(forms) …",
      "\(english): 2017-12-31, 31/12 (day first), 31 December, \(forms) …", .day)
  }

  // Arguments and options that several commands have.
  static var plan: ArgumentHelp {
    say(
      "Il file del piano; - legge dallo standard input.",
      "The plan file; - reads standard input.", .plan)
  }
  static var writtenPlan: ArgumentHelp { say("Il file del piano.", "The plan file.", .plan) }
  static var asOf: ArgumentHelp {
    day("Il giorno della situazione (predefinito: oggi)", "The as-of date; by default today")
  }
  static var area: ArgumentHelp {
    say("Solo un'area, con il suo codice.", "Only one area, by its code.", .code)
  }
  static var office: ArgumentHelp {
    say(
      "Solo gli obiettivi di un ufficio.", "Only the objectives of one office.", .name)
  }
  static var kind: ArgumentHelp {
    let list = ObjectiveKind.list(in: Manual.phrases).joined(separator: ", ")
    return say(
      "Solo questi tipi, separati da virgole: \(list).",
      "Only these kinds, separated by commas: \(list).", .kinds)
  }
  static var status: ArgumentHelp {
    say(
      "Elenca solo gli obiettivi in questi stati, separati da virgole: \(statuses). Medie e conteggi restano di tutti.",
      "List only the objectives of these statuses, separated by commas: \(statuses). Means and counts are still those of all.",
      .statuses)
  }
  static var statuses: String { Status.list(in: Manual.phrases).joined(separator: ", ") }
  static var since: ArgumentHelp {
    day("Mostra le variazioni da quel giorno", "Show the changes since that day")
  }
  static var by: ArgumentHelp {
    say(
      "Chi registra (predefinito: l'autore della configurazione o il nome di accesso).",
      "The author of the entry; by default the configured author or the login name.", .name)
  }
  static var validFrom: ArgumentHelp {
    day(
      "Il primo giorno per cui vale (predefinito: oggi)",
      "The first day to which it applies; by default today")
  }
  static var indicatorCode: ArgumentHelp {
    say(
      "Il codice di un indicatore; quello di un obiettivo indica il suo primo.",
      "The code of an indicator; an objective's code names its first.", .code)
  }
  static var force: ArgumentHelp {
    say("Sostituisce il file, se esiste.", "Replace the file if it exists.")
  }
}
