/// A target that a person put in the place of another one.
public struct TargetChange: Hashable, Sendable {
  public let before: Target
  public let after: Target
  /// Who, when, from which day and why; a reading corrected, or a target revised.
  public let decision: Decision

  /// Creates a change.
  public init(before: Target, after: Target, decision: Decision) {
    self.before = before
    self.after = after
    self.decision = decision
  }

  /// True if the target itself changed, rather than what was read of it.
  public var isRevision: Bool {
    if case .revised = decision.ruling { true } else { false }
  }
}

extension Indicator {
  /// Returns the changes that made what is asked on a day, in the order of their recording.
  ///
  /// A correction takes the place of all changes before it; a reading that is open again undoes them.
  public func targetChanges(on day: Day) -> [TargetChange] {
    var changes: [TargetChange] = []
    for decision in decisions.byRecording where decision.holds(on: day) {
      switch decision.ruling {
      case .corrected(let target):
        changes = [TargetChange(before: self.target, after: target, decision: decision)]
      case .revised(let target):
        let before = changes.last?.after ?? self.target
        changes.append(TargetChange(before: before, after: target, decision: decision))
      case .reopened: changes = []
      case .confirmed, .weight, .assigned, .thresholds, .closed, .opened: break
      }
    }
    return changes
  }

  /// Returns the revisions of the target that hold on a day, in the order of their recording.
  public func revisions(on day: Day) -> [TargetChange] {
    targetChanges(on: day).filter(\.isRevision)
  }

  /// Returns how the document was read, whoever changed later what it asks; `confirmed` where a person
  /// said so of the document itself.
  func readingOfDocument(on day: Day) -> Reading {
    let answers: [Decision.Ruling] = [.confirmed, .reopened]
    let first = targetChanges(on: day).first?.decision
    let earlier = decisions.byRecording.prefix { $0 != first }
    return reading(after: earlier.filter { $0.holds(on: day) && answers.contains($0.ruling) })
  }
}
