import PerformanceModel

/// A record that can be merged with another state of itself.
protocol Mergeable: Equatable {
  associatedtype Identity: Hashable
  /// The name by which the record differs from others of its list.
  var identity: Identity { get }
  var subject: MergeConflict.Subject { get }
  /// The record as JSON, to show it.
  var jsonText: String { get }
  /// Returns our state of the record with their changes.
  func merged(base: Self?, theirs: Self, by merger: inout Merger) -> Self
}

/// Merges values and lists of records, and collects the conflicts.
struct Merger {
  let settled: [MergeConflict: MergeSide]
  private let holders: EventHolders
  private let isUndecided: Bool
  private(set) var conflicts: [MergeConflict] = []

  /// Creates a merger.
  ///
  /// - Parameters:
  ///   - settled: The sides that a person chose.
  ///   - holders: The records whose removal would take events with it.
  ///   - isUndecided: Whether the sides are those of an earlier merge, so that a record on one side
  ///     only may have been removed on the other.
  init(settled: [MergeConflict: MergeSide], holders: EventHolders, isUndecided: Bool) {
    self.settled = settled
    self.holders = holders
    self.isUndecided = isUndecided
  }

  /// Returns what one side changed; where both did, what was chosen, else ours.
  mutating func value<Value: Equatable>(
    _ base: Value?, _ ours: Value, _ theirs: Value, _ subject: MergeConflict.Subject,
    _ field: String?, _ text: (Value) -> String?
  ) -> Value {
    if ours == theirs || theirs == base { return ours }
    if ours == base { return theirs }
    let conflict = MergeConflict(
      subject: subject, field: field, base: base.flatMap(text), ours: text(ours),
      theirs: text(theirs))
    return choose(conflict) == .ours ? ours : theirs
  }

  /// Merges a member of a record.
  mutating func field<Record: Mergeable, Value: Equatable & JSONEncodable>(
    _ name: String, _ member: WritableKeyPath<Record, Value>, _ base: Record?,
    _ theirs: Record, into ours: inout Record
  ) {
    ours[keyPath: member] = value(
      base?[keyPath: member], ours[keyPath: member], theirs[keyPath: member], ours.subject,
      name, \.jsonText)
  }

  /// Merges a member of a record that may be absent.
  mutating func field<Record: Mergeable, Value: Equatable & JSONEncodable>(
    _ name: String, _ member: WritableKeyPath<Record, Value?>, _ base: Record?,
    _ theirs: Record, into ours: inout Record
  ) {
    ours[keyPath: member] = value(
      base?[keyPath: member], ours[keyPath: member], theirs[keyPath: member], ours.subject, name
    ) { $0?.jsonText }
  }

  /// Merges lists of records: the order is ours, with their new records behind those before them.
  mutating func list<Record: Mergeable>(
    _ base: [Record]?, _ ours: [Record], _ theirs: [Record]
  ) -> [Record] {
    if ours == theirs { return ours }
    let baseRecords = byIdentity(base ?? [])
    let theirRecords = byIdentity(theirs)
    var result: [Record] = []
    for record in ours {
      let before = baseRecords[record.identity]
      if let other = theirRecords[record.identity] {
        result.append(record.merged(base: before, theirs: other, by: &self))
      } else if keeps(record, before: before, on: .ours) {
        result.append(record)
      }
    }
    return adding(theirs, to: result, base: baseRecords, ours: Set(ours.map(\.identity)))
  }

  private mutating func adding<Record: Mergeable>(
    _ theirs: [Record], to merged: [Record], base: [Record.Identity: Record],
    ours: Set<Record.Identity>
  ) -> [Record] {
    var result = merged
    var before: Record.Identity?
    for record in theirs {
      defer { before = record.identity }
      if ours.contains(record.identity) { continue }
      guard keeps(record, before: base[record.identity], on: .theirs) else { continue }
      let place = before.flatMap { before in result.lastIndex { $0.identity == before } }
      result.insert(record, at: place.map { $0 + 1 } ?? (before == nil ? 0 : result.count))
    }
    return result
  }

  /// Returns whether a record stays that the other side lacks: yes, if it is new, and where this side
  /// changed it or it holds events, if a person does not choose otherwise.
  private mutating func keeps<Record: Mergeable>(
    _ record: Record, before: Record?, on side: MergeSide
  ) -> Bool {
    if record is any MergeableEvent { return true }
    let holdsEvents = holders.contains(record.subject, on: side)
    if before == nil, !(isUndecided && holdsEvents) { return true }
    if record == before, !holdsEvents { return false }
    let conflict = MergeConflict(
      subject: record.subject, field: nil, base: before?.jsonText,
      ours: side == .ours ? record.jsonText : nil, theirs: side == .theirs ? record.jsonText : nil)
    return settled[conflict].map { $0 == side } ?? (choose(conflict) == .ours || side == .theirs)
  }

  /// Returns the side that was chosen; else ours, and the conflict is left.
  mutating func choose(_ conflict: MergeConflict) -> MergeSide {
    if let side = settled[conflict] { return side }
    conflicts.append(conflict)
    return .ours
  }

  private func byIdentity<Record: Mergeable>(_ records: [Record]) -> [Record.Identity: Record] {
    Dictionary(records.map { ($0.identity, $0) }) { first, _ in first }
  }
}
