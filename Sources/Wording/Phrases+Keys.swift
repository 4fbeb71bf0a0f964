extension Phrases {
  public var spaceKey: String { say("Spazio", "Space") }
  public var enterKey: String { say("Invio", "Enter") }
  public var deleteKey: String { say("Canc", "Del") }
  public var endKey: String { say("Fine", "End") }
  public var pageUpKey: String { say("Pag↑", "PgUp") }
  public var pageDownKey: String { say("Pag↓", "PgDn") }
  public var pasteName: String { say("testo incollato", "pasted text") }

  // What the keys do, for the help screen and the palette.
  public var moveUpHelp: String { say("riga precedente", "previous row") }
  public var moveDownHelp: String { say("riga seguente", "next row") }
  public var scrollUpHelp: String { say("scorri in su", "scroll up") }
  public var scrollDownHelp: String { say("scorri in giù", "scroll down") }
  public var pageDownHelp: String { say("pagina seguente", "next page") }
  public var pageUpHelp: String { say("pagina precedente", "previous page") }
  public var firstHelp: String { say("prima riga", "first row") }
  public var lastHelp: String { say("ultima riga", "last row") }
  public var scrollDetailDownHelp: String {
    say("scorri il dettaglio in giù", "scroll the detail down")
  }
  public var scrollDetailUpHelp: String { say("scorri il dettaglio in su", "scroll the detail up") }
  public var openHelp: String { say("apri la riga", "open the row") }
  public var keepFilterHelp: String {
    say("tieni il filtro e torna all'elenco", "keep the filter, back to the list")
  }
  public var backHelp: String { say("indietro", "back") }
  public var clearHelp: String { say("togli il filtro", "clear the filter") }
  public var closeHelp: String { say("chiudi", "close") }
  public var foldHelp: String { say("chiudi o apri il ramo", "fold or unfold the branch") }
  public var foldAllHelp: String {
    say("chiudi o apri tutti i rami", "fold or unfold all branches")
  }
  public var enterHelp: String { say("inserisci una misurazione", "enter a measurement") }
  public var explainHelp: String {
    say("perché questo grado, fino al testo del piano", "why this rate, down to the plan's text")
  }
  public var reviewHelp: String {
    say("conferma o correggi il target letto", "confirm or correct the target as read")
  }
  public var decideHelp: String {
    say(
      "conferma il target, o lo corregge come scritto",
      "confirm the target, or correct it as typed")
  }
  public var decideHint: String { say("conferma", "confirm") }
  public var searchHelp: String {
    say("cerca in testi, formule, uffici", "search texts, formulas, offices")
  }
  public var worklistHelp: String {
    say("obiettivi da seguire", "objectives that need attention")
  }
  public var filterHelp: String { say("filtra per stato e tipo", "filter by status and kind") }
  public var orderHelp: String {
    say("cambia l'ordine delle righe", "change the order of the rows")
  }
  public var reverseOrderHelp: String { say("inverti l'ordine", "reverse the order") }
  public var mineHelp: String {
    say("solo il tuo ufficio, o tutti", "your office alone, or all")
  }
  public var officesHelp: String { say("scegli l'ufficio", "choose the office") }
  public var assignHelp: String {
    say("assegna a ufficio e responsabile", "assign to office and owner")
  }
  public var enterQuicklyHelp: String {
    say("scrivi il valore direttamente sulla riga", "type the value on the row itself")
  }
  public var wholeFormHelp: String { say("apri il modulo completo", "open the full form") }
  public var measurementsHelp: String {
    say("misurazioni: correggi, ritira", "measurements: correct, retract")
  }
  public var correctHelp: String { say("correggi la misurazione", "correct the measurement") }
  public var retractHelp: String {
    say("ritira la misurazione, con il motivo", "retract the measurement, with a reason")
  }
  public var toggleChoiceHelp: String { say("scegli o togli", "choose or remove") }
  public var clearChoicesHelp: String { say("togli tutte le scelte", "clear all choices") }
  public var promptHelp: String { say("conferma quanto scritto", "confirm what is typed") }
  public var dateHelp: String { say("situazione a una data", "as of a date") }
  public var openObjectiveHelp: String { say("apri l'obiettivo", "open the objective") }
  public var undoHelp: String { say("annulla l'ultima modifica", "undo the last change") }
  public var redoHelp: String { say("ripeti la modifica annullata", "redo the change undone") }
  public var monthBackHelp: String { say("situazione un mese prima", "as of a month earlier") }
  public var monthForwardHelp: String { say("situazione un mese dopo", "as of a month later") }
  public var quarterBackHelp: String {
    say("situazione un trimestre prima", "as of a quarter earlier")
  }
  public var quarterForwardHelp: String {
    say("situazione un trimestre dopo", "as of a quarter later")
  }
  public var yearBackHelp: String { say("situazione un anno prima", "as of a year earlier") }
  public var yearForwardHelp: String { say("situazione un anno dopo", "as of a year later") }
  public var todayHelp: String {
    say("situazione alla data iniziale, poi a oggi", "as of the date at start, then today")
  }
  public var planHelp: String { say("tutto il piano in un albero", "the whole plan as a tree") }
  public var themeHelp: String { say("scegli il tema", "choose the theme") }
  public var paletteHelp: String {
    say("comandi e obiettivi, per nome", "commands and objectives by name")
  }
  public var historyHelp: String {
    say("storico delle registrazioni", "history of entries")
  }
  public var informationHelp: String {
    say("il piano: documento, soglie, file", "the plan: document, thresholds")
  }
  public var helpHelp: String {
    say("tutti i tasti di questa schermata", "every key of this screen")
  }
  public var mouseHelp: String {
    say("mouse attivo, o disattivato per copiare", "mouse on, or off for copying")
  }
  public var redrawHelp: String { say("ridisegna la schermata", "redraw the screen") }
  public var retryHelp: String { say("riprova a salvare", "try again to save") }
  public var suspendHelp: String { say("sospendi (fg per tornare)", "suspend (fg to return)") }
  public var quitHelp: String { say("esci", "quit") }
  public var saveHelp: String { say("salva e chiudi", "save and close") }
  public var saveNextHelp: String {
    say("salva e passa alla riga seguente", "save and go to the next row")
  }
  public var nextFieldHelp: String { say("campo seguente", "next field") }
  public var previousFieldHelp: String { say("campo precedente", "previous field") }
  public var nextIndicatorHelp: String {
    say("indicatore seguente dell'obiettivo", "next indicator of the objective")
  }
  public var previousIndicatorHelp: String {
    say("indicatore precedente dell'obiettivo", "previous indicator of the objective")
  }
  public var cancelHelp: String { say("chiudi senza salvare", "close without saving") }
  public var discardHelp: String {
    say("abbandona e perdi i dati inseriti", "discard your entry")
  }
  public var keepEditingHelp: String { say("continua a scrivere", "keep editing") }
  public var chooseHelp: String { say("scegli", "choose") }

  // The words of the hint line.
  public var openHint: String { say("apri", "open") }
  public var keepFilterHint: String { say("tieni", "keep") }
  public var backHint: String { say("indietro", "back") }
  public var clearHint: String { say("togli", "clear") }
  public var closeHint: String { say("chiudi", "close") }
  public var enterHint: String { say("inserisci", "enter") }
  public var explainHint: String { say("perché", "why") }
  public var reviewHint: String { say("target", "target") }
  public var searchHint: String { say("cerca", "search") }
  public var worklistHint: String { say("da seguire", "attention") }
  public var filterHint: String { say("filtra", "filter") }
  public var orderHint: String { say("ordina", "sort") }
  public var dateHint: String { say("data", "date") }
  public var mineHint: String { say("ufficio", "office") }
  public var everyoneHint: String { say("tutti", "all") }
  public var wholeFormHint: String { say("modulo", "form") }
  public var toggleChoiceHint: String { say("scegli", "choose") }
  public var clearChoicesHint: String { say("togli tutto", "clear") }
  public var correctHint: String { say("correggi", "correct") }
  public var retractHint: String { say("ritira", "retract") }
  public var promptHint: String { say("conferma", "confirm") }
  public var themeHint: String { say("tema", "theme") }
  public var helpHint: String { say("aiuto", "help") }
  public var quitHint: String { say("esci", "quit") }
  public var saveHint: String { say("salva", "save") }
  public var saveNextHint: String { say("salva e segue", "save, next") }
  public var fieldHint: String { say("campo", "field") }
  public var cancelHint: String { say("annulla", "cancel") }
  public var discardHint: String { say("abbandona", "discard") }
  public var keepEditingHint: String { say("continua", "keep editing") }
  public var chooseHint: String { say("scegli", "choose") }

  // The reasons for which a key does not work now.
  public var readOnlyWhy: String {
    say("Sola lettura: non si può registrare nulla.", "Read-only: nothing can be recorded.")
  }

  /// Says that a key has no meaning here, and where the keys are.
  public func unknownKey(_ name: String) -> String {
    say(
      "Tasto sconosciuto: \(name). Premi ? per l'aiuto.", "Unknown key: \(name). Press ? for help.")
  }
}
