import Glibc
import PseudoTerminal

/// A process that a test has started, and its lines on standard output.
struct Child {
  private let process: pid_t
  private let output: Int32

  /// Starts the program `plan-writer`, which saves without a pause.
  init(writing arguments: [String]) {
    self.init(Program.built("plan-writer").path, arguments)
  }

  /// Starts a program; one without a folder is looked for where the system does.
  init(_ program: String, _ arguments: [String]) {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    posix_spawnp(&process, program, &actions, nil, &words, environ)
    close(ends[1])
    (self.process, output) = (process, ends[0])
  }

  /// Waits until the process has written a number of lines; returns them, or fewer if it ended.
  func lines(_ count: Int) -> [String] {
    var text: [UInt8] = []
    var byte: UInt8 = 0
    while text.count(where: { $0 == 0x0A }) < count, read(output, &byte, 1) == 1 {
      text.append(byte)
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Ends the process at once; returns its lines not yet asked for.
  func kill() -> [String] {
    Glibc.kill(process, SIGKILL)
    return end()
  }

  /// Waits until the process ends; returns its lines not yet asked for.
  func end() -> [String] {
    let rest = lines(Int.max)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    close(output)
    return rest
  }
}
