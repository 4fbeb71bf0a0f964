import PerformanceModel

extension StatusReport {
  /// A decision, with the objective or indicator that it is about; `nil` for the plan.
  typealias Ruling = (code: Code?, decision: Decision)

  /// The decisions about what is listed, and about the plan, in the order of their recording.
  var decisions: [Ruling] {
    let listed = Set(objectives.map(\.objective.code))
    return plan.history.reversed().compactMap { event in
      guard case .decided(let code, let decision) = event,
        code.map({ listed.contains($0.objective) }) ?? true
      else { return nil }
      return (code, decision)
    }
  }

  /// Those that changed what the figures are judged by, as of the day.
  var changesOfTargets: [Ruling] {
    decisions.filter { $0.decision.changesJudgement && $0.decision.holds(on: asOf) }
  }
}

extension Decision {
  /// True if the decision changes what figures are judged by, or which of them are final.
  fileprivate var changesJudgement: Bool {
    switch ruling {
    case .corrected, .revised, .weight, .thresholds, .closed, .opened: true
    case .confirmed, .reopened, .assigned: false
    }
  }
}
