import CLinux
import FileSystem
import Glibc

/// The two ends of a channel, of which a program that is started gets only what it is given.
struct Pipe: ~Copyable {
  private(set) var exit: Int32
  private(set) var entry: Int32

  /// Opens a pipe.
  init() throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    try retried { pipe2(&ends, O_CLOEXEC) }
    (exit, entry) = (ends[0], ends[1])
  }

  /// Opens a channel whose entry says that nobody reads any more by an error, without a signal.
  init(quiet: ()) throws(SystemError) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    try retried { socketpair(AF_UNIX, kind, 0, &ends) }
    (exit, entry) = (ends[0], ends[1])
  }

  deinit {
    if exit >= 0 { close(exit) }
    if entry >= 0 { close(entry) }
  }

  mutating func closeExit() {
    if exit >= 0 { close(exit) }
    exit = -1
  }

  mutating func closeEntry() {
    if entry >= 0 { close(entry) }
    entry = -1
  }
}
