/// The events of a file by their names, of which there may be very many.
///
/// Names are found by a digest; the texts are only compared when two digests are the same.
struct EventTable {
  /// An event, and where its name stands in the file.
  struct Event {
    let subject: Subject
    let offset: Int
  }

  /// What an event is.
  enum Subject {
    /// A measurement of the indicator at a place.
    case measurement(Int)
    case other
    case unreadable
  }

  private var events: [Event] = []
  /// The digests of the names, each near the place that it says itself; 0 where there is none.
  private var digests = [UInt64](repeating: 0, count: 1 << 10)
  /// The places in `events` of the names with these digests.
  private var places = [Int32](repeating: 0, count: 1 << 10)
  private let cursor: JSONCursor

  init(_ cursor: JSONCursor) {
    self.cursor = cursor
  }

  /// Returns the event with a name.
  subscript(id: String) -> Event? {
    let slot = slot(of: id, digest: Self.digest(of: id))
    return digests[slot] == 0 ? nil : events[Int(places[slot])]
  }

  /// Adds an event; returns the one that has the name already, which then stays.
  mutating func add(_ id: String, _ subject: Subject, at offset: Int) -> Event? {
    if events.count > digests.count / 2 { grow() }
    let digest = Self.digest(of: id)
    let slot = slot(of: id, digest: digest)
    if digests[slot] != 0 { return events[Int(places[slot])] }
    digests[slot] = digest
    places[slot] = Int32(events.count)
    events.append(Event(subject: subject, offset: offset))
    return nil
  }

  /// Returns where the digest of a name is, or else where it would be.
  private func slot(of id: String, digest: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: digest) & (digests.count - 1)
    while digests[slot] != 0 {
      if digests[slot] == digest, name(of: events[Int(places[slot])]) == id { break }
      slot = (slot + 1) & (digests.count - 1)
    }
    return slot
  }

  private func name(of event: Event) -> String? {
    var copy = cursor
    copy.offset = event.offset
    return try? copy.string()
  }

  private mutating func grow() {
    let old = zip(digests, places)
    let capacity = digests.count * 4
    digests = Array(repeating: 0, count: capacity)
    places = Array(repeating: 0, count: capacity)
    for (digest, place) in old where digest != 0 {
      var slot = Int(truncatingIfNeeded: digest) & (capacity - 1)
      while digests[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      digests[slot] = digest
      places[slot] = place
    }
  }

  private static func digest(of id: String) -> UInt64 {
    var id = id
    return max(1, id.withUTF8 { Digest.of(UnsafeRawBufferPointer($0)) })
  }
}
