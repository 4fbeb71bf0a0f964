import Glibc

/// Tells when a file is made in a folder.
final class FolderWatch {
  private let descriptor: Int32

  init(_ folder: String) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC))
    inotify_add_watch(descriptor, folder, UInt32(IN_CREATE))
  }

  deinit {
    close(descriptor)
  }

  /// Waits until a file is made, at most so many milliseconds; returns whether one was.
  func waitForFile(within milliseconds: Int32 = 20_000) -> Bool {
    var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, milliseconds) == 1
  }
}
