import PerformanceModel

/// The difference between two states of a plan.
///
/// Records are compared by the text that the file holds of them, so no member is left out.
public struct PlanDifference: Sendable {
  /// Events that both states have under one name, with another content: recorded, and changed later.
  public let changed: [EventChange]
  /// Events that only the first state has.
  public let missing: [PlanEvent]
  /// Records that are no events and differ, with their members.
  public let records: [RecordChange]
  /// Areas, objectives and indicators that only the second state has.
  public let added: [MergeConflict.Subject]
  /// Those that only the first one has.
  public let removed: [MergeConflict.Subject]
  /// True if the records that both have stand in another order.
  public let isReordered: Bool
  /// Events that only the second state has, in the order of their recording.
  public let events: [PlanEvent]

  /// An event whose content is not what was recorded.
  public struct EventChange: Sendable {
    public let before: PlanEvent
    public let after: PlanEvent
    /// The members that differ; none where only the kind does.
    public let members: [MemberChange]
  }

  /// A record, and what differs in it.
  public struct RecordChange: Sendable {
    public let subject: MergeConflict.Subject
    public let members: [MemberChange]
  }

  /// Compares two states of a plan.
  public init(from first: Plan, to second: Plan) {
    let (before, after) = (first.subjects, second.subjects)
    let (known, present) = (Set(before), Set(after))
    added = after.filter { !known.contains($0) }
    removed = before.filter { !present.contains($0) }
    isReordered = before.filter(present.contains) != after.filter(known.contains)
    records = Self.changes(from: first, to: second)
    let (old, new) = (first.history.reversed(), second.history.reversed())
    let names = Set(old.map(\.id))
    let later = Dictionary(new.map { ($0.id, $0) }) { first, _ in first }
    events = new.filter { !names.contains($0.id) }
    missing = old.filter { later[$0.id] == nil }
    changed = old.compactMap { event in later[event.id].flatMap { EventChange(event, $0) } }
  }

  /// True if both states say the same.
  public var isEmpty: Bool {
    changed.isEmpty && missing.isEmpty && records.isEmpty && added.isEmpty && removed.isEmpty
      && !isReordered && events.isEmpty
  }

  private static func changes(from first: Plan, to second: Plan) -> [RecordChange] {
    let before = Dictionary(first.recordTexts) { first, _ in first }
    return second.recordTexts.compactMap { subject, text in
      let members = before[subject].map { MemberChange.between($0, text) } ?? []
      return members.isEmpty ? nil : RecordChange(subject: subject, members: members)
    }
  }
}

extension PlanDifference.EventChange {
  /// Compares two events of one name; `nil` where they are the same.
  fileprivate init?(_ before: PlanEvent, _ after: PlanEvent) {
    let members = MemberChange.between(before.jsonText, after.jsonText)
    guard !members.isEmpty || before != after else { return nil }
    self.init(before: before, after: after, members: members)
  }
}

extension Plan {
  /// All records that are no events, with their texts in the file.
  fileprivate var recordTexts: [(MergeConflict.Subject, String)] {
    [(subject, headerText)] + areas.map { ($0.subject, $0.jsonText) }
      + objectives.flatMap { objective in
        [(objective.subject, objective.jsonText)]
          + objective.indicators.map { ($0.subject, $0.jsonText) }
      }
  }

  /// All records that are no events and have a code.
  var subjects: [MergeConflict.Subject] {
    areas.map(\.subject)
      + objectives.flatMap { [$0.subject] + $0.indicators.map(\.subject) }
  }

  private var headerText: String {
    JSONWriter.text(of: FileHeader(header, unknown: unknownMembers))
  }
}
