/// A key press, a paste or a mouse event, as a program understands it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// A letter typed with Control, in lower case.
  case control(Character)
  /// A character typed with Alt, or after Escape.
  case alternate(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right
  case shiftUp, shiftDown, shiftLeft, shiftRight
  case controlLeft, controlRight
  case home, end, pageUp, pageDown
  case function(Int)
  /// Text that arrived as one bracketed paste.
  case paste(String)
  case mouse(MouseEvent)
  /// An unknown sequence, as text that may be shown.
  case unknown(String)
}

/// An action of the mouse, and its place.
public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case press
    case doubleClick
    case wheelUp
    case wheelDown
  }

  public let action: Action
  public let position: Position

  /// Creates a mouse event.
  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }
}
