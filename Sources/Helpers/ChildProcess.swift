import CLinux
import FileSystem
import Glibc

/// A program that was started, until somebody asks how it ended.
package struct ChildProcess: Sendable {
  private let number: pid_t
  private let leadsGroup: Bool

  /// The ending of a program.
  package enum Ending: Hashable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// The descriptors that a program gets; by default those of this program.
  package struct Streams: Sendable {
    package var input = STDIN_FILENO
    package var output = STDOUT_FILENO
    package var complaints = STDERR_FILENO

    package init(
      input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, complaints: Int32 = STDERR_FILENO
    ) {
      self.input = input
      self.output = output
      self.complaints = complaints
    }
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: Its name, looked for in `PATH`, or its path; and its arguments.
  ///   - streams: What it reads and writes.
  ///   - environment: Its variables, as `NAME=value`.
  ///   - isApart: True if the terminal's Ctrl-C is not for it; what it starts can then be ended with it.
  /// - Throws: Why the system does not start it.
  package init(
    _ words: [String], _ streams: Streams, environment: [String], isApart: Bool
  ) throws(SystemError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (own, usual) in [
      (streams.input, STDIN_FILENO), (streams.output, STDOUT_FILENO),
      (streams.complaints, STDERR_FILENO),
    ] {
      posix_spawn_file_actions_adddup2(&actions, own, usual)
    }
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.set(&attributes, isApart: isApart)
    var child: pid_t = 0
    let fault = (words.first ?? "").withFileName { name in
      Self.withPointers(to: words) { words in
        Self.withPointers(to: environment) {
          posix_spawnp(&child, name, &actions, &attributes, words, $0)
        }
      }
    }
    guard fault == 0 else { throw SystemError(code: fault) }
    number = child
    leadsGroup = isApart
  }

  /// Gives the program the usual signals, whatever this one holds back or ignores.
  private static func set(_ attributes: inout posix_spawnattr_t, isApart: Bool) {
    var (none, broken) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigemptyset(&broken)
    sigaddset(&broken, SIGPIPE)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &broken)
    let group = isApart ? POSIX_SPAWN_SETPGROUP : 0
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group))
  }

  private static func withPointers<Value>(
    to texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let pointers = texts.map { $0.withFileName { strdup($0) } } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }

  /// Limits its address space, and that of what it starts from now on.
  func limitMemory(to bytes: Int) {
    _ = limit_address_space(number, rlim_t(bytes))
  }

  /// Ends the program, and what it started.
  func kill() {
    _ = Glibc.kill(leadsGroup ? -number : number, SIGKILL)
  }

  /// Waits until the program has ended; nobody may ask again.
  package func wait() -> Ending {
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
  }

  /// True once the program has ended; it can still be asked how.
  var hasEnded: Bool {
    var information = siginfo_t()
    let flags = WEXITED | WNOHANG | WNOWAIT
    while waitid(P_PID, id_t(number), &information, flags) < 0 {
      if errno != EINTR { return true }
    }
    return information.si_signo == SIGCHLD
  }
}
