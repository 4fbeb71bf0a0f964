import Canvas
import Glibc

/// Writes to standard output and standard error; never lets a text steer the terminal.
enum Console {
  /// Writes a text of some lines that may hold words of a file.
  static func print(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.harmless)
    write(lines.joined(separator: "\n") + "\n", to: STDOUT_FILENO)
  }

  /// Writes a report as it is, to the last byte; on a terminal without what could steer that.
  static func printExactly(_ text: String) {
    guard isTerminal else { return write(text, to: STDOUT_FILENO) }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.map { String($0.last == "\r" ? $0.dropLast() : $0).harmless }
    write(shown.joined(separator: "\n"), to: STDOUT_FILENO)
  }

  /// Writes a message to standard error, after the program's name.
  static func complain(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(\.harmless)
    write("cruscotto: " + lines.joined(separator: "\n") + "\n", to: STDERR_FILENO)
  }

  /// The columns of the terminal, or 100 where the output is none.
  static var width: Int {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 100
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { exit(0) }
      if count <= 0 { exit(ExitStatus.ioError.rawValue) }
      bytes = bytes.dropFirst(count)
    }
  }
}
