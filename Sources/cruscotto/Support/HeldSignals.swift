import Glibc

/// Delays requests to end while something is done that must be finished or undone.
struct HeldSignals {
  /// The signals that ask a program to end.
  static let numbers = [SIGINT, SIGTERM, SIGHUP]

  private var before = sigset_t()

  /// Delays Ctrl-C, SIGTERM and SIGHUP from now on.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in Self.numbers { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Delivers those that came meanwhile.
  func release() {
    var mask = before
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}
