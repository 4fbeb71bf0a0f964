import PerformanceModel

/// A record that never changes: two states of it are a conflict, and it is never removed.
protocol MergeableEvent: Mergeable {}

extension MergeableEvent {
  func merged(base: Self?, theirs: Self, by merger: inout Merger) -> Self {
    merger.value(base, self, theirs, subject, nil, \.jsonText)
  }
}

extension Measurement: MergeableEvent {
  var identity: String { id }
  var subject: MergeConflict.Subject { .event(id) }
  var jsonText: String { PlanWriter.text { $0.write(self, of: nil) } }
}

extension Retraction: MergeableEvent {
  var identity: String { id }
  var subject: MergeConflict.Subject { .event(id) }
  var jsonText: String { PlanWriter.text { $0.write(self, of: nil) } }
}

extension Decision: MergeableEvent {
  var identity: String { id }
  var subject: MergeConflict.Subject { .event(id) }
  var jsonText: String { PlanWriter.text { $0.write(self, about: nil) } }
}

extension UnknownMember: MergeableEvent {
  var identity: [String] { [inside, name] }
  var subject: MergeConflict.Subject { .plan }
  var jsonText: String { json }

  func merged(base: Self?, theirs: Self, by merger: inout Merger) -> Self {
    let path = inside.isEmpty ? name : "\(inside).\(name)"
    return merger.value(base, self, theirs, subject, path, \.jsonText)
  }
}
