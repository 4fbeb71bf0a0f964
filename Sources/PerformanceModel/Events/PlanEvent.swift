/// Something that happened to a plan; the events are its history.
public enum PlanEvent: Hashable, Sendable {
  /// A measurement of the indicator with a code.
  case measured(Code, Measurement)
  /// The withdrawal of a measurement of the indicator with a code.
  case retracted(Code, Retraction)
  /// A decision about an indicator, an objective or, without a code, the whole plan.
  case decided(Code?, Decision)

  /// The name of the event.
  public var id: String {
    switch self {
    case .measured(_, let measurement): measurement.id
    case .retracted(_, let retraction): retraction.id
    case .decided(_, let decision): decision.id
    }
  }

  /// The names of the events that this one builds on, and is nothing without.
  public var basis: [String] {
    switch self {
    case .measured(_, let measurement): measurement.replaces.map { [$0] } ?? []
    case .retracted(_, let retraction): [retraction.measurement]
    case .decided(_, let decision): decision.follows
    }
  }

  /// When the event was recorded.
  public var recordedAt: Timestamp {
    switch self {
    case .measured(_, let measurement): measurement.recordedAt
    case .retracted(_, let retraction): retraction.recordedAt
    case .decided(_, let decision): decision.recordedAt
    }
  }

  /// Who recorded the event.
  public var author: String {
    switch self {
    case .measured(_, let measurement): measurement.author
    case .retracted(_, let retraction): retraction.author
    case .decided(_, let decision): decision.author
    }
  }

  /// The objective or indicator of the event; `nil` for the whole plan.
  public var code: Code? {
    switch self {
    case .measured(let code, _), .retracted(let code, _): code
    case .decided(let code, _): code
    }
  }
}

extension Plan {
  /// Adds an event; returns whether the plan knows what it is about.
  @discardableResult
  public mutating func apply(_ event: PlanEvent) -> Bool {
    switch event {
    case .measured(let code, let measurement):
      return update(code) { $0.measurements.append(measurement) }
    case .retracted(let code, let retraction):
      return update(code) { $0.retractions.append(retraction) }
    case .decided(nil, let decision):
      guard [.thresholds, .closing].contains(decision.ruling.matter) else { return false }
      decisions.append(decision)
      return true
    case .decided(let code?, let decision):
      guard let index = objectiveIndex(of: code) else { return false }
      switch decision.ruling.matter {
      case .target: return update(code) { $0.decisions.append(decision) }
      case .weight, .assignment: objectives[index].decisions.append(decision)
      case .thresholds, .closing: return false
      }
      return true
    }
  }

  /// All events, the latest first.
  public var history: [PlanEvent] {
    events.sorted { ($0.recordedAt, $0.id) > ($1.recordedAt, $1.id) }
  }

  /// All events, in no order.
  public var events: [PlanEvent] {
    decisions.map { .decided(nil, $0) }
      + objectives.flatMap { objective in
        objective.decisions.map { .decided(objective.code, $0) }
          + objective.indicators.flatMap(\.history)
      }
  }

  /// Anything was recorded in the plan.
  public var hasEvents: Bool { !decisions.isEmpty || objectives.contains(where: \.hasEvents) }
}

extension Objective {
  /// Anything was recorded about the objective or its indicators.
  public var hasEvents: Bool { !decisions.isEmpty || indicators.contains(where: \.hasEvents) }
}

extension Indicator {
  /// Anything was recorded about the indicator.
  public var hasEvents: Bool {
    !measurements.isEmpty || !retractions.isEmpty || !decisions.isEmpty
  }

  /// All events of the indicator, in no order.
  public var history: [PlanEvent] {
    measurements.map { .measured(code, $0) } + retractions.map { .retracted(code, $0) }
      + decisions.map { .decided(code, $0) }
  }

  /// Returns the time to give to a new event: now, but later than every event of the indicator, even
  /// where the clock went back.
  public func recordingTime(at now: Timestamp) -> Timestamp {
    let latest = history.map(\.recordedAt).max()
    return max(now, latest.map { Timestamp(milliseconds: $0.milliseconds + 1) } ?? now)
  }
}

extension [PlanEvent] {
  /// The time of events that had to be dated after what was recorded before, far from the present moment;
  /// `nil` for events that have their own time.
  public func momentAhead(of now: Timestamp) -> Timestamp? {
    map(\.recordedAt).max().flatMap { $0.milliseconds - now.milliseconds > 300_000 ? $0 : nil }
  }
}
