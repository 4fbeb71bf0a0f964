extension Plan {
  /// Returns the latest events about objectives and their indicators, the latest first.
  ///
  /// Very many events are only looked at for their time; none is copied or sorted but the few.
  ///
  /// - Parameters:
  ///   - count: How many at most.
  ///   - isIncluded: Whether the objective at a place counts.
  /// - Returns: The events; of one moment the one with the later name first.
  public func latestEvents(
    _ count: Int, of isIncluded: (Int) -> Bool = { _ in true }
  ) -> [PlanEvent] {
    var latest = LatestEvents(limit: count)
    for (index, objective) in objectives.enumerated() where isIncluded(index) {
      latest.offer(objective.decisions, \.recordedAt) { .decided(objective.code, $0) }
      for indicator in objective.indicators {
        latest.offer(indicator.measurements, \.recordedAt) { .measured(indicator.code, $0) }
        latest.offer(indicator.retractions, \.recordedAt) { .retracted(indicator.code, $0) }
        latest.offer(indicator.decisions, \.recordedAt) { .decided(indicator.code, $0) }
      }
    }
    return latest.events
  }
}

/// The latest of all events that were offered, the latest first.
private struct LatestEvents {
  let limit: Int
  private(set) var events: [PlanEvent] = []

  init(limit: Int) {
    self.limit = limit
  }

  @inline(__always)
  mutating func offer<Record>(
    _ records: [Record], _ moment: (Record) -> Timestamp, as event: (Record) -> PlanEvent
  ) {
    for place in records.indices {
      if events.count == limit, let last = events.last,
        moment(records[place]) < last.recordedAt
      {
        continue
      }
      insert(event(records[place]))
    }
  }

  private mutating func insert(_ event: PlanEvent) {
    let place = events.firstIndex { $0.isEarlier(than: event) } ?? events.count
    events.insert(event, at: place)
    if events.count > limit { events.removeLast() }
  }
}

extension PlanEvent {
  /// Returns whether the event was recorded before another one; of one moment the names decide.
  public func isEarlier(than other: PlanEvent) -> Bool {
    (recordedAt, id) < (other.recordedAt, other.id)
  }
}
