import Glibc
import TestSupport

/// A process that runs in a group of its own, and writes into files.
final class Running {
  private let process: pid_t
  private let outputPath: String
  private let errorPath: String
  private var ended: Int32?

  /// Starts a program.
  init(_ words: [String], in workshop: Workshop, _ variables: [String: String]) throws {
    let stamp = UInt64.random(in: 0...UInt64.max)
    outputPath = "\(workshop.folder)/home/\(stamp).out"
    errorPath = "\(workshop.folder)/home/\(stamp).err"
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let flags = O_WRONLY | O_CREAT | O_APPEND
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, outputPath, flags, 0o666)
    posix_spawn_file_actions_addopen(&actions, 2, errorPath, flags, 0o666)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let usual = [
      "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": workshop.folder + "/home",
      "LANG": "it_IT.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    ]
    let environment = usual.merging(variables) { $1 }.map { "\($0)=\($1)" }
    var arguments = words.map { strdup($0) } + [nil]
    var settings = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + settings { free(text) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, words[0], &actions, &attributes, &arguments, &settings)
    guard error == 0 else { throw Workshop.Trouble.cannotStart(words[0]) }
    process = child
  }

  deinit {
    if ended == nil { _ = kill() }
  }

  /// The output of the program so far.
  var output: [UInt8] { TestFile.bytes(of: outputPath) }

  /// Waits until the program ends.
  func wait() -> Workshop.Outcome {
    var status: Int32 = 0
    while ended == nil {
      if waitpid(process, &status, 0) == process { ended = status }
    }
    defer {
      unlink(outputPath)
      unlink(errorPath)
    }
    let signal = status & 0x7F
    return Workshop.Outcome(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: output,
      errors: TestFile.bytes(of: errorPath))
  }

  /// Ends the program, and all that it has started, at once.
  func kill() -> Workshop.Outcome {
    Glibc.kill(-process, SIGKILL)
    return wait()
  }
}
