import PerformanceModel
import PlanStore
import Wording

extension Record {
  /// Only a note, a data source or a cause is given, for a figure recorded already.
  var isRemark: Bool { value == nil && numerator == nil && denominator == nil && done == nil }

  /// Returns the figure in force with new remarks beside its earlier ones.
  func remarked(
    _ indicator: Indicator, in plan: Plan, _ phrases: Phrases
  ) throws -> Measurement {
    let earlier = try standingFigure(of: indicator, in: plan, phrases)
    return Measurement(
      id: EventIdentifier.make(), date: earlier.date, entry: earlier.entry,
      note: note ?? earlier.note, evidence: evidence ?? earlier.evidence,
      cause: cause ?? earlier.cause, author: by ?? Configuration.author,
      recordedAt: indicator.recordingTime(at: Environment.now), replaces: earlier.id)
  }

  /// Returns the figure in force of the day given, else the one that decides now.
  private func standingFigure(
    of indicator: Indicator, in plan: Plan, _ phrases: Phrases
  ) throws -> Measurement {
    let standing = indicator.standingMeasurements
    let day = try date.map { try plan.day(named: $0, phrases) }
    let found =
      day.map { day in standing.last { $0.date == day } }
      ?? indicator.result(asOf: Environment.today, thresholds: Thresholds()).measurement
    guard let found else {
      throw CommandFailure(.badData, "\(indicator.code): \(phrases.noFigureToRemark(day))")
    }
    return found
  }
}

extension Phrases {
  fileprivate func noFigureToRemark(_ day: Day?) -> String {
    let when = day.map { say(" del \(self.day($0))", " of \(self.day($0))") } ?? ""
    return say(
      "non c'è una misurazione\(when) a cui aggiungerlo; indica anche --value",
      "there is no measurement\(when) to add it to; give --value as well")
  }
}
