import PerformanceModel

extension Plan {
  /// Returns whether the plan has an event, looking only where the event belongs.
  func holds(_ event: PlanEvent) -> Bool {
    switch event {
    case .measured(let code, let measurement):
      indicator(code)?.measurements.contains { $0.id == measurement.id } ?? false
    case .retracted(let code, let retraction):
      indicator(code)?.retractions.contains { $0.id == retraction.id } ?? false
    case .decided(let code, let decision):
      decisions(about: code, on: decision.ruling.matter).contains { $0.id == decision.id }
    }
  }
}
