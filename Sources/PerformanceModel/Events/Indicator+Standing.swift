extension Indicator {
  /// The measurements that stand, by date, those of one date by the time of their recording.
  ///
  /// A measurement stands while it is not retracted and not replaced by one that itself stands.
  public var standingMeasurements: [Measurement] {
    standing.sorted {
      ($0.date, $0.recordedAt, $0.id) < ($1.date, $1.recordedAt, $1.id)
    }
  }

  /// Returns whether a measurement of the indicator stands.
  public func stands(_ measurement: Measurement) -> Bool {
    standing.contains { $0.id == measurement.id }
  }

  private var standing: [Measurement] {
    guard !retractions.isEmpty || measurements.contains(where: { $0.replaces != nil }) else {
      return measurements
    }
    let retracted = Set(retractions.map(\.measurement))
    let candidates = measurements.filter { !retracted.contains($0.id) }
    let replacements = Dictionary(grouping: candidates.filter { $0.replaces != nil }) {
      $0.replaces ?? ""
    }
    var known: [String: Bool] = [:]
    func stands(_ id: String) -> Bool {
      if let answer = known[id] { return answer }
      known[id] = false  // Ends a circle, which only a damaged file could hold.
      let answer = !(replacements[id] ?? []).contains { stands($0.id) }
      known[id] = answer
      return answer
    }
    return candidates.filter { stands($0.id) }
  }
}
