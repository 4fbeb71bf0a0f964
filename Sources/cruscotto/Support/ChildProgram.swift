import FileSystem
import Glibc

/// Another program that this one starts and waits for.
enum ChildProgram {
  /// Runs a program to its end; `nil` where it could not be started or was killed.
  ///
  /// - Parameter words: Its name, looked for in `PATH`, and its arguments.
  /// - Returns: The exit status, and the bytes written to standard output.
  static func run(_ words: [String]) -> (status: Int32, output: [UInt8])? {
    guard let ends = makePipe() else { return nil }
    let child = start(words, output: ends.entry, variables: handedOn)
    close(ends.entry)
    let output = Files.rest(of: ends.exit)
    close(ends.exit)
    guard child > 0 else { return nil }
    let status = wait(for: child)
    return status & 0x7F == 0 ? (status >> 8 & 0xFF, output) : nil
  }

  /// The variables of the environment that other programs need.
  private static let handedOn = [
    "PATH", "HOME", "XDG_CONFIG_HOME", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "TERM",
    "GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM",
  ]

  /// Returns the ends of a pipe, which no child inherits unless told; `nil` where the system
  /// refuses one.
  static func makePipe() -> (exit: Int32, entry: Int32)? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// Waits until a child has ended; returns its status as the system gives it.
  static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Starts a program; returns its number, or the negative error of the system.
  ///
  /// - Parameters:
  ///   - words: Its name or path, and its arguments.
  ///   - input: Its standard input; by default that of this program.
  ///   - output: Its standard output; by default that of this program.
  ///   - complaints: Its standard error; by default that of this program.
  ///   - variables: The names of the variables of the environment that it gets.
  /// - Returns: The number.
  static func start(
    _ words: [String], input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
    complaints: Int32 = STDERR_FILENO, variables: [String]
  ) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (own, usual) in [
      (input, STDIN_FILENO), (output, STDOUT_FILENO), (complaints, STDERR_FILENO),
    ] where own != usual {
      posix_spawn_file_actions_adddup2(&actions, own, usual)
    }
    let name = words.first ?? ""
    var words = words.map(copied) + [nil]
    var settings =
      variables.compactMap { name in Environment.path(name).map { "\(name)=\($0)" } }
      .map(copied) + [nil]
    defer { for text in words + settings { free(text) } }
    var child: pid_t = 0
    // Ctrl-C is for the child, too, while this program waits for it.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let fault = name.withFileName {
      posix_spawnp(&child, $0, &actions, &attributes, &words, &settings)
    }
    return fault == 0 ? child : -fault
  }

  /// A text as the system takes it, names of files byte by byte.
  private static func copied(_ text: String) -> UnsafeMutablePointer<CChar>? {
    text.withFileName { strdup($0) }
  }
}
