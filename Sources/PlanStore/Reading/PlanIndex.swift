import PerformanceModel

/// An indicator that was read, and the place of its objective.
struct IndicatorSlot {
  var indicator: Indicator
  let objective: Int
}

/// The records of the file that is being read, by their names.
///
/// A record that could not be read keeps its name, so that what refers to it is not reported too.
struct PlanIndex {
  /// A record, and where it begins in the file.
  struct Entry {
    /// The place among the records that could be read.
    let place: Int?
    let start: Int
  }

  /// An event, and where its record begins in the file.
  struct Event {
    /// True if the plan has it; else something of it is missing or wrong.
    let isWhole: Bool
    /// The place of the indicator that it measures; `nil` for other events.
    let measured: Int?
    let start: Int
  }

  var areas: [Code: Entry] = [:]
  var objectives: [Code: Entry] = [:]
  var indicators: [Code: Entry] = [:]
  /// True if an indicator could not be read, so that its objective may seem to have none.
  var hasBrokenIndicators = false
  var events: [String: Event] = [:]
  /// The events that broken ones name, and the objectives over broken ones that are nowhere so far.
  var references: [EventReference] = []
  var parents: [PlanIssue] = []
  /// The last indicator that was looked up, and its place.
  var lastIndicator: (code: Code, place: Int)?
}
