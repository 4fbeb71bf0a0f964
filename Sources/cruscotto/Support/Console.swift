import Glibc
import PlanReports
import Text
import Wording

/// Writes to standard output and standard error; no text from a file controls the terminal.
enum Console {
  /// Writes a text of some lines that may hold words of a file.
  static func print(_ text: String) {
    say(text.harmlessLines + "\n", to: STDOUT_FILENO)
  }

  /// Writes lines that may hold words of a file.
  ///
  /// On a terminal, long lines are broken between words and indented below their first word.
  static func print(lines: [String]) {
    let width = terminalSize?.columns
    let broken = lines.flatMap { line -> [String] in
      let text = line.harmless
      guard let width, text.cellWidth > width, width >= 20 else { return [text] }
      let indent = text.utf8.prefix { $0 == 0x20 }.count
      let wrapped = String(text.dropFirst(indent)).wrapped(to: width - indent - 2)
      return wrapped.enumerated().map { index, part in
        String(repeating: " ", count: index == 0 ? indent : indent + 2) + part
      }
    }
    say(broken.joined(separator: "\n") + "\n", to: STDOUT_FILENO)
  }

  /// Writes a report exactly as it is; on a terminal, without characters that could control it.
  static func printExactly(_ text: String) {
    if isTerminal { say(shown(text), to: STDOUT_FILENO) } else { write(text, to: STDOUT_FILENO) }
  }

  /// Returns a report in a form safe for a terminal.
  static func shown(_ text: String) -> String {
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { String($0.last == "\r" ? $0.dropLast() : $0).harmless }
      .joined(separator: "\n")
  }

  /// Writes the program's own text, whose colours are intended and whose words are harmless.
  static func print(coloured text: String) {
    say(text, to: STDOUT_FILENO)
  }

  /// Writes bytes as they are.
  static func print(bytes: [UInt8]) {
    write(bytes, to: STDOUT_FILENO)
  }

  /// Writes a text of some lines to standard error, where standard output has another purpose.
  static func note(_ text: String) {
    say(text.harmlessLines + "\n", to: STDERR_FILENO)
  }

  /// Says that something was saved.
  ///
  /// If nobody can be told, the command succeeds all the same: a script that took that for a
  /// failure would record it twice.
  static func confirm(_ text: String) {
    guard let code = offer(text), code != EPIPE else { return }
    complain(Manual.phrases.savedUnseen(String(cString: strerror(code))))
  }

  /// Writes a text that may hold words of a file, and continues without a reader.
  ///
  /// - Returns: The system's error; `nil` for none.
  @discardableResult
  static func offer(_ text: String) -> Int32? {
    offer(bytes: Array(spelled(text.harmlessLines + "\n").utf8))
  }

  /// Writes bytes as they are, and continues without a reader.
  @discardableResult
  static func offer(bytes: [UInt8]) -> Int32? {
    Files.writeAll(bytes, to: STDOUT_FILENO) ? nil : errno
  }

  /// Lines that may hold words of a file as a text, in which no such word begins a line of its own.
  static func text(of lines: [String]) -> String {
    lines.map(\.harmless).joined(separator: "\n")
  }

  /// Writes a message to standard error, after the program's name.
  static func complain(_ text: String) {
    note("cruscotto: " + text)
  }

  /// Returns the abilities of standard output: a terminal has a size and perhaps colours, a pipe
  /// has not.
  static func page(_ phrases: Phrases) -> TextPage {
    let size = terminalSize
    let hasColour =
      isTerminal && Environment.variable("NO_COLOR") == nil
      && Environment.variable("TERM") ?? "dumb" != "dumb"
    return TextPage(
      width: size?.columns ?? Environment.columns ?? 100, height: size?.rows, hasColour: hasColour,
      isUnicode: phrases.isUnicode)
  }

  /// The size of the terminal; `nil` where standard output is not one, or it does not tell.
  private static var terminalSize: (columns: Int, rows: Int)? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0,
      size.ws_row > 0
    else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes words for a person, in the characters that the locale has.
  private static func say(_ text: String, to descriptor: Int32) {
    write(spelled(text), to: descriptor)
  }

  private static func spelled(_ text: String) -> String {
    Environment.isUnicode ? text : text.ascii
  }

  private static func write(_ text: String, to descriptor: Int32) {
    write(Array(text.utf8), to: descriptor)
  }

  /// Writes everything; a reader that has ended, as `head` does, ends the program quietly.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    guard !Files.writeAll(bytes, to: descriptor) else { return }
    let code = errno
    // Without a reader for the error there is nothing more to do.
    if descriptor == STDERR_FILENO { return }
    if code == EPIPE { exit(128 + SIGPIPE) }
    complain(String(cString: strerror(code)))
    exit(ExitStatus.ioError.rawValue)
  }
}
