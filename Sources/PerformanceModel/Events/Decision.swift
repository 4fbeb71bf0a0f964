/// A decision of a person about a plan: dated, signed, never overwritten.
///
/// Only the reader of a file sets its members.
public struct Decision: Hashable, Sendable {
  public package(set) var id: String
  public package(set) var ruling: Ruling
  /// The first day for which the ruling holds; `nil` for its default, see ``holds(on:)``.
  public package(set) var validFrom: Day?
  /// The reason, in the words of the author.
  public package(set) var note: String?
  /// The decisions about the same matter that were known and that this one goes beyond, by name;
  /// all others about it were taken without knowledge of this one, or before they were seen.
  public package(set) var follows: [String]
  public package(set) var author: String
  public package(set) var recordedAt: Timestamp
  public package(set) var unknownMembers: [UnknownMember]

  /// Creates a decision.
  public init(
    id: String, ruling: Ruling, validFrom: Day? = nil, note: String? = nil, follows: [String] = [],
    author: String, recordedAt: Timestamp, unknownMembers: [UnknownMember] = []
  ) {
    self.id = id
    self.ruling = ruling
    self.validFrom = validFrom
    self.note = note
    self.follows = follows
    self.author = author
    self.recordedAt = recordedAt
    self.unknownMembers = unknownMembers
  }

  /// The content of a decision.
  public enum Ruling: Hashable, Sendable {
    /// The reading of an indicator's target is right as it stands.
    case confirmed
    /// The reading is open again: the target holds as the document was read.
    case reopened
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
    /// The figures of all days up to this one are final.
    case closed(through: Day)
    /// Closed days can be changed again from this one on; all of them where it is `nil`.
    case opened(from: Day?)

    /// The matter of the ruling, of one objective, indicator or plan.
    public var matter: Matter {
      switch self {
      case .confirmed, .reopened, .corrected, .revised: .target
      case .weight: .weight
      case .assigned: .assignment
      case .thresholds: .thresholds
      case .closed, .opened: .closing
      }
    }
  }

  /// The matter of a decision; decisions about one matter replace each other.
  public enum Matter: CaseIterable, Hashable, Sendable {
    case target, weight, assignment, thresholds, closing
  }

  /// Returns whether the decision holds on a day.
  ///
  /// Without a day of its own, what a person says of the reading holds for the whole period of the
  /// target, an assignment always, and a change from the day on which it was decided.
  public func holds(on day: Day) -> Bool {
    if let validFrom { return validFrom <= day }
    switch ruling {
    case .confirmed, .reopened, .corrected, .assigned, .closed, .opened: return true
    case .revised, .weight, .thresholds: return recordedAt.day <= day
    }
  }
}

extension [Decision] {
  /// The decisions in the order of their recording, in which a later one goes before an earlier one.
  var byRecording: [Decision] {
    count < 2 ? self : sorted { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
  }

  /// Returns the decisions that hold on a day, in the order of their recording.
  fileprivate func holding(on day: Day) -> [Decision] {
    isEmpty ? [] : filter { $0.holds(on: day) }.byRecording
  }
}

extension Indicator {
  /// Returns what is asked on a day, after all decisions that hold then.
  public func target(on day: Day) -> Target {
    decisions.holding(on: day).reduce(target) { target, decision in
      switch decision.ruling {
      case .corrected(let changed), .revised(let changed): changed
      case .reopened: self.target
      case .confirmed, .weight, .assigned, .thresholds, .closed, .opened: target
      }
    }
  }

  /// Returns how the target that holds on a day was read; `confirmed` where a person decided it.
  public func reading(on day: Day) -> Reading {
    reading(after: decisions.holding(on: day))
  }

  /// The reading of the last target; `confirmed` once a person decided.
  public var readingInForce: Reading {
    reading(after: decisions.byRecording)
  }

  /// True if the reading raises a question that no person has answered.
  public var hasOpenQuestion: Bool { question != nil && readingInForce != .confirmed }

  func reading(after decisions: [Decision]) -> Reading {
    decisions.reduce(reading) { reading, decision in
      switch decision.ruling {
      case .confirmed, .corrected, .revised: .confirmed
      case .reopened: self.reading
      case .weight, .assigned, .thresholds, .closed, .opened: reading
      }
    }
  }
}

extension Objective {
  /// Returns the weight on a day.
  public func weight(on day: Day) -> Figure {
    decisions.holding(on: day).reduce(weight) { weight, decision in
      if case .weight(let changed) = decision.ruling { changed } else { weight }
    }
  }

  /// Who answers for the objective now.
  public var assignmentInForce: Assignment {
    decisions.byRecording.reduce(assignment) { assignment, decision in
      if case .assigned(let changed) = decision.ruling { changed } else { assignment }
    }
  }
}

extension Plan {
  /// Returns the thresholds on a day.
  public func thresholds(on day: Day) -> Thresholds {
    decisions.holding(on: day).reduce(header.thresholds) { thresholds, decision in
      if case .thresholds(let changed) = decision.ruling { changed } else { thresholds }
    }
  }
}
