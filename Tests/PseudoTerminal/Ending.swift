/// The end of a program.
public enum Ending: Hashable, Sendable {
  case exited(Int32)
  /// Killed by a signal.
  case signalled(Int32)

  init(_ status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
  }
}
