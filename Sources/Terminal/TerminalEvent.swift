import Canvas

/// Something that a program must answer.
public enum TerminalEvent: Hashable, Sendable {
  /// Keys, pastes and mouse events that waited, in order; never empty.
  case keys([Key])
  /// The terminal has another size, or its contents were lost: draw again.
  case resized(Size)
  /// A request to end: SIGINT (also Ctrl-C), SIGTERM or SIGHUP.
  case signal(Int32)
  /// The watched file was written or replaced.
  case fileChanged
  /// A ``Waker`` was used.
  case woken
  /// Nothing has happened for the time asked for.
  case quiet
  /// The terminal is gone; nothing more can be read or drawn.
  case hangUp
}
