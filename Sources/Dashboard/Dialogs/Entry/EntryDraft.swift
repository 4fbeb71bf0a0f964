import PerformanceModel
import Wording

/// A measurement as typed, all of its fields read.
struct EntryDraft: Hashable, Sendable {
  var date: Day
  var entry: Measurement.Entry
  var note: String?
  var evidence: String?
  var cause: String?
  var author: String

  /// Returns the draft as a measurement.
  func measurement(
    id: String, at moment: Timestamp, replacing earlier: String?
  ) -> Measurement {
    Measurement(
      id: id, date: date, entry: entry, note: note, evidence: evidence, cause: cause,
      author: author, recordedAt: moment, replaces: earlier)
  }
}

/// A fault and its field.
struct EntryProblem: Error, Hashable, Sendable {
  let field: EntryForm.Field.Kind
  let fault: EntryFault
}
