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
        "TERM non è impostata: dalle il tipo di questo terminale, per esempio TERM=xterm-256color",
        "TERM is not set; set it to the type of this terminal, for example TERM=xterm-256color")
    case .unknownType(let type):
      say(
        "il tipo di terminale «\(type)» qui non è noto: prova TERM=xterm-256color, o installa la sua descrizione",
        "terminal type '\(type)' is not known here; try TERM=xterm-256color, or install its description"
      )
    case .cannotAddressCursor(let type):
      say(
        "il tipo di terminale «\(type)» non sa spostare il cursore: usane uno intero (TERM=xterm-256color)",
        "terminal type '\(type)' cannot place its cursor; run it in a full terminal (TERM=xterm-256color)"
      )
    case .system(let reason):
      say("il terminale non si può usare: \(reason)", "the terminal cannot be used: \(reason)")
    }
  }
}
