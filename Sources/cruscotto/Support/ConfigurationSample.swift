import Dashboard
import Themes
import Wording

/// A configuration in which every setting is explained and commented out.
struct ConfigurationSample {
  let phrases: Phrases

  var text: String {
    let themes = ShippedTheme.allCases.map(\.rawValue).joined(separator: ", ")
    return """
      # \(phrases.say("Configurazione di cruscotto; togli il # davanti a ciò che vuoi cambiare.", "Configuration of cruscotto; remove the # before what you want to change."))

      # \(phrases.say("La lingua di parole, numeri e date: \"it\" o \"en\". Senza, decide l'ambiente, poi il piano.", "The language of words, numbers and dates: \"it\" or \"en\". Without it, the environment decides, then the plan."))
      #language = "\(phrases.language.rawValue)"

      # \(phrases.say("Chi registra le misurazioni. Senza, il nome di accesso.", "Who records measurements. Without it, the login name."))
      #author = "\(phrases.say("uff. statistica", "statistics office"))"

      # \(phrases.say("Il tema dello schermo", "The theme of the screen")): \(themes)\(phrases.say(", o uno tuo nella cartella themes", ", or one of your own in the folder themes")).
      #theme = "dark"

      # \(phrases.say("Il tuo ufficio: sullo schermo «m» mostra solo i suoi obiettivi.", "Your office: on the screen \"m\" shows its objectives alone."))
      #office = "\(phrases.say("Sviluppo economico", "Economic development"))"

      # \(phrases.say("Se lo schermo usa il mouse; senza, il testo si copia come in ogni terminale.", "Whether the screen uses the mouse; without it, text is copied as in any terminal."))
      #mouse = true

      # \(phrases.say("Tasti propri, al posto di quelli del programma: una lettera, ^P, M-x, F5, PageUp …", "Keys of your own in place of the program's: a letter, ^P, M-x, F5, PageUp …"))
      [keys]
      \(keyLines.joined(separator: "\n"))
      """
  }

  /// Every command with its keys and what it does.
  private var keyLines: [String] {
    KeyTable.shipped.listed(phrases).filter { !$0.ownKeys.isEmpty }.map { listed in
      let keys = listed.ownKeys.map {
        "\"\($0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
      }
      let value = keys.count == 1 ? keys[0] : "[\(keys.joined(separator: ", "))]"
      return "#\(listed.command.name) = \(value)  # \(listed.help)"
    }
  }
}
