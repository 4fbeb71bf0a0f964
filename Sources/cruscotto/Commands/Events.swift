import ArgumentParser
import PerformanceModel
import PlanStore
import Wording

/// Prints who recorded what, when.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Print who recorded what, when.")

  @Argument(help: "The plan's file.")
  var plan: String

  @Argument(help: "Only one objective, by its code.")
  var code: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try PlanAccess.load(plan)
    let phrases = common.phrases(for: plan)
    let objective = try code.map { try plan.objective(named: $0, phrases) }
    let events = plan.history.filter { objective == nil || $0.code?.objective == objective?.code }
    guard !events.isEmpty else {
      Console.print(phrases.noHistory)
      return
    }
    Console.print(
      events.map { event in
        "\(event.recordedAt.iso)  \(event.id)  \(event.author)  \(phrases.words(of: event, in: plan))"
      }.joined(separator: "\n"))
  }
}

/// Withdraws a measurement.
struct Retract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retract",
    abstract: "Withdraw a measurement; it stays in the history.")

  @Argument(help: "The plan's file.")
  var plan: String

  @Argument(help: "The id of the measurement, or the beginning of it; see cruscotto history.")
  var measurement: String

  @Option(help: "Why it is withdrawn.")
  var reason: String

  @Option(help: "Who withdraws it.")
  var by: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let access = try PlanAccess(plan)
    let phrases = common.phrases(for: access.plan)
    let found = try access.plan.measurement(named: measurement, phrases)
    let retraction = Retraction(
      id: EventIdentifier.make(), measurement: found.measurement.id, reason: reason,
      author: by ?? Configuration.author,
      recordedAt: found.indicator.recordingTime(at: World.now))
    let event = PlanEvent.retracted(found.indicator.code, retraction)
    let saved = try access.append([event])
    Console.print(phrases.words(of: event, in: saved))
  }
}

/// Says who answers for an objective.
struct Assign: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign",
    abstract: "Say which office, and who there, answers for an objective.")

  @Argument(help: "The plan's file.")
  var plan: String

  @Argument(help: "The code of the objective.")
  var code: String

  @Option(help: "The office.")
  var office: String

  @Option(help: "The person.")
  var person: String?

  @Option(help: "Who says so.")
  var by: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let access = try PlanAccess(plan)
    let phrases = common.phrases(for: access.plan)
    let objective = try access.plan.objective(named: code, phrases)
    try access.decide(
      .assigned(Assignment(office: office, person: person)), about: objective.code, note: nil,
      by: by, phrases)
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
