import FileSystem
import PerformanceModel

/// Names of events: measurements, retractions and decisions.
public enum EventIdentifier {
  /// Returns a new name: 16 hexadecimal digits from the system's source of random numbers.
  public static func make() -> String { makeRandomName() }

  /// Returns whether a text can name an event: 1 to 64 letters, digits and `-_.`.
  public static func isValid(_ text: String) -> Bool {
    // A text as its bytes is gone through ten times faster than its view.
    (1...64).contains(text.utf8.count)
      && text.utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isAllowed) }
        ?? text.utf8.allSatisfy(isAllowed)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}

/// The result of a search for an event by the beginning of its name.
public enum EventLookup: Hashable, Sendable {
  case found(PlanEvent)
  case unknown
  /// Several names begin so; in order.
  case ambiguous([String])
}

extension Plan {
  /// Returns the event that a name, or the beginning of one, stands for.
  ///
  /// - Complexity: O(number of events).
  public func event(named prefix: String) -> EventLookup {
    let candidates = events.filter { $0.id.utf8.starts(with: prefix.utf8) }
    if let exact = candidates.first(where: { $0.id == prefix }) { return .found(exact) }
    guard let first = candidates.first, !prefix.isEmpty else { return .unknown }
    return candidates.count == 1 ? .found(first) : .ambiguous(candidates.map(\.id).sorted())
  }
}
