import PerformanceModel

/// Something that is wrong or odd in a plan, wherever the plan comes from.
public struct PlanIssue: Hashable, Sendable {
  /// The record that it is about.
  public let subject: MergeConflict.Subject
  /// The member of the record, as in the file; `nil` for the whole record.
  public let member: String?
  /// The place in the list of the member, counted from 0; `nil` for the whole member.
  public let place: Int?
  public let fault: PlanFault

  init(
    _ fault: PlanFault, in subject: MergeConflict.Subject, _ member: String? = nil,
    place: Int? = nil
  ) {
    self.subject = subject
    self.member = member
    self.place = place
    self.fault = fault
  }
}

extension Plan {
  /// Returns what is wrong or odd among the records of the plan, in no order.
  ///
  /// - Parameter now: The present moment, where events dated after it are to be named.
  /// - Returns: The issues; none for a sound plan.
  /// - Complexity: O(number of events).
  public func issues(at now: Timestamp? = nil) -> [PlanIssue] {
    let owners = owners
    return issues(at: now) { owners[$0] }
  }

  /// Returns what is wrong or odd, asking somebody who knows the events by their names.
  func issues(at now: Timestamp?, _ event: (String) -> EventOwner?) -> [PlanIssue] {
    objectiveIssues + referenceIssues(event) + measurementIssues + orderIssues
      + (now.map { momentIssues(at: $0) } ?? [])
  }
}
