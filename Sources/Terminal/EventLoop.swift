import Canvas
import Glibc

/// Sleeps until something happens that a program must answer.
///
/// At rest it waits in `poll` without a timeout: nothing wakes it. It blocks the main thread, so a
/// task reports to the program through a ``Mailbox``, not by awaiting the main actor. Run it from a
/// `main` that is not `async`: the main actor then stays on the first thread, which the runtime
/// leaves asleep; in an `async` one it wakes every second to count its threads.
@MainActor
public final class EventLoop {
  /// Wakes the loop from any task or thread.
  public let waker: Waker

  private let screen: Screen
  private var decoder: KeyDecoder
  private var watch: FileWatch?
  private var watchedPaths: [String] = []
  /// The next time to look at the file, where the system does not report all changes.
  private var nextLook = 0
  private var isLost = false

  /// The wait for the end of a burst of resizes, in milliseconds: between two of them, and
  /// altogether.
  private static let resizeGap = 15
  private static let longestResize = 45
  /// The time between two looks at the file, in milliseconds.
  private static let lookGap = 2000

  /// Creates the loop of an open screen.
  public init(of screen: Screen) throws(TerminalError) {
    self.screen = screen
    waker = try Waker()
    decoder = KeyDecoder(known: screen.knownKeys)
  }

  /// Watches a file from now on, instead of the one before.
  ///
  /// ``TerminalEvent/fileChanged`` comes when it may have changed, disappeared or come back. Where
  /// the system does not report that, as of changes by other machines, it comes every two seconds
  /// instead.
  ///
  /// - Parameter paths: Absolute paths that lead to the file; none ends the watch.
  public func watchFile(at paths: [String]) {
    watchedPaths = paths
    watch = paths.isEmpty ? nil : FileWatch(paths: paths)
    nextLook = Clock.milliseconds + Self.lookGap
  }

  /// Waits for events.
  ///
  /// Draw once after answering all of them. Ctrl-Z and `fg` are dealt with here.
  ///
  /// - Parameter quiet: The milliseconds without any event after which to return
  ///   ``TerminalEvent/quiet``; `nil` for never.
  /// - Returns: All events there are; at least one.
  public func next(orQuietAfter quiet: Int32? = nil) -> [TerminalEvent] {
    while true {
      let events = isLost ? [.hangUp] : wait(orQuietAfter: quiet)
      if !events.isEmpty { return events }
    }
  }

  private func wait(orQuietAfter quiet: Int32?) -> [TerminalEvent] {
    let patience = decoder.patience
    let (limit, look) = (patience ?? quiet, timeToLook)
    let ready = Ready(of: descriptors, for: [limit, look].compactMap { $0 }.min() ?? -1)
    guard let ready else { return [] }
    var events = lookAtFile()
    if ready.isTimeout {
      guard let limit, look.map({ limit <= $0 }) ?? true else { return events }
      return events + (patience == nil ? [.quiet] : answer(to: decoder.giveUp()))
    }
    if ready[1] { events += handleSignals() }
    if ready[2] {
      waker.clear()
      events.append(.woken)
    }
    if ready[3], watch?.takeChange() == true { events.append(.fileChanged) }
    if ready[0] { events += answer(to: readKeys()) }
    if isLost { events.append(.hangUp) }
    return events
  }

  /// The time until the next look at the file, in milliseconds; `nil` where the system reports
  /// changes.
  private var timeToLook: Int32? {
    guard !watchedPaths.isEmpty, watch?.isComplete != true else { return nil }
    return Int32(min(Self.lookGap, max(0, nextLook - Clock.milliseconds)))
  }

  /// Returns a change of the file when it is time to look at it.
  private func lookAtFile() -> [TerminalEvent] {
    guard timeToLook == 0 else { return [] }
    nextLook = Clock.milliseconds + Self.lookGap
    // The system may grant now what it refused before.
    if watch?.isGranted != true { watchFile(at: watchedPaths) }
    return [.fileChanged]
  }

