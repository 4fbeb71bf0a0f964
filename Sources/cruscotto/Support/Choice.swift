import ArgumentParser
import PerformanceModel
import Text
import Wording

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: .say(
      "La lingua di parole, numeri e date: it o en.",
      "Language of words, numbers and dates: it or en.", .language))
  var language: Language?

  /// Returns the words of the command: by option, configuration, environment, else the plan's language.
  func phrases(for plan: Plan? = nil) -> Phrases { Phrases(chosen: language, for: plan) }
}

extension Phrases {
  /// Chooses the language: by option, configuration, environment, else the plan's; English before a plan is
  /// known.
  init(chosen language: Language?, for plan: Plan?) {
    let chosen = language ?? Configuration.current.language ?? Environment.language
    self.init(chosen ?? plan?.header.language ?? .english, isUnicode: Environment.isUnicode)
  }
}

extension Language: ExpressibleByArgument {}

extension Status: ExpressibleByArgument {}

extension ObjectiveKind: ExpressibleByArgument {}

extension Plan {
  /// The reader of days that are typed today in a language.
  func days(in language: Language) -> DayReader {
    DayReader(
      today: Environment.today, programmingYear: header.programmingYear, language: language)
  }

  /// Returns the day that a text of the command line means, and says which that is where the text does not.
  func day(named text: String, _ phrases: Phrases) throws -> Day {
    do throws(DayProblem) {
      let day = try days(in: phrases.language).day(text)
      if let words = phrases.understood(day, from: text) { Console.note("\(text) \(words)") }
      return day
    } catch {
      throw CommandFailure(.badData, "\(text): \(phrases.problem(error))")
    }
  }

  /// Returns the office with a name, in any case and with or without accents.
  func office(named text: String, _ phrases: Phrases) throws -> String {
    let offices = self.offices.map(\.name)
    let found =
      offices.first { $0 == text } ?? offices.first { $0.foldedLetters == text.foldedLetters }
    guard let found else {
      throw CommandFailure(.badData, "--office \(text): \(phrases.noSuchOffice(offices))")
    }
    return found
  }

  /// Returns the objective with a code of the command line.
  func objective(named text: String, _ phrases: Phrases) throws -> Objective {
    guard let code = Code(text), let objective = objective(code) else {
      if let code = Code(text), area(code) != nil {
        throw CommandFailure(.badData, phrases.isArea(text))
      }
      throw CommandFailure(.badData, phrases.unknownCode(text, near: nearestCode(to: text)?.text))
    }
    return objective
  }

  /// Returns the objectives of an area, or the one with a code of the command line.
  func objectives(named text: String, _ phrases: Phrases) throws -> [Objective] {
    if let area = Code(text).flatMap({ area($0) }) {
      return objectives.filter { $0.area == area.code }
    }
    return [try objective(named: text, phrases)]
  }

  /// Returns the indicator with a code of the command line; an objective's code names its first.
  func indicator(named text: String, _ phrases: Phrases) throws -> Indicator {
    let objective = try objective(named: text, phrases)
    guard let indicator = objective.indicators.first(where: { $0.code.text == text }) else {
      throw CommandFailure(
        .badData, phrases.unknownCode(text, near: objective.indicators.last?.code.text))
    }
    return indicator
  }
}
