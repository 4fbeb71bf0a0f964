import PerformanceModel

/// A line of one cell over a table.
struct Heading: Hashable {
  let place: SourcePlace
  let text: String
  /// Tells whether the line stands in a column of areas.
  var isInAreaColumn = false

  /// Tells whether the heading names a kind of rows or a section, never an area.
  var isSection: Bool {
    switch ObjectiveKind(typeCell: text) {
    case .strategic, .operational, .programmedActivity, .efficiency: true
    case .financialHealth: false
    case nil: Heading.sections.contains(text.foldedLetters)
    }
  }

  private static let sections: Set<String> = [
    "attuazionedellastrategia", "obiettivistrategici", "obiettivioperativi", "indicatori",
    "strategicobjectives", "operationalobjectives", "indicators", "kpi", "kpis",
  ]
}
