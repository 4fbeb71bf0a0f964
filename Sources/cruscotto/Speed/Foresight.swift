import Dashboard
import PerformanceModel
import Terminal

/// The moves by a row that the next key may make, drawn while the reader looks at the screen.
///
/// From a key to its frame, with the detail beside the list, they leave 1.6 million instructions of
/// the 4.2 that it takes without them.
@MainActor
struct Foresight {
  typealias Move = (made: ForeseenMove, frame: PreparedFrame)

  private var moves: [Move] = []

  /// The time that the terminal gets to show a frame before the next is made, in milliseconds.
  static let pause: Int32 = 3

  /// Prepares the moves that follow a state which a screen shows.
  mutating func look(ahead state: State, at moment: Moment, on screen: Screen) {
    moves = state.foreseenMoves(at: moment).map { ($0, screen.prepare($0.frame)) }
  }

  /// Returns the move that events make, if it is prepared.
  func move(by events: [TerminalEvent], at moment: Moment) -> Move? {
    guard events.count == 1, case .keys(let keys)? = events.first else { return nil }
    return moves.first { $0.made.isMade(by: keys, at: moment) }
  }
}
