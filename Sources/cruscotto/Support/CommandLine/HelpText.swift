/// What the parser of the command line says by itself, in the reader's language.
enum HelpText {
  /// Returns a message of the parser with its fixed words translated.
  static func translated(_ message: String) -> String {
    let start = "Error: "
    let message = message.hasPrefix(start) ? String(message.dropFirst(start.count)) : message
    guard Manual.phrases.language == .italian else { return message }
    return message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in translated(line: String(line)) }.joined(separator: "\n")
  }

  private static func translated(line: String) -> String {
    for (english, italian) in beginnings where line.hasPrefix(english) {
      return italian + translatedWords(String(line.dropFirst(english.count)))
    }
    return translatedWords(line)
  }

  private static func translatedWords(_ line: String) -> String {
    words.reduce(line) { $0.replacing($1.0, with: $1.1) }
  }

  private static let beginnings = [
    ("OVERVIEW: ", ""), ("USAGE: ", "USO: "), ("Usage: ", "Uso: "), ("ARGUMENTS:", "ARGOMENTI:"),
    ("OPTIONS:", "OPZIONI:"), ("SUBCOMMANDS:", "COMANDI:"),
    ("Help:  ", "Aiuto: "),
  ]

  private static let words = [
    ("Show help information.", "Mostra questo aiuto."),
    ("Show the version.", "Mostra la versione."),
    ("(values: ", "(valori: "), ("(default: ", "(se manca: "), ("(default)", "(se manca)"),
    ("<subcommand>", "<comando>"),
    (" for detailed help.", " per i dettagli."), (" for more information.", " per saperne di più."),
    ("See '", "Vedi '"),
  ]
}
