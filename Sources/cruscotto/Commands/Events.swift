import ArgumentParser
import PerformanceModel
import PlanStore
import Wording

/// Prints the events with author and time.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    "history", "Mostra lo storico delle registrazioni.", "Print the history of entries.",
    examples: [
      "cruscotto history piano.json", "cruscotto history piano.json 1.1.2",
      "cruscotto history piano.json --office 'Affari generali'",
    ])

  @Argument(help: .plan, completion: .file(extensions: ["json"]))
  var plan: String

  @Argument(
    help: .say(
      "Solo un obiettivo o un'area, con il suo codice.",
      "Only one objective or one area, by its code.", .code),
    completion: .custom(Suggestions.codes))
  var code: String?

  @Option(help: .office, completion: .custom(Suggestions.offices))
  var office: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try PlanHandle.load(plan)
    let phrases = common.phrases(for: plan)
    let events = try events(of: plan, phrases)
    guard !events.isEmpty else {
      Console.print(phrases.noHistory)
      return
    }
    Console.print(
      lines: events.flatMap { event in
        let moment = Environment.local(event.recordedAt)
        let time = "\(phrases.day(moment.date)) \(moment.time.prefix(5))"
        let words = phrases.words(of: event, in: plan)
        return ["\(time)  \(event.id)  \(event.author)  \(words)"]
          + phrases.details(of: event).map { "    \($0)" }
      })
  }
}

extension History {
  /// Returns the events of the objectives asked for; those about the plan only where all are.
  private func events(of plan: Plan, _ phrases: Phrases) throws -> [PlanEvent] {
    guard code != nil || office != nil else { return plan.history }
    let chosen = try code.map { try plan.objectives(named: $0, phrases) } ?? plan.objectives
    let office = try office.map { try plan.office(named: $0, phrases) }
    let codes = Set(chosen.filter { office == nil || $0.belongs(to: office) }.map(\.code))
    return plan.history.filter { $0.code.map { codes.contains($0.objective) } ?? false }
  }
}

/// Retracts a measurement.
struct Retract: ParsableCommand {
  static let configuration = CommandConfiguration(
    "retract", "Ritira una misurazione, che resta nello storico.",
    "Retract a measurement, which stays in the history.",
    examples: ["cruscotto retract piano.json 3f9c --reason 'doppia registrazione'"])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Argument(
    help: .say(
      "L'id della misurazione, o le sue prime lettere; cruscotto history li elenca.",
      "The id of the measurement, or its first letters; see cruscotto history.", .measurement),
    completion: .custom(Suggestions.measurements))
  var measurement: String

  @Option(help: .say("Il motivo del ritiro.", "The reason of the retraction.", .text))
  var reason: String

  @Option(help: .by)
  var by: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    try RequiredTexts.check(("--reason", reason), ("--by", by))
  }

  func run() throws {
    let access = try PlanHandle(plan)
    let phrases = common.phrases(for: access.plan)
    let found = try access.plan.measurement(named: measurement, phrases)
    let retraction = Retraction(
      id: EventIdentifier.make(), measurement: found.measurement.id, reason: reason,
      author: by ?? Configuration.author,
      recordedAt: found.indicator.recordingTime(at: Environment.now))
    let event = PlanEvent.retracted(found.indicator.code, retraction)
    let saved = try access.append([event])
    Console.confirm(phrases.words(of: event, in: saved))
  }
}

/// Names who answers for an objective.
struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(
    "assign", "Assegna obiettivi a un'unità organizzativa e a un responsabile.",
    "Assign objectives to an organisational unit and a person responsible.",
    examples: [
      "cruscotto assign piano.json 2.2 --office 'Sviluppo economico' --person Rossi",
      "cruscotto assign piano.json 1.1 1.P4 3 --office 'Affari generali'",
      "cruscotto assign piano.json 2.2 --nobody",
    ])

  @Argument(help: .writtenPlan, completion: .file(extensions: ["json"]))
  var plan: String

  @Argument(
    help: .say(
      "I codici degli obiettivi; quello di un'area indica tutti i suoi.",
      "The codes of the objectives; the code of an area means all of its objectives.", .code),
    completion: .custom(Suggestions.codes))
  var codes: [String]

  @Option(
    help: .say(
      "L'unità organizzativa (ufficio).", "The organisational unit (office).", .name),
    completion: .custom(Suggestions.offices))
  var office: String?

  @Option(help: .say("Il responsabile.", "The person responsible (owner).", .name))
  var person: String?

  @Flag(help: .say("Toglie l'assegnazione.", "Remove the assignment."))
  var nobody = false

  @Option(help: .by)
  var by: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    try RequiredTexts.check(("--office", office), ("--person", person), ("--by", by))
    guard nobody ? office == nil && person == nil : office != nil else {
      throw ValidationError(
        Manual.say(
          "indica --office (ed eventualmente --person), oppure --nobody",
          "give --office (optionally with --person), or --nobody"))
    }
  }

  func run() throws {
    let access = try PlanHandle(plan)
    let phrases = common.phrases(for: access.plan)
    var chosen: [Code] = []
    for code in codes {
      for objective in try access.plan.objectives(named: code, phrases)
      where !chosen.contains(objective.code) { chosen.append(objective.code) }
    }
    try access.decide(
      .assigned(Assignment(office: office, person: person)), about: chosen, by: by, phrases)
  }
}

extension Plan {
  /// Returns the measurement with an id or a unique beginning of one.
  func measurement(
    named prefix: String, _ phrases: Phrases
  ) throws -> (indicator: Indicator, measurement: Measurement) {
    switch event(named: prefix) {
    case .found(.measured(let code, let measurement)):
      guard let indicator = indicator(code) else { break }
      return (indicator, measurement)
    case .ambiguous(let ids):
      throw CommandFailure(.badData, phrases.ambiguousMeasurement(prefix, ids.count))
    case .found, .unknown: break
    }
    throw CommandFailure(.badData, phrases.unknownMeasurement(prefix))
  }
}