  private var descriptors: [Int32] {
    [screen.device.input, screen.signals.descriptor, waker.descriptor, watch?.descriptor ?? -1]
  }
}

extension EventLoop {
  /// Reads all keys that wait, so that a flood of them is answered by one drawing.
  private func readKeys() -> [Key] {
    var keys: [Key] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    // Bounded, so that an endless stream cannot keep the screen from being drawn.
    for _ in 0..<16 {
      let count = read(screen.device.input, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { break }
      guard count > 0 else {
        isLost = true
        break
      }
      keys += decoder.decode(buffer[..<count], at: Clock.milliseconds)
      guard let more = Ready(of: [screen.device.input], for: 0), more[0] else { break }
    }
    return keys
  }

  /// Separates the keys that are not the program's: Ctrl-C ends it, Ctrl-Z suspends it.
  private func answer(to keys: [Key]) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for part in keys.split(omittingEmptySubsequences: false, whereSeparator: \.isJobControl) {
      if !part.isEmpty { events.append(.keys(Array(part))) }
      guard part.endIndex < keys.endIndex else { break }
      if keys[part.endIndex] == .control("c") {
        events.append(.signal(SIGINT))
      } else {
        events += suspend()
      }
    }
    return events
  }

  private func handleSignals() -> [TerminalEvent] {
    let signals = screen.signals.drain()
    if signals.contains(SIGTSTP) { return suspend() + requests(among: signals) }
    if signals.contains(SIGCONT) {
      // Stopped by an invisible signal: the shell has used the terminal meanwhile.
      return screen.refreshed { screen.suspend() } + requests(among: signals)
    }
    return (signals.contains(SIGWINCH) ? waitForStableSize() : []) + requests(among: signals)
  }

  /// Returns the requests to end among signals.
  private func requests(among signals: [Int32]) -> [TerminalEvent] {
    signals.filter { [SIGINT, SIGTERM, SIGHUP].contains($0) }.map { .signal($0) }
  }

  private func suspend() -> [TerminalEvent] {
    screen.refreshed {
      screen.suspend()
      screen.signals.stopProcess()
      // The signal that continued the process is on its way, and answered by this.
      _ = Ready(of: [screen.signals.descriptor], for: Int32(Self.resizeGap))
    } + requests(among: screen.signals.drain())
  }

  /// Waits for the end of a burst of resizes, so that the screen is drawn once for all of them.
  private func waitForStableSize() -> [TerminalEvent] {
    let end = Clock.milliseconds + Self.longestResize
    var others: [Int32] = []
    while case let left = min(Self.resizeGap, end - Clock.milliseconds), left > 0,
      let ready = Ready(of: [screen.signals.descriptor], for: Int32(left)), ready[0]
    {
      others += screen.signals.drain()
    }
    screen.adoptChangedSize()
    return [.resized(screen.size)] + requests(among: others)
  }
}

extension Screen {
  /// Takes the terminal again after `leave`, and reports where its size has changed meanwhile.
  fileprivate func refreshed(after leave: () -> Void) -> [TerminalEvent] {
    let before = size
    leave()
    resume()
    return size == before ? [] : [.resized(size)]
  }
}

extension Key {
  fileprivate var isJobControl: Bool {
    self == .control("c") || self == .control("z")
  }
}

/// Those of several descriptors that can be read, found by one `poll`.
private struct Ready {
  private let polled: [pollfd]
  let isTimeout: Bool

  /// Waits; `nil` when a signal interrupted it.
  init?(of descriptors: [Int32], for milliseconds: Int32) {
    var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&polled, nfds_t(polled.count), milliseconds)
    guard count >= 0 else { return nil }
    self.polled = polled
    isTimeout = count == 0
  }

  /// Returns whether a descriptor can be read, or has an error or an end that reading will report.
  subscript(index: Int) -> Bool { polled[index].revents != 0 }
}

/// A clock that never goes back.
private enum Clock {
  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
