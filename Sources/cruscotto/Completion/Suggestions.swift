import ArgumentParser
import PerformanceModel
import Text
import Wording

/// The offers for the word being typed, from the plan that the line names.
enum Suggestions {
  /// Codes of objectives and areas, with their titles where the shell shows them.
  @Sendable static func codes(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    guard let plan = plan(in: words) else { return [] }
    let areas = plan.areas.map { ($0.code.text, $0.label) }
    return offer(areas + plan.objectives.map { ($0.code.text, $0.title) }, typed)
  }

  /// Codes of indicators.
  @Sendable static func indicators(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    guard let plan = plan(in: words) else { return [] }
    let codes = plan.objectives.flatMap { objective in
      objective.indicators.map { ($0.code.text, $0.name ?? objective.title) }
    }
    return offer(codes, typed)
  }

  /// Codes of areas.
  @Sendable static func areas(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    guard let plan = plan(in: words) else { return [] }
    return offer(plan.areas.map { ($0.code.text, $0.label) }, typed)
  }

  /// Offices that answer for an objective already.
  @Sendable static func offices(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    let offices = plan(in: words)?.offices ?? []
    return offer(offices.map { ($0.name, "") }, typed)
  }

  /// Measurements in force, the latest first.
  @Sendable static func measurements(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    guard let plan = plan(in: words) else { return [] }
    let events = plan.history.compactMap { event -> (String, String)? in
      guard case .measured(let code, let measurement) = event,
        plan.indicator(code)?.stands(measurement) == true
      else { return nil }
      return (measurement.id, Manual.phrases.words(of: event, in: plan))
    }
    return offer(events, typed)
  }

  /// Words for days, with the day that each means; those of the other language where they alone fit.
  @Sendable static func days(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    let plan = plan(in: words)
    let languages = [Manual.phrases.language] + Language.allCases
    let offers = languages.lazy.map { language in
      offer(
        Phrases(language).dayWords.map { ($0, meaning(ofDay: $0, in: plan)) }, typed)
    }
    return offers.first { !$0.isEmpty } ?? []
  }

  private static func meaning(ofDay text: String, in plan: Plan?) -> String {
    let day = try? plan?.days(in: Manual.phrases.language).day(text)
    return day.map { Manual.phrases.day($0) } ?? ""
  }

  @Sendable static func statuses(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    list(Status.allCases, typed) { Manual.phrases.meaning(of: $0) }
  }

  @Sendable static func kinds(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    list(ObjectiveKind.allCases, typed) { Manual.phrases.heading(of: $0) }
  }

  @Sendable static func themes(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    offer(ThemeCollection(Manual.phrases).names.map { ($0, "") }, typed)
  }

  /// The contents that a column of a document may have.
  @Sendable static func roles(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    offer(ImportRoles.words.map { ("\($0)=", "") }, typed)
  }

  /// The first plan that the line names.
  private static func plan(in words: [String]) -> Plan? {
    let files = words.dropFirst().dropLast().filter { !$0.beginsWith("-") }.map(homeExpanded)
      .filter { Files.kind(of: $0) == .file }
    return files.lazy.compactMap { try? PlanHandle($0).plan }.first
  }

  private static func homeExpanded(_ path: String) -> String {
    guard path.beginsWith("~/"), let home = Environment.path("HOME") else { return path }
    return home + String(path.unicodeScalars.dropFirst())
  }

  /// Words separated by commas: the text up to the last comma stays.
  ///
  /// They are in the reader's language; where none continues the text, any other that would be
  /// understood.
  private static func list<Choice: WordedChoice>(
    _ choices: Choice.AllCases, _ typed: String, meaning: (Choice) -> String
  ) -> [String] {
    let (kept, begun) = typed.splitAfterLast(",")
    let used = kept.split(separator: ",").compactMap { Choice.named(String($0)) }
    let left = choices.filter { !used.contains($0) }
    let own = left.map { (kept + $0.word(in: Manual.phrases), meaning($0)) }
    if own.contains(where: { $0.0.beginsWith(kept + begun) }) { return offer(own, typed) }
    let others = left.flatMap { choice in
      ([choice.rawValue] + Language.allCases.map { choice.word(in: Phrases($0)) }).map {
        (kept + $0, meaning(choice))
      }
    }
    return offer(others, typed)
  }

  /// Returns the words as lines; words that no shell could hold are left out.
  private static func offer(
    _ choices: [(word: String, meaning: String)], _ typed: String
  ) -> [String] {
    choices.filter { $0.word.beginsWith(typed) }
      .compactMap { Offer(word: $0.word, meaning: $0.meaning).line }
  }
}

extension String {
  /// The text up to its last comma or other sign, with it, and the rest.
  fileprivate func splitAfterLast(_ sign: Unicode.Scalar) -> (String, String) {
    guard let place = unicodeScalars.lastIndex(of: sign) else { return ("", self) }
    let next = unicodeScalars.index(after: place)
    return (String(self[..<next]), String(self[next...]))
  }
}
