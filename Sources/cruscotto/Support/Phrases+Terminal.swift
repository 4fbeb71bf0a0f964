import StoreWording
import Terminal
import Wording

extension Phrases {
  /// Returns why the screen cannot be opened, and what to do.
  func words(of error: TerminalError) -> String {
    switch error {
    case .notATerminal:
      say(
        "serve un terminale su cui disegnare: avvialo senza reindirizzarne l'output",
        "this needs a terminal to draw on; run it without redirecting its output")
    case .typeNotSet:
      say(
        "TERM non è impostata: impostala al tipo di questo terminale, per esempio TERM=xterm-256color",
        "TERM is not set; set it to the type of this terminal, for example TERM=xterm-256color")
    case .unknownType(let type):
      say(
        "il tipo di terminale «\(type)» qui non è noto: prova TERM=xterm-256color, o installa la sua descrizione",
        "terminal type '\(type)' is not known here; try TERM=xterm-256color, or install its description"
      )
    case .cannotAddressCursor(let type):
      say(
        "il tipo di terminale «\(type)» non sa spostare il cursore: usane uno completo (TERM=xterm-256color)",
        "terminal type '\(type)' cannot place its cursor; run it in a full terminal (TERM=xterm-256color)"
      )
    case .system(let reason): notGranted(reason)
    }
  }

  /// Returns that the system refused a resource that the program needs.
  func notGranted(_ reason: String) -> String {
    say(
      "il sistema non concede le risorse necessarie (\(reason)): chiudi altri programmi, o alza i limiti (ulimit -a), e riprova",
      "the system does not grant the resources needed (\(reason)): close other programs, or raise the limits (ulimit -a), and try again"
    )
  }
  var memory: String { say("memoria", "memory") }
  var openFiles: String { say("file aperti", "open files") }
}

extension TerminalError {
  /// Returns the failure of a command that cannot have a screen.
  func failure(_ phrases: Phrases) -> CommandFailure {
    let status: ExitStatus =
      switch self {
      case .system: .tryAgain
      case .notATerminal, .typeNotSet, .unknownType, .cannotAddressCursor: .usage
      }
    return CommandFailure(status, phrases.words(of: self))
  }
}
