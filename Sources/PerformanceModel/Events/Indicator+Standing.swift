extension Indicator {
  /// The measurements that stand, by date, those of one date by the time of their recording.
  ///
  /// A measurement stands while it is not retracted and not replaced by one that itself stands; what
  /// replaces a replacement replaces the first one too.
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
    let replaced = replaced(by: candidates)
    return candidates.filter { !replaced.contains($0.id) }
  }

  /// The names of all measurements that others replace, at once or by way of further replacements.
  private func replaced(by others: [Measurement]) -> Set<String> {
    let earlier = Dictionary(measurements.map { ($0.id, $0.replaces) }) { first, _ in first }
    var replaced: Set<String> = []
    for measurement in others {
      var next = measurement.replaces
      // Ends where another walk came by, or at a circle, which only a damaged file could hold.
      while let id = next, id != measurement.id, replaced.insert(id).inserted {
        next = earlier[id] ?? nil
      }
    }
    return replaced
  }
}
