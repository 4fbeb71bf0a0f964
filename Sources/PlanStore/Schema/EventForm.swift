import PerformanceModel

/// One kind of event as the file has it.
///
/// Its name is the first member, what it is about the second.
protocol EventForm: OwnRecord {
  typealias Subject = MergeConflict.Subject

  /// The name of the member that says what the event is about.
  static var subjectName: String { get }

  var id: String { get }
  /// The record that the event belongs to; `nil` where that was not read.
  var subject: Subject? { get }
  /// The event; `nil` where its members do not make one.
  var event: PlanEvent? { get }
}
