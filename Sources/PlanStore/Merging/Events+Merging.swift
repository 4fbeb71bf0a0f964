import PerformanceModel

/// A record that never changes and is never removed; ``EventAgreement`` deals with one that did.
protocol MergeableEvent: Mergeable {}

extension MergeableEvent {
  func merged(base: Self?, theirs: Self, by merger: inout Merger) -> Self { self }
}

extension Measurement: MergeableEvent {
  var identity: String { id }
  var subject: MergeConflict.Subject { .event(id) }
  var jsonText: String {
    JSONWriter.text(of: MeasurementForm(self, of: nil))
  }
}

extension Retraction: MergeableEvent {
  var identity: String { id }
  var subject: MergeConflict.Subject { .event(id) }
  var jsonText: String {
    JSONWriter.text(of: RetractionForm(self, of: nil))
  }
}

extension Decision: MergeableEvent {
  var identity: String { id }
  var subject: MergeConflict.Subject { .event(id) }
  var jsonText: String {
    JSONWriter.text(of: DecisionForm(self, about: nil))
  }
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

extension PlanEvent {
  /// The event as a record of the file.
  var jsonText: String { String(decoding: EventCodec.encode(self), as: UTF8.self) }
}
