import PerformanceModel
import PlanImport
import PlanStore

extension Plan {
  /// Returns the plan with the measurements in its document, entered under the document's name.
  func holding(_ figures: [ImportedFigure], of document: String) -> Plan {
    var plan = self
    let now = Environment.now
    for (index, figure) in figures.enumerated() {
      plan.apply(
        .measured(
          figure.code,
          Measurement(
            id: EventIdentifier.make(), date: figure.day, entry: figure.entry,
            evidence: document, author: Configuration.author,
            recordedAt: Timestamp(milliseconds: now.milliseconds + index))))
    }
    return plan
  }
}
