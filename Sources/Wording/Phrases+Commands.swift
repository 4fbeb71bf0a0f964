// Messages of the commands about files, options and sheets.
extension Phrases {
  public var fileExists: String {
    say("esiste già; --force lo sostituisce", "exists; --force replaces it")
  }
  public var isFolder: String { say("è una cartella, non un file", "is a folder, not a file") }
  public var isNotRegularFile: String {
    say(
      "non è un file normale, ma una pipe o un dispositivo; metti un file al suo posto",
      "is not a regular file, but a pipe or a device; put a file in its place")
  }
  public func tooLarge(_ bytes: Int) -> String {
    let limit = count(bytes >> 20, "MB", "MB")
    return say(
      "è troppo grande: più di \(limit)", "is too large: more than \(limit)")
  }
  public var isTheTemplate: String {
    say(
      "è il modello stesso, che così andrebbe perso; scegli un altro nome",
      "is the template itself, which would be lost; choose another name")
  }
  public var isThePlan: String {
    say(
      "è il piano stesso, che così andrebbe perso; scegli un altro nome",
      "is the plan itself, which would be lost; choose another name")
  }
  public func noFolder(_ folder: String) -> String {
    say(
      "la cartella «\(folder)» non esiste; creala o scegline un'altra",
      "there is no folder '\(folder)'; create it or choose another")
  }
  public var notUTF8: String { say("non è testo in UTF-8", "is not UTF-8 text") }
  public var notFileNorText: String {
    say("il file non esiste, e non è testo in UTF-8", "no such file, and not UTF-8 text")
  }
  public var saveAsUTF8: String { say("salva il file come UTF-8", "save the file as UTF-8") }
  public var notOnTerminal: String {
    say(
      "un xlsx non si mostra su un terminale: indica un file con -o",
      "an xlsx cannot be shown on a terminal: give a file with -o")
  }
  public func notBefore(_ day: String) -> String {
    say("deve venire prima del \(day)", "must come before \(day)")
  }
  public func noSuchArea(_ known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return say("area sconosciuta; il piano ha \(list)", "no such area; the plan has \(list)")
  }
  public func unknownChoice(_ known: [String], near: String?) -> String {
    let hint = near.map { say("; forse \($0)?", "; perhaps \($0)?") } ?? ""
    let list = known.joined(separator: ", ")
    return say("deve essere uno di \(list)\(hint)", "must be one of \(list)\(hint)")
  }
  public func unknownCommand(_ word: String, near: String?) -> String {
    let hint =
      near.map { say("; forse «\($0)»?", "; did you mean '\($0)'?") }
      ?? say("; vedi cruscotto --help", "; see cruscotto --help")
    return say("comando sconosciuto «\(word)»\(hint)", "unknown command '\(word)'\(hint)")
  }
  public var templateFormats: String {
    say("--template vale per md e html", "--template goes with md and html")
  }
  public func formatMissing(_ known: [String]) -> String {
    let list = known.joined(separator: ", ")
    return say(
      "il nome del file non indica il formato: usa --format \(list)",
      "the file's name does not show the format: give --format \(list)")
  }

  public func workbookFailed(_ reason: String) -> String {
    say("il file non è stato scritto: \(reason)", "the file was not written: \(reason)")
  }

  // Sheets.
  public func nothingRecorded(_ faults: Int) -> String {
    let lines = count(faults, say("errore", "fault"), say("errori", "faults"))
    return say("\(lines): non è stato registrato nulla", "\(lines): nothing was recorded")
  }
  public func sheetRecorded(
    _ count: Int, unchanged: Int, blank: Int, isDry: Bool
  ) -> String {
    let found = self.count(
      count, say("misurazione", "measurement"), say("misurazioni", "measurements"))
    let head =
      isDry
      ? say(
        "Il foglio è valido: \(found) da registrare", "The sheet is valid: \(found) to record")
      : say("Misurazioni registrate: \(count)", "Measurements recorded: \(count)")
    return say(
      "\(head), \(unchanged) già note, \(blank) senza valore.",
      "\(head), \(unchanged) known already, \(blank) without a value.")
  }

  // The configuration.
  public func written(_ path: String) -> String { say("Scritto: \(path)", "Written: \(path)") }
  public var noConfiguration: String {
    say(
      "  (non c'è: cruscotto config --init lo crea)", "  (none: cruscotto config --init creates it)"
    )
  }
  public var fromFile: String { say("dal file", "from the file") }
  public func fromEnvironment(_ locale: String) -> String {
    say("dall'ambiente (\(locale))", "from the environment (\(locale))")
  }
  public var fromPlan: String { say("quella del piano", "that of the plan") }
  public var fromLogin: String { say("nome di accesso", "login name") }
  public var chosenLast: String { say("ultima scelta", "last choice") }
  public var asShipped: String { say("predefinito", "default") }
  public var notSet: String { say("non indicato", "not set") }
  public func ownKeys(_ count: Int) -> String {
    self.count(
      count, say("tasto proprio", "key of your own"), say("tasti propri", "keys of your own"))
  }
}
