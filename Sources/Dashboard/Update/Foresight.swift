import Canvas
import PerformanceModel

/// What a key that moves through a list comes to when it is pressed again, with its frame.
///
/// A reader presses such a key many times: the next frame is made while the reader looks at this one, and
/// is there at once. It is made by the same functions from the same state, and holds only while nothing
/// else has happened.
public struct Foresight: Sendable {
  private let key: Key
  private let today: Day
  public let state: State
  public let frame: Frame

  /// Foresees a key in a state; `nil` where it does not just move through a list.
  public init?(of key: Key, in state: State, at moment: Moment) {
    guard state.keys.binding(of: key, in: state.keyContext)?.command.movesByRow == true else {
      return nil
    }
    var next = state
    guard next.update(.key(key), at: moment).isEmpty else { return nil }
    self.key = key
    today = moment.today
    self.state = next
    frame = next.view
  }

  /// Whether this is what some keys come to at a moment.
  public func isMet(by keys: [Key], at moment: Moment) -> Bool {
    keys == [key] && moment.today == today
  }
}

extension Command {
  fileprivate var movesByRow: Bool { self == .moveUp || self == .moveDown }
}
