import ArgumentParser
import Canvas
import PerformanceModel
import PlanStore
import Wording

/// What a shell offers for the word that is being typed, out of the plan that the line names.
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

  /// Offices that answer for something already.
  @Sendable static func offices(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    let offices = plan(in: words)?.offices ?? []
    return offer(offices.map { ($0.name, "") }, typed)
  }

  /// Measurements that stand, the latest first.
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

  @Sendable static func statuses(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    list(Status.allCases.map { ($0.rawValue, Manual.phrases.meaning(of: $0)) }, typed)
  }

  @Sendable static func kinds(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    list(ObjectiveKind.allCases.map { ($0.rawValue, Manual.phrases.heading(of: $0)) }, typed)
  }

  @Sendable static func themes(_ words: [String], _ index: Int, _ typed: String) -> [String] {
    offer(ThemeCollection(Manual.phrases).names.map { ($0, "") }, typed)
  }

  /// The first plan that the line names.
  private static func plan(in words: [String]) -> Plan? {
    let files = words.dropFirst().map(unquoted).filter {
      !$0.hasPrefix("-") && Files.kind(of: $0) == .file
    }
    return files.lazy.compactMap { try? LoadedPlan(contentsOf: $0).plan }.first
  }

  private static func unquoted(_ word: String) -> String {
    String(word.filter { !"'\"\\".contains($0) })
  }

  /// Words with commas between: what is typed before the last comma stays.
  private static func list(_ choices: [(String, String)], _ typed: String) -> [String] {
    let kept = typed.lastIndex(of: ",").map { String(typed[...$0]) } ?? ""
    let used = Set(kept.split(separator: ",").map(String.init))
    return offer(choices.filter { !used.contains($0.0) }.map { (kept + $0.0, $0.1) }, typed)
  }

  private static func offer(_ choices: [(word: String, meaning: String)], _ typed: String)
    -> [String]
  {
    let begun = unquoted(typed)
    return choices.filter { $0.word.hasPrefix(begun) }.map { word, meaning in
      let text = meaning.harmless.fitted(to: 60, ellipsis: "…")
      switch CompletionShell.requesting {
      case .zsh? where text.isEmpty, .fish? where text.isEmpty: return word
      case .zsh?: return "\(word.replacing(":", with: "\\:")):\(text)"
      case .fish?: return "\(word)\t\(text)"
      default:
        // Bash reads the words once more before it puts them on the line, and there they must be one.
        return word.replacing(" ", with: "\\\\ ").replacing("'", with: "\\\\\\'")
      }
    }
  }
}
