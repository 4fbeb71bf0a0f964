import PerformanceModel

/// Two decisions about the same thing that were taken without knowledge of each other.
///
/// Both are kept and the one recorded later holds, so a person should look at them.
public struct Contest: Hashable, Sendable {
  /// The objective or indicator; `nil` for the thresholds of the plan.
  public let code: Code?
  public let ours: Decision
  public let theirs: Decision
}

extension Contest {
  /// Returns which of our decisions meet one of theirs that a plan before did not hold.
  static func all(of ours: [PlanEvent], base: Plan, theirs: Plan) -> [Contest] {
    ours.flatMap { event -> [Contest] in
      guard case .decided(let code, let decision) = event else { return [] }
      let known = Set(base.decisions(about: code, like: decision).map(\.id))
      return theirs.decisions(about: code, like: decision)
        .filter { !known.contains($0.id) && $0.id != decision.id && $0.ruling != decision.ruling }
        .map { Contest(code: code, ours: decision, theirs: $0) }
    }
  }
}

extension Plan {
  /// Returns the decisions about the same side of the same thing as another one.
  fileprivate func decisions(about code: Code?, like decision: Decision) -> [Decision] {
    let sort = RulingName(decision.ruling)
    guard let code else { return decisions }
    switch sort {
    case .confirmed, .reopened, .corrected, .revised: return indicator(code)?.decisions ?? []
    case .weight, .assigned, .thresholds:
      return objective(code)?.decisions.filter { RulingName($0.ruling) == sort } ?? []
    }
  }

  /// Returns whether the plan has an event, looking only where the event belongs.
  func holds(_ event: PlanEvent) -> Bool {
    switch event {
    case .measured(let code, let measurement):
      indicator(code)?.measurements.contains { $0.id == measurement.id } ?? false
    case .retracted(let code, let retraction):
      indicator(code)?.retractions.contains { $0.id == retraction.id } ?? false
    case .decided(let code, let decision):
      decisions(about: code, like: decision).contains { $0.id == decision.id }
    }
  }

  /// All decisions, as events.
  var decisionEvents: [PlanEvent] {
    decisions.map { PlanEvent.decided(nil, $0) }
      + objectives.flatMap { objective in
        objective.decisions.map { PlanEvent.decided(objective.code, $0) }
          + objective.indicators.flatMap { indicator in
            indicator.decisions.map { PlanEvent.decided(indicator.code, $0) }
          }
      }
  }
}
