import CNcurses
import Glibc
import Synchronization

/// Wakes an ``EventLoop`` from any task or thread.
public final class Waker: Sendable {
  /// A counter of the system, readable after a call of the loop.
  let descriptor: Int32

  init() throws(TerminalError) {
    descriptor = eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
    guard descriptor >= 0 else { throw .system(String(cString: strerror(errno))) }
  }

  deinit {
    close(descriptor)
  }

  /// Makes the loop return ``TerminalEvent/woken``, once for any number of calls in between.
  public func wake() {
    // Refused only where the counter is full, and then the loop wakes all the same.
    eventfd_write(descriptor, 1)
  }

  /// Marks all calls as answered.
  func clear() {
    var calls: eventfd_t = 0
    eventfd_read(descriptor, &calls)
  }
}

/// Messages from tasks to the run loop, which sleeps on the main thread and so cannot be awaited.
public final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let waker: Waker

  /// Creates a mailbox that wakes a loop when something is posted.
  public init(waking waker: Waker) {
    self.waker = waker
  }

  /// Adds a message and wakes the loop.
  public func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    waker.wake()
  }

  /// Returns and removes the messages, the oldest first.
  public func drain() -> [Message] {
    messages.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
