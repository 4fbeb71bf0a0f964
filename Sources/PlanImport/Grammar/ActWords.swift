/// Recognises words that name an act: verbs in the infinitive, nouns of action, participles.
enum ActWords {
  /// Returns whether a folded word heads an act (`attivare`, `attivazione`, `launch`).
  static func isHead(_ word: String) -> Bool {
    guard word.utf8.count > 3, !notActs.contains(word) else { return false }
    return nouns.contains(word) || endings.contains { word.hasSuffix($0) }
  }

  /// Returns whether one of the first words of a text names an act or that it is done.
  static func openAct(_ text: TokenizedText) -> Bool {
    text.tokens.lazy.filter(\.isWord).prefix(4).contains {
      isHead($0.folded) || participles.contains(where: $0.folded.hasSuffix)
    }
  }

  /// Returns whether a text is nothing but a yes.
  static func isPlainYes(_ text: TokenizedText) -> Bool {
    let words = text.tokens.filter { $0.isWord || $0.kind == .slash }.map(\.folded)
    return words.count == 1
      && yeses.contains(words[0])
      || isYesNo(words)
  }

  /// Returns whether a text is nothing but a no, which asks that something does not happen.
  static func isPlainNo(_ text: TokenizedText) -> Bool {
    text.tokens.count == 1
      && ["no", "n", "false", "falso", "non", "nein"].contains(text.tokens[0].folded)
  }

  private static let yeses = [
    "si", "yes", "fatto", "done", "realizzato", "on", "true", "vero", "oui", "ja",
  ]

  private static func isYesNo(_ words: [String]) -> Bool {
    ["si/no", "yes/no", "oui/non", "ja/nein"].contains(words.joined())
  }

  private static let endings = [
    "are", "ere", "ire", "urre", "orre", "arre", "zione", "zioni", "sione", "sioni", "mento",
    "menti", "tura", "tion", "sion", "ment",
  ]

  private static let participles = ["ato", "ata", "ati", "ate", "uto", "uta", "ed"]

  private static let nouns: Set<String> = [
    "avvio", "rispetto", "stipula", "messa", "firma", "rilascio", "entrata", "invio", "analisi",
    "acquisto", "collaudo", "verifica", "sviluppo", "avanzamento", "consegna", "chiusura",
    "approval", "award", "entry", "signature", "start", "delivery", "opening", "setup",
    "release", "closure", "signing", "riconoscimento", "adesione", "bando", "report", "passaggio",
    "individuazione", "stesura", "censimento", "presa", "nomina", "avvenuta", "studio",
    "publish", "hold", "host", "recruit", "produce", "organise", "organize", "build", "plant",
    "hire", "deliver", "train", "create", "complete", "launch",
  ]

  /// Words with such an ending that are no acts.
  private static let notActs: Set<String> = [
    "azione", "azioni", "settore", "valore", "valori", "regione", "struttura", "documento",
    "documenti", "regolamento", "regolamenti", "procedimento", "procedimenti", "provvedimento",
    "provvedimenti", "strumento", "strumenti", "opere", "genere", "sezione", "percentuale",
    "sempre", "mare", "questione", "natura", "convenzione", "convenzioni", "stazione", "department",
    "relazione", "relazioni", "government", "question", "nation", "altare", "elementi", "elemento",
    "popolazione", "istituzione", "istituzioni", "finanziamenti", "investimenti", "section",
    "pagamenti", "associazioni", "ore", "miglioramento", "incremento", "aumento", "diminuzione",
    "riduzione", "mantenimento", "contenimento",
  ]
}
