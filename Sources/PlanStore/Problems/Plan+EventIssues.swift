import PerformanceModel

extension Plan {
  /// Returns events that name others which do not exist or do not fit; asks for the one with a name.
  func referenceIssues(_ event: (String) -> EventOwner?) -> [PlanIssue] {
    let references = eventReferences
    let links = references.filter { $0.member == "replaces" }.map { ($0.event, $0.name) }
    return references.compactMap { $0.issue(event($0.name)) }
      + circles(in: links).map { id, link in
        PlanIssue(.circle(id), in: .event(link), "replaces")
      }
  }

  /// Measurements that do not fit their indicator, or of days that were closed before.
  var measurementIssues: [PlanIssue] {
    let closures = closures
    return objectives.flatMap { objective in
      objective.indicators.flatMap { indicator in
        indicator.unlikelyEntries
          + (closures.isEmpty ? [] : indicator.measurementsOfClosedDays(closures))
      }
    }
  }

  /// Decisions that follow themselves or one that was recorded after them, as a circle does: so neither
  /// shows as taken without knowledge of the other.
  var orderIssues: [PlanIssue] {
    let decisions = allDecisions
    let byName = Dictionary(decisions.map { ($0.id, $0) }) { first, _ in first }
    return decisions.flatMap { decision in
      decision.follows.compactMap { name in
        guard let other = byName[name], !decision.isRecorded(after: other) else { return nil }
        return PlanIssue(.followsLater(name), in: .event(decision.id), "id")
      }
    }
  }

  /// Returns events that are dated in the future.
  func momentIssues(at now: Timestamp) -> [PlanIssue] {
    // Clocks of two machines may differ a little.
    let limit = Timestamp(milliseconds: now.milliseconds + 300_000)
    return events.filter { $0.recordedAt > limit }.map { event in
      let isLast = event.recordedAt >= .last
      return PlanIssue(
        isLast ? .noMomentAfter(event.id) : .future(event.recordedAt), in: .event(event.id), "id")
    }
  }

  private var allDecisions: [Decision] {
    decisions + objectives.flatMap { $0.decisions + $0.indicators.flatMap(\.decisions) }
  }

  private var eventReferences: [EventReference] {
    var references = allDecisions.flatMap(\.references)
    for indicator in objectives.lazy.flatMap(\.indicators) {
      // By place: a measurement is not copied to be asked for its name.
      for place in indicator.measurements.indices {
        guard let earlier = indicator.measurements[place].replaces else { continue }
        references.append(
          EventReference(
            event: indicator.measurements[place].id, member: "replaces", name: earlier,
            indicator: indicator.code))
      }
      references += indicator.retractions.map { $0.reference(of: indicator.code) }
    }
    return references
  }

  /// All events by their names.
  var owners: [String: EventOwner] {
    var owners: [String: EventOwner] = [:]
    for decision in allDecisions { owners[decision.id] = .other }
    for indicator in objectives.lazy.flatMap(\.indicators) {
      for retraction in indicator.retractions { owners[retraction.id] = .other }
      for measurement in indicator.measurements {
        owners[measurement.id] = .measurement(of: indicator.code)
      }
    }
    return owners
  }
}

/// The kind of an event that another one names.
enum EventOwner {
  case measurement(of: Code)
  case other
}

extension Decision {
  var references: [EventReference] {
    follows.enumerated().map {
      EventReference(event: id, member: "follows", name: $1, indicator: nil, place: $0)
    }
  }
}

extension Retraction {
  func reference(of indicator: Code) -> EventReference {
    EventReference(event: id, member: "measurement", name: measurement, indicator: indicator)
  }
}

/// An event that names another one.
struct EventReference {
  let event: String
  let member: String
  let name: String
  /// The indicator whose measurement is named; `nil` for any event.
  let indicator: Code?
  var place: Int?

  /// Returns what is wrong, given the event that is named.
  func issue(_ named: EventOwner?) -> PlanIssue? {
    guard let indicator else { return named == nil ? issue(.nowhere(.event, name)) : nil }
    guard case .measurement(let owner) = named else { return issue(.nowhere(.measurement, name)) }
    return owner == indicator ? nil : issue(.otherIndicator(name))
  }

  private func issue(_ fault: PlanFault) -> PlanIssue {
    PlanIssue(fault, in: .event(event), member, place: place)
  }
}

extension Indicator {
  /// Entries that fit neither the measure nor one that a decision gave the indicator.
  fileprivate var unlikelyEntries: [PlanIssue] {
    let unlikely = measurements.indices.filter {
      measurements[$0].isAct != target.measure.isAct
    }
    guard !unlikely.isEmpty else { return [] }
    let targets = decisions.compactMap(\.ruling.target)
    return unlikely.map { measurements[$0] }.compactMap { measurement in
      if targets.contains(where: { $0.measure.isAct == measurement.isAct }) { return nil }
      return PlanIssue(.unlikelyEntry(measure: target.measure.rawValue), in: .event(measurement.id))
    }
  }

  /// Returns measurements of days that were closed when they were recorded, which come from a merge or
  /// from another program.
  fileprivate func measurementsOfClosedDays(
    _ closures: [(since: Timestamp, closure: Closure?)]
  ) -> [PlanIssue] {
    measurements.compactMap { measurement in
      let last = closures.last { $0.since < measurement.recordedAt }
      guard let closure = last?.closure, measurement.date <= closure.lastDay else { return nil }
      return PlanIssue(
        .closedDay(through: closure.lastDay), in: .event(measurement.id), "id")
    }
  }
}

extension Decision {
  fileprivate func isRecorded(after other: Decision) -> Bool {
    (other.recordedAt, other.id) < (recordedAt, id)
  }
}
