/// The events of a file by their names.
struct EventTable {
  /// An event, and where its name stands in the file.
  struct Event {
    let subject: Subject
    let offset: Int
  }

  /// The kind of an event.
  enum Subject {
    /// A measurement of the indicator at a place.
    case measurement(Int)
    case other
    case unreadable
  }

  private var events: [String: Event] = [:]

  /// Returns the event with a name.
  subscript(id: String) -> Event? { events[id] }

  /// Adds an event; returns the one that has the name already, which then stays.
  mutating func add(_ id: String, _ subject: Subject, at offset: Int) -> Event? {
    if let earlier = events[id] { return earlier }
    events[id] = Event(subject: subject, offset: offset)
    return nil
  }
}
