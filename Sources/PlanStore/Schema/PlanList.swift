/// The lists of a file, each after those that its records refer to.
enum PlanList: String, CaseIterable, Sendable {
  case areas, objectives, indicators, measurements, retractions, decisions

  /// The name of its records in the JSON schema.
  var record: String { String(rawValue.dropLast()) }

  /// True if every plan has it.
  var isNeeded: Bool { self == .areas || self == .objectives }
}
