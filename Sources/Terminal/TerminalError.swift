/// The reason why a screen cannot be opened.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard output is a file or a pipe, or no terminal can be read.
  case notATerminal
  /// The environment does not name a type of terminal.
  case typeNotSet
  /// The type is not in the terminal database of this machine.
  case unknownType(String)
  /// The type cannot move its cursor, as `dumb`.
  case cannotAddressCursor(String)
  /// The system refused something; the text is its reason.
  case system(String)
}

extension TerminalError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notATerminal:
      "this needs a terminal to draw on; run it without redirecting its output"
    case .typeNotSet:
      "TERM is not set; set it to the type of this terminal, for example TERM=xterm-256color"
    case .unknownType(let type):
      "terminal type '\(type)' is not known here; try TERM=xterm-256color, or install its description"
    case .cannotAddressCursor(let type):
      "terminal type '\(type)' cannot place its cursor; run it in a full terminal (TERM=xterm-256color)"
    case .system(let reason):
      "the terminal cannot be used: \(reason)"
    }
  }
}
