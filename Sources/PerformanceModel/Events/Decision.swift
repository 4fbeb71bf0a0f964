/// What a person decided about a plan: dated, signed, never overwritten.
public struct Decision: Hashable, Sendable {
  public let id: String
  public let ruling: Ruling
  /// The first day for which the ruling holds; `nil` for all days.
  public let validFrom: Day?
  public let note: String?
  public let author: String
  public let recordedAt: Timestamp
  public let unknownMembers: [UnknownMember]

  /// Creates a decision.
  public init(
    id: String, ruling: Ruling, validFrom: Day? = nil, note: String? = nil, author: String,
    recordedAt: Timestamp, unknownMembers: [UnknownMember] = []
  ) {
    self.id = id
    self.ruling = ruling
    self.validFrom = validFrom
    self.note = note
    self.author = author
    self.recordedAt = recordedAt
    self.unknownMembers = unknownMembers
  }

  /// What was decided.
  public enum Ruling: Hashable, Sendable {
    /// The reading of an indicator's target is right as it stands.
    case confirmed
    /// The target was read wrongly and is this one, for its whole period.
    case corrected(Target)
    /// The target itself changed ("rimodulazione").
    case revised(Target)
    /// The weight of an objective.
    case weight(Figure)
    /// Who answers for an objective.
    case assigned(Assignment)
    /// The thresholds of the plan.
    case thresholds(Thresholds)
  }

  /// Returns whether the decision holds on a day.
  public func holds(on day: Day) -> Bool { validFrom.map { $0 <= day } ?? true }
}

extension Indicator {
  /// Returns what is asked on a day, after all decisions that hold then.
  public func target(on day: Day) -> Target {
    decisions.filter { $0.holds(on: day) }.reduce(target) { target, decision in
      switch decision.ruling {
      case .corrected(let changed), .revised(let changed): changed
      case .confirmed, .weight, .assigned, .thresholds: target
      }
    }
  }

  /// How the target in force was read; `confirmed` once a person decided.
  public var readingInForce: Reading {
    decisions.contains { $0.ruling.settlesReading } ? .confirmed : reading
  }
}

extension Decision.Ruling {
  fileprivate var settlesReading: Bool {
    switch self {
    case .confirmed, .corrected, .revised: true
    case .weight, .assigned, .thresholds: false
    }
  }
}

extension Objective {
  /// Returns the weight on a day.
  public func weight(on day: Day) -> Figure {
    decisions.filter { $0.holds(on: day) }.reduce(weight) { weight, decision in
      if case .weight(let changed) = decision.ruling { changed } else { weight }
    }
  }

  /// Who answers for the objective now.
  public var assignmentInForce: Assignment {
    decisions.reduce(assignment) { assignment, decision in
      if case .assigned(let changed) = decision.ruling { changed } else { assignment }
    }
  }
}

extension Plan {
  /// Returns the thresholds on a day.
  public func thresholds(on day: Day) -> Thresholds {
    decisions.filter { $0.holds(on: day) }.reduce(header.thresholds) { thresholds, decision in
      if case .thresholds(let changed) = decision.ruling { changed } else { thresholds }
    }
  }
}
