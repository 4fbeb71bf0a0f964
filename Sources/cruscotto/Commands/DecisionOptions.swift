import ArgumentParser
import PerformanceModel
import PlanImport
import PlanStore
import Wording

/// Options of the commands that decide something about a plan.
struct DecisionOptions: ParsableArguments {
  @Option(help: .say("Il motivo.", "The reason.", .text))
  var reason: String

  @Option(help: .by)
  var by: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    try RequiredTexts.check(("--reason", reason), ("--by", by))
  }
}

extension PlanHandle {
  /// Records a decision and prints it.
  func decide(
    _ ruling: Decision.Ruling, about code: Code?, from day: Day? = nil, _ options: DecisionOptions
  ) throws {
    try decide(
      ruling, about: code, from: day, note: options.reason, by: options.by,
      options.common.phrases(for: plan))
  }

  /// Records a decision and prints it.
  func decide(
    _ ruling: Decision.Ruling, about code: Code?, from day: Day? = nil, note: String?,
    by author: String?,
    _ phrases: Phrases
  ) throws {
    let event = plan.decided(
      ruling, about: code, id: EventIdentifier.make(), validFrom: day, note: note,
      author: author ?? Configuration.author, at: Environment.now)
    let change = plan.measureChange(by: event)
    let saved = try append([event])
    Console.confirm(phrases.words(of: event, in: saved))
    if let change, let code { Console.complain("\(code): \(phrases.relabelled(change))") }
  }
}

extension PlanHandle {
  /// Records one ruling about several objectives at once, and prints it for each.
  func decide(
    _ ruling: Decision.Ruling, about codes: [Code], by author: String?, _ phrases: Phrases
  ) throws {
    let events = codes.map {
      plan.decided(
        ruling, about: $0, id: EventIdentifier.make(), validFrom: nil, note: nil,
        author: author ?? Configuration.author, at: Environment.now)
    }
    let saved = try append(events)
    Console.confirm(Console.text(of: events.map { phrases.words(of: $0, in: saved) }))
  }
}

extension Target {
  /// Reads a target of the command line.
  init(
    typed text: String, for indicator: Indicator, on day: Day, in plan: Plan, option: String,
    _ phrases: Phrases
  ) throws {
    let parser = CorrectionParser(
      correcting: indicator.target(on: day), language: phrases.language,
      year: plan.header.programmingYear)
    do {
      self = try parser.parse(correction: text)
    } catch {
      throw CommandFailure(
        .badData, "\(option): \(text): \(error.position): \(error.text(in: phrases.language))")
    }
  }
}

extension Figure {
  /// Reads a figure of the command line, from 0 to a limit.
  static func argument(
    _ text: String, named name: String, upTo limit: Figure, _ phrases: Phrases
  ) throws -> Figure {
    do {
      let figure = try Figure(typed: text, in: phrases.language)
      guard figure >= 0, figure <= limit else {
        throw CommandFailure(.badData, "\(name) \(text): \(phrases.mustLie(upTo: limit))")
      }
      return figure
    } catch let error as FigureProblem {
      throw CommandFailure(.badData, "\(name) \(text): \(phrases.problem(error))")
    }
  }
}
