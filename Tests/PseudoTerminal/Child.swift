import Canvas
import Glibc

/// A process and the far end of its terminal.
final class Child {
  let processID: pid_t
  /// The output of the program on its terminal can be read here; -1 after a hang-up.
  private(set) var terminal: Int32
  /// Its standard error; -1 where that is the terminal.
  let errors: Int32
  /// Its standard output; -1 where that is the terminal.
  let output: Int32
  /// Keeps the terminal readable after the program has ended.
  private let near: Int32
  private let foundMode: termios
  private var ended: Ending?

  init(
    _ program: Program, _ arguments: [String], size: Size, _ surroundings: Surroundings
  ) throws {
    var far: Int32 = -1
    var near: Int32 = -1
    var window = Self.window(of: size)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&far, &near, &name, nil, &window) == 0 else {
      throw SessionError.cannotStart("no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    terminal = far
    self.near = near
    let (errorsRead, errorsWrite) = surroundings.pipesErrors ? try Self.pipe() : (-1, -1)
    errors = errorsRead
    let (outputRead, outputWrite) = surroundings.pipesOutput ? try Self.pipe() : (-1, -1)
    output = outputRead
    var mode = termios()
    tcgetattr(near, &mode)
    foundMode = mode
    for descriptor in [far, near, errorsRead, outputRead] where descriptor >= 0 {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
    for descriptor in [far, errorsRead, outputRead] where descriptor >= 0 {
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }
    processID = try Self.spawn(
      program, arguments, surroundings, terminal: name, errors: errorsWrite, output: outputWrite)
    for descriptor in [errorsWrite, outputWrite] where descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// The ending of the program; `nil` while it runs.
  var status: Ending? {
    if let ended { return ended }
    var status: Int32 = 0
    if waitpid(processID, &status, WNOHANG) == processID { ended = Ending(status) }
    return ended
  }

  func waitForEnd(within limit: Duration) -> Ending? {
    let end = ContinuousClock.now + limit
    while status == nil, ContinuousClock.now < end { poll(nil, 0, 1) }
    return status
  }

  func kill(_ signal: Int32) {
    if status == nil { Glibc.kill(processID, signal) }
  }

  func resize(to size: Size) {
    var window = Self.window(of: size)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &window)
  }

  func hangUp() {
    Glibc.close(near)
    Glibc.close(terminal)
    terminal = -1
  }

  func close() {
    if terminal >= 0 { hangUp() }
    for descriptor in [errors, output] where descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// Echo, line input or another part of the line mode differs from what the program found.
  var hasChangedLineMode: Bool {
    var mode = termios()
    guard terminal >= 0, tcgetattr(near, &mode) == 0 else { return false }
    return mode.c_lflag != foundMode.c_lflag || mode.c_iflag != foundMode.c_iflag
      || mode.c_oflag != foundMode.c_oflag
  }

  func read(_ descriptor: Int32) -> [UInt8] {
    guard descriptor >= 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }

  @discardableResult
  func write(_ bytes: [UInt8]) -> Int {
    guard terminal >= 0 else { return bytes.count }
    return max(0, Glibc.write(terminal, bytes, bytes.count))
  }

  private static func window(of size: Size) -> winsize {
    winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
  }

  private static func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw SessionError.cannotStart("no pipe") }
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    return (ends[0], ends[1])
  }

  /// Starts the program as the leader of a session of its own, whose terminal is the one it opens first.
  private static func spawn(
    _ program: Program, _ arguments: [String], _ surroundings: Surroundings, terminal: [CChar],
    errors: Int32, output: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, output < 0 ? 0 : output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors < 0 ? 0 : errors, 2)
    switch surroundings.input {
    case .terminal: break
    case .empty: posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    case .closed: posix_spawn_file_actions_addclose(&actions, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let variables = surroundings.variables.map { "\($0)=\($1)" }
    var arguments = ([program.path] + arguments).map { strdup($0) } + [nil]
    var environment = variables.map { strdup($0) } + [nil]
    defer { for text in arguments + environment { free(text) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, program.path, &actions, &attributes, &arguments, &environment)
    guard error == 0 else {
      throw SessionError.cannotStart("\(program.path): \(String(cString: strerror(error)))")
    }
    return child
  }
}
