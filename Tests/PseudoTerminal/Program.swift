import Glibc

/// A program to run in a pseudo-terminal.
public struct Program: Sendable {
  public let path: String

  /// A program at a path.
  public init(path: String) {
    self.path = path
  }

  /// A program that this package builds, beside the tests that are running.
  public static func built(_ name: String) -> Program {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let tests = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    let folder = tests.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return Program(path: folder.joined(separator: "/") + "/" + name)
  }

  /// The shell of the system.
  public static let shell = Program(path: "/bin/sh")
}

/// The surroundings that a program starts with.
public struct Surroundings: Sendable {
  /// The connection of its standard input.
  public enum Input: Sendable {
    case terminal
    case empty
    case closed
  }

  /// Variables of the environment; nothing else is in it.
  public var variables: [String: String]
  public var input: Input
  /// Standard output goes to a pipe, see ``Session/output``, instead of the terminal.
  public var pipesOutput: Bool
  /// Standard error goes to a pipe, see ``Session/errors``, instead of the terminal.
  public var pipesErrors: Bool

  /// Creates surroundings: a terminal of type `xterm-256color` in UTF-8 unless told otherwise.
  public init(
    _ variables: [String: String] = [:], input: Input = .terminal, pipesOutput: Bool = false,
    pipesErrors: Bool = true
  ) {
    let usual = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
      "HOME": "/nonexistent",
      // On a terminal, the debugger of a crashed Swift program would wait for keys.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    self.variables = usual.merging(variables) { $1 }
    self.input = input
    self.pipesOutput = pipesOutput
    self.pipesErrors = pipesErrors
  }
}
