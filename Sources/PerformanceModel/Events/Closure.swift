/// The days of a plan whose figures are final.
public struct Closure: Hashable, Sendable {
  /// The last of them.
  public let lastDay: Day
  /// The decision by which they are closed.
  public let decision: Decision
}

extension Plan {
  /// The days that are closed now; `nil` when none are.
  public var closure: Closure? { closures.last?.closure }

  /// The changes of the closed period, in the order of the decisions.
  public var closures: [(since: Timestamp, closure: Closure?)] {
    var closure: Closure?
    return decisions(about: nil, on: .closing).map { decision in
      switch decision.ruling {
      case .closed(let day) where closure.map { $0.lastDay < day } ?? true:
        closure = Closure(lastDay: day, decision: decision)
      case .opened(nil): closure = nil
      case .opened(let day?):
        closure = closure.map {
          Closure(lastDay: min($0.lastDay, day.adding(days: -1)), decision: $0.decision)
        }
      case .closed, .confirmed, .reopened, .corrected, .revised, .weight, .assigned, .thresholds:
        break
      }
      return (decision.recordedAt, closure)
    }
  }

  /// Returns the closure that forbids a new event: one that would change a figure of a closed day, or
  /// how the figures of a period that lies wholly within the closed days are judged.
  func closure(forbidding event: PlanEvent) -> Closure? {
    guard let closure, touches(event, upTo: closure.lastDay) else { return nil }
    return closure
  }

  private func touches(_ event: PlanEvent, upTo day: Day) -> Bool {
    switch event {
    case .measured(let code, let measurement):
      let earlier = measurement.replaces.flatMap { id in measurementDay(id, of: code) }
      return min(measurement.date, earlier ?? measurement.date) <= day
    case .retracted(let code, let retraction):
      return measurementDay(retraction.measurement, of: code).map { $0 <= day } ?? false
    case .decided(let code, let decision):
      switch decision.ruling {
      case .revised, .weight, .thresholds: return touches(decision, about: code, upTo: day)
      case .corrected, .reopened:
        return code.flatMap { indicator($0) }.map { $0.target.period.start <= day } ?? false
      case .confirmed, .assigned, .closed, .opened: return false
      }
    }
  }

  /// True if a change from a day on reaches closed days.
  ///
  /// It does by its first day, or because all that it is about ends in them; the thresholds are about the
  /// programming year.
  private func touches(_ decision: Decision, about code: Code?, upTo day: Day) -> Bool {
    guard let first = decision.firstDay else { return false }
    let last =
      lastDay(decidedBy: decision, about: code, on: first)
      ?? .last(ofYear: header.programmingYear)
    return min(first, last) <= day
  }

  private func measurementDay(_ id: String, of code: Code) -> Day? {
    indicator(code)?.measurements.first { $0.id == id }?.date
  }
}
