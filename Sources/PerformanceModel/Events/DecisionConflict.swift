/// Entries about the same thing that were made without knowledge of each other and differ.
///
/// All are kept, and the one recorded last holds, until a person chooses.
public struct DecisionConflict: Hashable, Sendable {
  /// The objective or indicator; `nil` for the whole plan.
  public let code: Code?
  /// The entries, two or more, in the order of their recording: decisions about one matter, or
  /// corrections of one measurement.
  public let sides: [PlanEvent]

  /// Creates a conflict between entries about an objective, an indicator or the plan.
  public init(code: Code?, sides: [PlanEvent]) {
    self.code = code
    self.sides = sides
  }

  /// Returns the events by which a person settles the conflict in favour of one side.
  ///
  /// - Parameters:
  ///   - place: The place of the side that shall hold.
  ///   - plan: The plan that holds the conflict.
  ///   - note: Why.
  ///   - author: Who chooses.
  ///   - now: The present moment.
  ///   - makeID: Makes names of events.
  /// - Returns: The events; none where there is no such side.
  public func settlement(
    keeping place: Int, in plan: Plan, note: String, author: String, at now: Timestamp,
    makeID: () -> String
  ) -> [PlanEvent] {
    guard sides.indices.contains(place) else { return [] }
    switch sides[place] {
    case .decided(let code, let kept):
      return [
        plan.decided(
          kept.ruling, about: code, id: makeID(), validFrom: kept.firstDay, note: note,
          author: author, at: now)
      ]
    case .measured, .retracted:
      return sides.indices.filter { $0 != place }.compactMap { other in
        guard case .measured(let code, let measurement) = sides[other] else { return nil }
        let moment = plan.indicator(code)?.recordingTime(at: now) ?? now
        return .retracted(
          code,
          Retraction(
            id: makeID(), measurement: measurement.id, reason: note, author: author,
            recordedAt: moment))
      }
    }
  }
}

extension Decision {
  /// The day from which the ruling holds, said or not; `nil` where it holds for the whole period.
  public var firstDay: Day? {
    switch ruling {
    case .revised, .weight, .thresholds: validFrom ?? recordedAt.day
    case .confirmed, .reopened, .corrected, .assigned, .closed, .opened: validFrom
    }
  }
}

extension Plan {
  /// A choice between two sides that a person has to make.
  ///
  /// - Complexity: O(number of decisions and corrections).
  public var decisionConflicts: [DecisionConflict] {
    var decisionConflicts = DecisionConflict.among(decisions, about: nil)
    for objective in objectives {
      decisionConflicts += DecisionConflict.among(objective.decisions, about: objective.code)
      for indicator in objective.indicators {
        decisionConflicts += DecisionConflict.among(indicator.decisions, about: indicator.code)
        decisionConflicts += indicator.conflictingCorrections
      }
    }
    return decisionConflicts
  }
}

extension DecisionConflict {
  fileprivate static func among(_ decisions: [Decision], about code: Code?) -> [DecisionConflict] {
    guard decisions.count > 1 else { return [] }
    return Decision.Matter.allCases.compactMap { matter in
      let heads = decisions.filter { $0.ruling.matter == matter }.byRecording.heads
      let rulings = Set(heads.map { Ruled(ruling: $0.ruling, firstDay: $0.validFrom) })
      guard rulings.count > 1 else { return nil }
      return DecisionConflict(code: code, sides: heads.map { .decided(code, $0) })
    }
  }

  /// The content by which two decisions are the same.
  private struct Ruled: Hashable {
    let ruling: Decision.Ruling
    let firstDay: Day?
  }
}

extension Indicator {
  /// Measurements that correct the same one, stand and differ.
  fileprivate var conflictingCorrections: [DecisionConflict] {
    var corrections: [String: [Measurement]] = [:]
    for measurement in measurements {
      if let earlier = measurement.replaces {
        corrections[earlier, default: []].append(measurement)
      }
    }
    let doubled = corrections.values.filter { $0.count > 1 }
    guard !doubled.isEmpty else { return [] }
    let standing = Set(standingMeasurements.map(\.id))
    return doubled.compactMap { group -> DecisionConflict? in
      let sides = group.filter { standing.contains($0.id) }
        .sorted { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
      guard let first = sides.first,
        sides.contains(where: { $0.entry != first.entry || $0.date != first.date })
      else { return nil }
      return DecisionConflict(code: code, sides: sides.map { .measured(code, $0) })
    }.sorted { $0.sides[0].recordedAt < $1.sides[0].recordedAt }
  }
}
