import PerformanceModel

/// An indicator that was read, and the place of its objective.
struct IndicatorSlot {
  var indicator: Indicator
  let objective: Int
}

/// What names stand for in the file that is being read.
///
/// A record that could not be read keeps its name, so that what refers to it is not reported too.
struct PlanIndex {
  /// A record, and where its name stands in the file.
  struct Entry {
    /// The place among the records that could be read.
    let place: Int?
    let offset: Int
  }

  /// A measurement that names another one.
  struct Replacement {
    let id: String
    let replaces: String
    let slot: Int
    let offset: Int
  }

  /// A measurement whose entry does not fit the measure of its indicator.
  struct UnlikelyEntry {
    let slot: Int
    let isAct: Bool
    let offset: Int
  }

  var areas: [Code: Entry] = [:]
  /// The strategic objectives that others name, and where they do.
  var parents: [(child: Code, code: Code, offset: Int)] = []
  var objectives: [Code: Entry] = [:]
  var indicators: [Code: Entry] = [:]
  /// Whether an indicator could not be read, so that its objective may seem to have none.
  var hasBrokenIndicators = false
  var events = EventTable()
  var replacements: [Replacement] = []
  /// The decisions that others follow, and where they name them.
  var followed: [(id: String, offset: Int)] = []
  var unlikelyEntries: [UnlikelyEntry] = []
  /// The bytes of the last indicator's code that was looked up, and its place.
  var lastIndicator: (key: UInt128, slot: Int) = (0, 0)
}
