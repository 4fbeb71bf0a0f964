import Synchronization

/// Where the objectives of a plan stand, by their codes.
///
/// The table is made when it is first asked, and every answer is checked against the plan, so that one
/// from before a change is never given. It says nothing about the plan itself: all tables are equal.
final class PlaceTable: Sendable {
  private let places = Mutex<[Code: Int]>([:])

  /// Returns the place of the objective with a code.
  ///
  /// - Complexity: O(1); O(number of objectives) the first time, and where no objective has the code.
  func place(of code: Code, in objectives: [Objective]) -> Int? {
    places.withLock { places in
      if let place = places[code], place < objectives.count, objectives[place].code == code {
        return place
      }
      places = Dictionary(
        objectives.indices.map { (objectives[$0].code, $0) },
        uniquingKeysWith: { first, _ in first })
      return places[code]
    }
  }
}

extension PlaceTable: Hashable {
  static func == (left: PlaceTable, right: PlaceTable) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}
