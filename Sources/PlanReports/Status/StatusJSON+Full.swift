import PerformanceModel

// What an export says beyond the contract of the quick status.
extension StatusJSON {
  func fullMembers(of objective: Objective) -> [(String, String)] {
    let assignment = objective.assignmentInForce
    return [
      ("office", JSONText.string(assignment.office)),
      ("person", JSONText.string(assignment.person)),
      ("remark", JSONText.string(objective.remark)),
      ("sourceLine", JSONText.number(objective.sourceLine)),
    ]
  }

  func fullMembers(of indicator: Indicator, _ result: IndicatorResult) -> [(String, String)] {
    let outlook = result.outlook.map { outlook in
      JSONText.object([
        ("projected", JSONText.fraction(outlook.projected)),
        ("isMet", JSONText.bool(outlook.isMet)),
      ])
    }
    return [
      ("name", JSONText.string(indicator.name)),
      ("reason", JSONText.string(phrases.reason(result.reason, result))),
      ("outlook", outlook ?? "null"),
      ("history", JSONText.array(history(of: indicator))),
    ]
  }

  private func history(of indicator: Indicator) -> [String] {
    let standing = Set(indicator.standingMeasurements.map(\.id))
    let known = indicator.measurements.sorted {
      ($0.date, $0.recordedAt, $0.id) < ($1.date, $1.recordedAt, $1.id)
    }
    return known.map { measurement in
      JSONText.object(
        members(of: measurement) + [
          ("evidence", JSONText.string(measurement.evidence)),
          ("cause", JSONText.string(measurement.cause)),
          ("recordedAt", JSONText.string(measurement.recordedAt.iso)),
          ("replaces", JSONText.string(measurement.replaces)),
          ("stands", JSONText.bool(standing.contains(measurement.id))),
        ])
    }
  }
}
