import Canvas
import PerformanceModel

/// The state and the frame after a key that moves through a list, made before it is pressed.
///
/// They are made while the reader looks at the present frame, by the same functions from the same
/// state, and hold only as long as nothing else happens.
public struct ForeseenMove: Sendable {
  private let keys: [Key]
  private let today: Day
  public let state: State
  public let frame: Frame

  /// Foresees a command; `nil` where it does more than change the state.
  fileprivate init?(by binding: KeyBinding, in state: State, at moment: Moment) {
    guard let key = binding.keys.first else { return nil }
    var next = state
    guard next.update(.key(key), at: moment).isEmpty else { return nil }
    keys = binding.keys
    today = moment.today
    self.state = next
    frame = next.view
  }

  /// Returns whether keys pressed at a moment make this move.
  public func isMade(by pressed: [Key], at moment: Moment) -> Bool {
    pressed.count == 1 && keys.contains(pressed[0]) && moment.today == today
  }
}

extension State {
  /// Returns the moves by one row, up and down; none outside lists or under a dialog.
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
