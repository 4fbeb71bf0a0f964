import Glibc
import Synchronization

/// Turns the signals that concern a screen into bytes on a descriptor, so that they arrive as events.
@MainActor
final class SignalInbox {
  /// Readable while a signal waits.
  let descriptor: Int32
  private let writing: Int32
  private var before: [Int32: sigaction] = [:]

  /// Takes these signals before the library looks at them.
  ///
  /// It leaves alone any signal that is not in its default state. Its own handler for suspending
  /// would act in the middle of a refresh and cost two system calls with each.
  private static let signals = [SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT]

  init() throws(TerminalError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .system(String(cString: strerror(errno))) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writing = ends[1]
    signalDescriptor.store(writing, ordering: .releasing)
    for signal in Self.signals { catchSignal(signal) }
  }

  /// Returns the signals that arrived since the last call, the oldest first.
  func drain() -> [Int32] {
    var taken: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 256)
    while case let count = read(descriptor, &bytes, bytes.count), count > 0 {
      taken += bytes[..<count]
    }
    return taken.map(Int32.init)
  }

  /// Stops the whole job, as the terminal does for Ctrl-Z, and returns when it is continued.
  ///
  /// Where nobody could continue it (an ignored signal, a job without a shell) it returns at once.
  func stopProcess() {
    guard var usual = before[SIGTSTP] else { return }
    var nothing = usual
    nothing.__sigaction_handler.sa_handler = SIG_IGN
    sigaction(SIGTSTP, &nothing, nil)
    kill(0, SIGTSTP)
    sigaction(SIGTSTP, &usual, nil)
    // Sent to the process, it could reach another thread while this one ran on.
    var stop = sigset_t()
    var mask = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    pthread_sigmask(SIG_UNBLOCK, &stop, &mask)
    pthread_kill(pthread_self(), SIGTSTP)
    pthread_sigmask(SIG_SETMASK, &mask, nil)
    catchSignal(SIGTSTP)
  }

  /// Restores the earlier actions of the signals.
  func close() {
    for (signal, action) in before {
      var action = action
      sigaction(signal, &action, nil)
    }
    before = [:]
    guard signalDescriptor.exchange(-1, ordering: .acquiringAndReleasing) == writing else { return }
    Glibc.close(descriptor)
    Glibc.close(writing)
  }

  private func catchSignal(_ signal: Int32) {
    var ours = sigaction()
    ours.__sigaction_handler.sa_handler = { note($0) }
    ours.sa_flags = SA_RESTART
    var found = sigaction()
    sigaction(signal, nil, &found)
    // Signals ignored when the program started stay ignored, as `nohup` wants it.
    guard !found.isIgnored else { return }
    sigaction(signal, &ours, nil)
    before[signal] = before[signal] ?? found
  }
}

/// The descriptor that the handler writes to; -1 for none.
///
/// A signal handler cannot receive it otherwise.
private let signalDescriptor = Atomic<Int32>(-1)

/// Runs in a signal handler: only calls that are safe there.
private func note(_ signal: Int32) {
  let error = errno
  var byte = UInt8(truncatingIfNeeded: signal)
  _ = write(signalDescriptor.load(ordering: .acquiring), &byte, 1)
  errno = error
}

extension sigaction {
  fileprivate var isIgnored: Bool {
    unsafeBitCast(__sigaction_handler.sa_handler, to: Int.self) == 1
  }
}
