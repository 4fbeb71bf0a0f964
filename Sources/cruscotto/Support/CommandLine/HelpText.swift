/// The parser's own messages, in the reader's language.
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
    ("OPTIONS:", "OPZIONI:"), ("SUBCOMMANDS:", "COMANDI:"), ("Help:  ", "Aiuto: "),
    ("Unknown option '", "opzione sconosciuta '"),
    ("   or: Missing value for '", "   o manca il valore di '"),
    ("Missing value for '", "manca il valore di '"),
    ("Missing expected argument '", "manca l'argomento '"),
    ("Missing one of: ", "manca uno di questi: "),
    ("Unexpected argument '", "argomento di troppo '"), ("The value '", "il valore '"),
    ("The option '", "l'opzione '"), ("Invalid option: ", "opzione sbagliata: "),
  ]

  private static let words = [
    ("Show help information.", "Mostra questo aiuto."),
    ("Show the version.", "Mostra la versione."),
    ("(values:", "(valori:"), ("(default: ", "(predefinito: "), (" default: ", " predefinito: "),
    ("(default)", "(predefinito)"),
    ("<subcommand>", "<comando>"), ("<options>", "<opzioni>"),
    (" for detailed help.", " per i dettagli."), (" for more information.", " per saperne di più."),
    ("See '", "Vedi '"), ("'. Did you mean '", "'; forse '"),
    (" unexpected arguments: '", " argomenti di troppo: '"),
    ("' is invalid for '", "' non è ammesso per '"),
    (". Please provide one of the following:", "; valori ammessi:"),
    (". Please provide one of '", "; valori ammessi: '"), ("' or '", "' o '"), ("' and '", "' e '"),
    ("' does not take any value, but '", "' non vuole un valore, ma ha '"),
    ("' was specified.", "'."),
  ]
}
