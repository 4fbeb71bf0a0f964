import CLinux
import FileSystem
import Glibc

/// A wish, told from any thread, that whoever waits for a helper program stop waiting.
package final class Cancellation: Sendable {
  /// Can be read from once the wish was told.
  let descriptor: Int32

  /// Creates a wish that ``cancel()`` tells.
  package init() throws(SystemError) {
    descriptor = try retried { eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK)) }
  }

  /// Creates a wish that signals tell, which the caller holds back; they still arrive once it lets them in.
  package init(signals: [Int32]) throws(SystemError) {
    var awaited = sigset_t()
    sigemptyset(&awaited)
    for number in signals { sigaddset(&awaited, number) }
    descriptor = try retried { signalfd(-1, &awaited, Int32(SFD_CLOEXEC | SFD_NONBLOCK)) }
  }

  deinit { close(descriptor) }

  /// Tells the wish.
  package func cancel() {
    eventfd_write(descriptor, 1)
  }
}
