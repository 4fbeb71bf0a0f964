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
  /// The other events that it names, as far as they matter where the event itself is broken.
  var references: [EventReference] { get }
  /// Adds the event of a sound record to what it belongs to.
  func add(to owner: PlanReader.Owner, of plan: inout PlanReader)
  /// The event; `nil` where its members do not make one.
  var event: PlanEvent? { get }
}
