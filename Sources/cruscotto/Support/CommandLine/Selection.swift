import ArgumentParser
import PerformanceModel
import PlanReports
import Wording

/// Options of the commands that show a part of a plan on a day.
struct SelectionOptions: ParsableArguments {
  @Option(help: .asOf, completion: .custom(Suggestions.days))
  var asOf: String?

  @Option(help: .area, completion: .custom(Suggestions.areas))
  var area: String?

  @Option(help: .kind, completion: .custom(Suggestions.kinds))
  var kind: String?

  @Option(help: .office, completion: .custom(Suggestions.offices))
  var office: String?

  @Option(help: .status, completion: .custom(Suggestions.statuses))
  var status: String?

  @Option(help: .since, completion: .custom(Suggestions.days))
  var since: String?

  /// Judges a plan and narrows it to the selection.
  func report(of plan: Plan, _ phrases: Phrases) throws -> StatusReport {
    StatusReport(plan, try selection(in: plan, phrases))
  }

  private func selection(in plan: Plan, _ phrases: Phrases) throws -> StatusSelection {
    let day = try asOf.map { try plan.day(named: $0, phrases) } ?? Environment.today
    let earlier = try since.map { try plan.day(named: $0, phrases) }
    if let earlier, earlier >= day {
      throw CommandFailure(.usage, "--since \(since ?? ""): \(phrases.notBefore(phrases.day(day)))")
    }
    return StatusSelection(
      asOf: day, area: try areaCode(in: plan, phrases),
      kinds: try choices(kind, option: "--kind", phrases),
      office: try office.map { try plan.office(named: $0, phrases) },
      statuses: try choices(status, option: "--status", phrases), since: earlier)
  }

  private func areaCode(in plan: Plan, _ phrases: Phrases) throws -> Code? {
    guard let area else { return nil }
    guard let code = Code(area), plan.area(code) != nil else {
      throw CommandFailure(
        .badData, "--area \(area): \(phrases.noSuchArea(plan.areas.map(\.code.text)))")
    }
    return code
  }
}
