import PerformanceModel
import Wording

extension StatusReport {
  /// Says which part of the plan the report shows; `nil` where it shows all of it.
  func selectionWords(_ phrases: Phrases) -> String? {
    guard selection.isNarrowed else { return nil }
    let area = selection.area.flatMap { plan.area($0) }.map { phrases.areaChosen($0) }
    let kinds = ObjectiveKind.allCases.filter(selection.kinds.contains).map {
      phrases.heading(of: $0).lowercased()
    }
    let statuses = Status.allCases.filter(selection.statuses.contains).map { phrases.name(of: $0) }
    let parts = [
      area, kinds.isEmpty ? nil : kinds.joined(separator: ", "),
      selection.office.map { phrases.officeChosen($0) },
      statuses.isEmpty ? nil : phrases.statusesChosen(statuses),
    ]
    let words = phrases.selection(parts.compactMap { $0 })
    guard !statuses.isEmpty else { return words }
    return words + " "
      + phrases.listed(objectives.count, of: counted.count)
  }

  /// The name of the row of all areas together.
  func totalName(_ phrases: Phrases) -> String {
    selection.hasNarrowedMeans ? phrases.selectionName : phrases.wholePlan
  }
}
