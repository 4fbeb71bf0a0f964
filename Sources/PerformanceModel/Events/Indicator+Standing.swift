extension Indicator {
  /// The measurements that stand, by date, those of one date by the time of their recording.
  ///
  /// A measurement stands while it is not retracted and not replaced by one that itself stands; what
  /// replaces a replacement replaces the first one too.
  public var standingMeasurements: [Measurement] {
    let standing = standing
    // Nearly always the figures were recorded in the order of their days.
    let isSorted = standing.indices.dropFirst().allSatisfy { index in
      !standing[index].precedes(standing[index - 1])
    }
    return isSorted ? standing : standing.sorted { $0.precedes($1) }
  }

  /// Returns whether a measurement of the indicator stands.
  public func stands(_ measurement: Measurement) -> Bool {
    standing.contains { $0.id == measurement.id }
  }

  private var standing: [Measurement] {
    let areAllPlain = measurements.indices.allSatisfy { measurements[$0].replaces == nil }
    if retractions.isEmpty, areAllPlain { return measurements }
    let retracted = Set(retractions.map(\.measurement))
    let candidates = measurements.filter { !retracted.contains($0.id) }
    let replaced = replaced(by: candidates)
    return candidates.filter { !replaced.contains($0.id) }
  }

  /// The names of all measurements that others replace, directly or through further replacements.
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

extension Measurement {
  /// Returns whether the measurement comes first: by date, then by the time of recording.
  fileprivate func precedes(_ other: Measurement) -> Bool {
    date == other.date
      ? (recordedAt, id) < (other.recordedAt, other.id) : date < other.date
  }
}
