import Canvas
import PerformanceModel

/// What a key that moves through a list comes to when it is pressed next, with its frame.
///
/// A reader presses such keys many times: the next frame is made while the reader looks at this one, and
/// is there at once. It is made by the same functions from the same state, and holds only while nothing
/// else has happened.
public struct ForeseenMove: Sendable {
  private let keys: [Key]
  private let today: Day
  public let state: State
  public let frame: Frame

  /// Foresees a command; `nil` where it does more than to change the state.
  fileprivate init?(by binding: KeyBinding, in state: State, at moment: Moment) {
    guard let key = binding.keys.first else { return nil }
    var next = state
    guard next.update(.key(key), at: moment).isEmpty else { return nil }
    keys = binding.keys
    today = moment.today
    self.state = next
    frame = next.view
  }

  /// Whether some keys, pressed at a moment, make this move.
  public func isMade(by pressed: [Key], at moment: Moment) -> Bool {
    pressed.count == 1 && keys.contains(pressed[0]) && moment.today == today
  }
}

extension State {
  /// Returns what the keys come to that move by one row, either way; nothing where the view is no list, or
  /// something lies over it.
  public func foreseenMoves(at moment: Moment) -> [ForeseenMove] {
    guard KeyScope.lists.contains(keyContext) else { return [] }
    return shell.keys.bindings(in: keyContext).filter { $0.command.movesByRow }.compactMap {
      ForeseenMove(by: $0, in: self, at: moment)
    }
  }
}

extension Command {
  fileprivate var movesByRow: Bool { self == .move(.moveUp) || self == .move(.moveDown) }
}
