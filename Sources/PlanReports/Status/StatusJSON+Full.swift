import PerformanceModel

// What an export says beyond the contract of the quick status.
extension StatusJSON {
  /// Where a cell stands; null where the document has lines, which have a member of their own.
  func json(of place: SourcePlace?) -> String {
    switch place {
    case nil, .line?: "null"
    case .cell(let sheet, let row, let column)?:
      JSONText.object([
        ("sheet", JSONText.string(sheet)),
        ("cell", JSONText.string("\(SourcePlace.letters(ofColumn: column))\(row)")),
      ])
    case .page(let page, let table, let row, let column)?:
      JSONText.object([
        ("page", JSONText.number(page)), ("table", JSONText.number(table)),
        ("row", JSONText.number(row)), ("column", JSONText.number(column)),
      ])
    case .table(let table, let row, let column)?:
      JSONText.object([
        ("table", JSONText.number(table)), ("row", JSONText.number(row)),
        ("column", JSONText.number(column)),
      ])
    }
  }

  func fullMembers(of objective: Objective) -> [(String, String)] {
    let assignment = objective.assignmentInForce
    return [
      ("office", JSONText.string(assignment.office)),
      ("person", JSONText.string(assignment.person)),
      ("remark", JSONText.string(objective.remark)),
      ("sourceLine", JSONText.number(objective.place?.line)),
      ("sourcePlace", json(of: objective.place)),
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
      ("reason", JSONText.string(result.reason.name)),
      ("reasonText", JSONText.string(phrases.reason(result.reason, result))),
      ("outlook", outlook ?? "null"),
      ("history", JSONText.array(history(of: indicator))),
      ("retractions", JSONText.array(indicator.retractions.map(json(of:)))),
    ]
  }

  private func json(of retraction: Retraction) -> String {
    JSONText.object([
      ("id", JSONText.string(retraction.id)),
      ("measurement", JSONText.string(retraction.measurement)),
      ("reason", JSONText.string(retraction.reason)),
      ("by", JSONText.string(retraction.author)),
      ("recordedAt", JSONText.string(retraction.recordedAt.iso)),
    ])
  }

  /// A decision with what it rules, in the names of the plan file.
  func json(of decision: Decision, about code: Code?) -> String {
    JSONText.object(
      [
        ("id", JSONText.string(decision.id)), ("about", JSONText.string(code?.text)),
        ("ruling", JSONText.string(decision.ruling.name)),
        ("rulingText", JSONText.string(phrases.change(decision, about: code, in: report.plan))),
      ] + members(of: decision.ruling),
      [
        ("validFrom", JSONText.string(decision.validFrom?.iso)),
        ("note", JSONText.string(decision.note)), ("by", JSONText.string(decision.author)),
        ("recordedAt", JSONText.string(decision.recordedAt.iso)),
      ])
  }

  private func members(of ruling: Decision.Ruling) -> [(String, String)] {
    switch ruling {
    case .confirmed, .reopened: []
    case .corrected(let target), .revised(let target):
      [("criterion", criterion(of: target)), ("dueDate", JSONText.string(target.dueDate?.iso))]
    case .weight(let weight): [("weight", JSONText.figure(weight))]
    case .assigned(let assignment):
      [
        ("office", JSONText.string(assignment.office)),
        ("person", JSONText.string(assignment.person)),
      ]
    case .thresholds(let thresholds):
      [
        ("nearly", JSONText.figure(thresholds.nearly)),
        ("partial", JSONText.figure(thresholds.partial)),
      ]
    case .closed(let day): [("through", JSONText.string(day.iso))]
    case .opened(let day): [("from", JSONText.string(day?.iso))]
    }
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
