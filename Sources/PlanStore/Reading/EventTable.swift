/// The events of a file by their names.
struct EventTable {
  /// An event, and where its record begins in the file.
  struct Event {
    /// True if the plan has it; else something of it is missing or wrong.
    let isWhole: Bool
    /// The place of the indicator that it measures; `nil` for other events.
    let measured: Int?
    let start: Int
  }

  private var events: [String: Event] = [:]

  /// Returns the event with a name.
  subscript(id: String) -> Event? { events[id] }

  /// Adds an event; returns the one that has the name already, which then stays.
  mutating func add(_ id: String, _ event: Event) -> Event? {
    if let earlier = events[id] { return earlier }
    events[id] = event
    return nil
  }
}
