import FileSystem
import Glibc
import Wording

/// The resources that the program needs from the start: without them the runtime traps.
enum Resources {
  /// Enough for the program and a plan of usual size, in bytes.
  private static let memory = 16 << 20
  /// Enough for a plan, its lock, its folder and the file that takes its place.
  private static let descriptors = 6

  /// Refuses to begin without memory and descriptors.
  static func check() throws(CommandFailure) {
    guard Memory.grants(memory) else { throw failure(Manual.phrases.memory) }
    guard hasDescriptors else { throw failure(Manual.phrases.openFiles) }
  }

  private static func failure(_ reason: String) -> CommandFailure {
    CommandFailure(.tryAgain, Manual.phrases.notGranted(reason))
  }

  private static var hasDescriptors: Bool {
    let opened = (0..<descriptors).map { _ in fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3) }
    for descriptor in opened where descriptor >= 0 { close(descriptor) }
    return opened.allSatisfy { $0 >= 0 }
  }

  /// Opens descriptors 0 to 2 on something that fails where they are closed.
  ///
  /// Otherwise the next file would get one of them, and be written as standard output.
  static func occupyStandardDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
