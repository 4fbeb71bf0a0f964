import CNcurses
import Glibc

/// The open terminal: descriptors of our own, and the line mode to restore.
struct Device {
  let input: Int32
  let output: Int32
  let inputFile: UnsafeMutablePointer<FILE>
  /// The output of the library: another descriptor of the terminal, or of ``store`` for a while.
  let outputFile: UnsafeMutablePointer<FILE>
  /// Holds the library's output for one frame; `nil` where the system refuses one.
  private let store: FrameStore?
  /// The line mode in which the program found the terminal.
  let foundMode: termios

  /// Opens the terminal of standard output for drawing, and that of standard input for reading.
  ///
  /// Where input comes from elsewhere, it reads the controlling terminal.
  init() throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    input =
      isatty(STDIN_FILENO) == 1
      ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3) : open("/dev/tty", O_RDWR | O_CLOEXEC)
    let written = fcntl(output, F_DUPFD_CLOEXEC, 3)
    var mode = termios()
    guard input >= 0, written >= 0, tcgetattr(output, &mode) == 0,
      let inputFile = fdopen(input, "r"), let outputFile = fdopen(written, "w")
    else {
      for descriptor in [input, output, written] where descriptor >= 0 { Glibc.close(descriptor) }
      throw .notATerminal
    }
    store = FrameStore()
    foundMode = mode
    self.inputFile = inputFile
    self.outputFile = outputFile
  }

  /// Closes the descriptors; the terminal itself stays as it is.
  func close() {
    fclose(inputFile)
    fclose(outputFile)
    Glibc.close(output)
    store?.close()
  }

  /// Sends the library's output in one piece.
  ///
  /// By itself it writes after every move of its cursor, dozens of times for a frame.
  ///
  /// - Parameters:
  ///   - cells: The number of cells that the library has to write at most.
  ///   - draw: Makes the library write.
  func inOnePiece(cells: Int, _ draw: () -> Void) {
    let written = fileno(outputFile)
    guard let store, store.holds(cells: cells), dup3(store.entry, written, O_CLOEXEC) >= 0
    else { return draw() }
    draw()
    while dup3(output, written, O_CLOEXEC) < 0, errno == EINTR || errno == EBUSY {}
    send(store.drain())
  }

  /// The size that the system reports, else that of the environment; `nil` where neither has one,
  /// as on a serial line.
  var size: (columns: Int32, rows: Int32)? {
    var window = winsize()
    let isKnown = ioctl(output, UInt(TIOCGWINSZ), &window) == 0
    let columns = isKnown ? Int32(window.ws_col) : 0
    let rows = isKnown ? Int32(window.ws_row) : 0
    guard let width = columns > 0 ? columns : named("COLUMNS"),
      let height = rows > 0 ? rows : named("LINES")
    else { return nil }
    return (min(width, Self.mostCells), min(height, Self.mostCells))
  }

  /// The most columns and rows that are drawn: more than any screen has.
  private static let mostCells: Int32 = 1000

  private func named(_ variable: String) -> Int32? {
    environment(variable).flatMap { Int32($0) }.flatMap {
      (1...Self.mostCells).contains($0) ? $0 : nil
    }
  }

  /// Sends bytes without the library.
  func send(_ bytes: some Sequence<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR && errno != EAGAIN { return }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Restores the line mode that the program found on the terminal.
  func restoreMode() {
    var mode = foundMode
    tcsetattr(output, TCSADRAIN, &mode)
  }
}

/// Reads the database entry of a type of terminal.
enum TerminalType {
  /// Loads the entry that `TERM` names and returns the name.
  static func load(for output: Int32) throws(TerminalError) -> String {
    guard let name = environment("TERM"), !name.isEmpty else { throw .typeNotSet }
    var found: Int32 = 0
    let answer = setupterm(name, output, &found)
    // A hard-copy terminal is found but refused: the answer tells it from an unknown one.
    guard found == 1 else { throw Self.shortage(of: output) ?? .unknownType(name) }
    guard answer != screen_error, capability("cup") != nil else {
      throw .cannotAddressCursor(name)
    }
    return name
  }

  /// Returns why no file can be opened now, since an entry is not found then either.
  private static func shortage(of output: Int32) -> TerminalError? {
    let spare = fcntl(output, F_DUPFD_CLOEXEC, 3)
    if spare < 0 { return .system(String(cString: strerror(errno))) }
    Glibc.close(spare)
    return nil
  }

  /// Returns a capability without its padding; `nil` where the terminal has none.
  static func capability(_ name: String) -> [UInt8]? {
    guard let text = screen_capability(name) else { return nil }
    let bytes = Array(String(cString: text).utf8)
    var plain: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: "$<".utf8),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: ">"))
      {
        index = end + 1
      } else {
        plain.append(bytes[index])
        index += 1
      }
    }
    return plain
  }
}
