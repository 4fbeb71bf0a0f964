import ArgumentParser
import PerformanceModel
import PlanStore
import Wording

/// Records a measurement.
struct Record: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Record a measurement.",
    discussion: """
      EXAMPLES
        cruscotto record piano.json 2.2 --value 14 --date 31/12/2017
        cruscotto record piano.json 1.1.2 --numerator 152 --denominator 200
        cruscotto record piano.json 1.P4 --done yes --date 30/6/2017 --note 'atto 12/2017'
      """)

  @Argument(help: "The plan's file.")
  var plan: String

  @Argument(help: "The code of an indicator; an objective's code names its first.")
  var code: String

  @Option(parsing: .unconditional, help: "The figure; a share in percent points.")
  var value: String?

  @Option(parsing: .unconditional, help: "The numerator of a share.")
  var numerator: String?

  @Option(parsing: .unconditional, help: "The denominator of a share.")
  var denominator: String?

  @Option(help: "Whether an act is done: yes or no.")
  var done: String?

  @Option(help: "The day that the figure describes, or on which the act was done.")
  var date: String?

  @Option(help: "A note.")
  var note: String?

  @Option(help: "Where the figure can be checked.")
  var evidence: String?

  @Option(help: "Why the target was missed.")
  var cause: String?

  @Option(help: "Who records; by default the configured author or the login name.")
  var by: String?

  @Option(help: "The measurement that this one corrects, by its id or the beginning of it.")
  var replaces: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let hasParts = numerator != nil || denominator != nil
    let given = [value != nil, hasParts, done != nil].count { $0 }
    guard given == 1, (numerator != nil) == (denominator != nil) else {
      throw ValidationError("give --value, or --numerator and --denominator, or --done yes|no")
    }
  }

  func run() throws {
    let access = try PlanAccess(plan)
    let phrases = common.phrases(for: access.plan)
    let indicator = try access.plan.indicator(named: code, phrases)
    let entry = try entry(for: indicator, phrases)
    let measurement = Measurement(
      id: EventIdentifier.make(), date: try day(for: entry, in: access.plan, phrases), entry: entry,
      note: note, evidence: evidence, cause: cause, author: by ?? Configuration.author,
      recordedAt: indicator.recordingTime(at: World.now),
      replaces: try replaces.map { try access.plan.measurement(named: $0, phrases).measurement.id })
    let saved = try access.append([.measured(indicator.code, measurement)])
    let day = max(World.today, measurement.date)
    if let now = saved.indicator(indicator.code)?.result(
      asOf: day, thresholds: saved.thresholds(on: day))
    {
      Console.print(phrases.recorded(measurement, now))
    }
  }

  private func entry(for indicator: Indicator, _ phrases: Phrases) throws -> Measurement.Entry {
    let measure = indicator.target(on: World.today).measure
    if let done {
      guard measure.isAct else { throw failure(.wrongKind(measure), phrases) }
      switch done.lowercased() {
      case "yes", "y", "si", "sì", "s", "true": return .done(true)
      case "no", "n", "false": return .done(false)
      default: throw CommandFailure(.usage, "--done \(done): \(phrases.fault(.answerMissing))")
      }
    }
    guard !measure.isAct else { throw failure(.wrongKind(measure), phrases) }
    if let value { return .value(try figure(value, "--value", phrases)) }
    guard measure.acceptsRatio else { throw failure(.wrongKind(measure), phrases) }
    let part = try figure(numerator ?? "", "--numerator", phrases)
    let whole = try figure(denominator ?? "", "--denominator", phrases)
    guard whole != .zero else { throw failure(.denominatorZero, phrases) }
    return .ratio(part, whole)
  }

  private func day(
    for entry: Measurement.Entry, in plan: Plan, _ phrases: Phrases
  ) throws -> Day {
    guard let date else {
      guard entry != .done(true) else {
        throw CommandFailure(.usage, "\(code): --date: \(phrases.fault(.dateOfActMissing))")
      }
      return min(World.today, .last(ofYear: plan.header.programmingYear))
    }
    let day = try Day.argument(date, phrases)
    guard day <= World.today else { throw failure(.dateInFuture(World.today), phrases) }
    return day
  }

  private func figure(_ text: String, _ option: String, _ phrases: Phrases) throws -> Figure {
    do {
      return try Figure(typed: text, in: phrases.language)
    } catch {
      throw CommandFailure(.badData, "\(option) \(text): \(phrases.problem(error))")
    }
  }

  private func failure(_ fault: EntryFault, _ phrases: Phrases) -> CommandFailure {
    CommandFailure(.badData, "\(code): \(phrases.fault(fault))")
  }
}
