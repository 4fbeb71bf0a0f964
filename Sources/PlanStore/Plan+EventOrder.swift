import PerformanceModel

extension Plan {
  /// Puts the events of every subject in the order of their recording, which files keep.
  mutating func sortEvents() {
    decisions.sortIfNeeded { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
    for place in objectives.indices {
      objectives[place].sortEvents()
    }
  }
}

extension Objective {
  fileprivate mutating func sortEvents() {
    decisions.sortIfNeeded { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
    for place in indicators.indices {
      indicators[place].measurements.sortIfNeeded {
        ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id)
      }
      indicators[place].retractions.sortIfNeeded {
        ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id)
      }
      indicators[place].decisions.sortIfNeeded {
        ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id)
      }
    }
  }
}

extension Array {
  /// Sorts unless the elements are in order already, as nearly all are.
  fileprivate mutating func sortIfNeeded(by precedes: (Element, Element) -> Bool) {
    for place in indices.dropFirst() where precedes(self[place], self[place - 1]) {
      sort(by: precedes)
      return
    }
  }
}
