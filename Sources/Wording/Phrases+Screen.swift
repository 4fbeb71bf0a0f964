import PerformanceModel

extension Phrases {
  public func saveRefused(_ reason: String) -> String {
    say("Non registrato: \(reason).", "Not recorded: \(reason).")
  }
  public func saveFailed(_ reason: String) -> String {
    say("Non salvato: \(reason). ^S riprova.", "Not saved: \(reason). ^S tries again.")
  }
  public func cannotSaveHere(_ reason: String) -> String {
    say("Sola lettura: \(reason)", "Read-only: \(reason)")
  }
  public var planReloaded: String {
    say("Il file è cambiato: dati aggiornati.", "The file changed: data updated.")
  }
  public func planUnreadable(_ reason: String) -> String {
    say(
      "Il file non si legge; cruscotto restore lo ripristina. \(reason)",
      "The file cannot be read; cruscotto restore restores it. \(reason)")
  }
  public var planGoneWay: String {
    say(
      "Il file non c'è più: ^S lo riscrive com'è qui.",
      "The file is gone: ^S writes it again, as shown.")
  }
  public var planGone: String {
    say("Il file non c'è più: resta quanto già letto.", "The file is gone: what was read stays.")
  }
  public var otherPlanInFile: String {
    say(
      "q e riapri: il file contiene ora un altro piano. Qui resta quello di prima, e non si salva.",
      "q, and open it: the file contains another plan now. The one before stays here, and is not saved."
    )
  }
  public func nameMoved(_ path: String) -> String {
    say(
      "q e riapri: il nome con cui è aperto indica ora un altro file. Si vede e si salva ancora \(path).",
      "q, and open it: its name leads to another file now. \(path) is still shown and saved.")
  }
  /// Returns a recorded value with its status; where a later measurement decides, that one.
  public func saved(
    _ code: Code, _ value: String, _ status: Status, decidedOn later: Day?
  ) -> String {
    if let later {
      return say(
        "Registrato: \(code) = \(value); resta determinante la misurazione del \(day(later)).",
        "Recorded: \(code) = \(value); the measurement of \(day(later)) still decides.")
    }
    return say(
      "Registrato: \(code) = \(value), \(name(of: status)).",
      "Recorded: \(code) = \(value), \(name(of: status)).")
  }
  /// Returns the author of a measurement that somebody else restored.
  public func restored(_ author: String, _ day: Day) -> String {
    say(
      "ripristinata; inserita da \(author) il \(self.day(day))",
      "restored; entered by \(author) on \(self.day(day))")
  }
  public func undone(_ words: String) -> String {
    say("Annullato: \(words).", "Undone: \(words).")
  }
  public func redone(_ words: String) -> String {
    say("Ripetuto: \(words).", "Redone: \(words).")
  }
  public var undoWay: String { say("u annulla", "u undoes it") }
  public var redoWay: String { say("U ripete", "U redoes it") }
  /// The way to undo where a form is open, in which u is text.
  public var undoAfterLeavingWay: String {
    say("Esc, poi u annulla", "Esc, then u undoes it")
  }
  public var nothingToUndo: String { say("Niente da annullare.", "Nothing to undo.") }
  public var nothingToRedo: String { say("Niente da ripetere.", "Nothing to redo.") }
  public var changedByOthers: String {
    say(
      "Altri lo hanno cambiato nel frattempo: non c'è più nulla da annullare.",
      "Others changed it meanwhile: there is nothing left to undo.")
  }
  public var undoReason: String { say("annullato sullo schermo", "undone on the screen") }

  // The header.
  public var illustrative: String { say("dati dimostrativi", "illustrative data") }
  public var illustrativeShort: String { say("demo", "demo") }
  public func asOf(_ day: Day) -> String { say("al \(self.day(day))", "as of \(self.day(day))") }
  public func asOfShort(_ day: Day) -> String {
    let text = self.day(day)
    return language == .italian ? "\(text.prefix(6))\(text.suffix(2))" : text
  }
  public var unreadableState: String { say("FILE ILLEGGIBILE", "FILE UNREADABLE") }
  public var missingState: String { say("FILE MANCANTE", "FILE MISSING") }
  public var otherFileState: String { say("ALTRO FILE", "OTHER FILE") }
  public var savedState: String { say("salvato", "saved") }
  public var savingState: String { say("salvataggio…", "saving…") }
  public var unsavedState: String { say("NON SALVATO", "NOT SAVED") }
  public var readOnlyState: String { say("sola lettura", "read-only") }

  // The overview.
  public var areas: String { say("Aree", "Areas") }
  public var objectives: String { say("Obiettivi", "Objectives") }
  public var degree: String { degreeLabel }
  public var coverageShort: String { say("Cop.", "Cov.") }
  public var coverage: String { say("Copertura", "Coverage") }
  public var onPace: String { say("Tempi", "On pace") }
  public var wholePlan: String { say("Piano", "Plan") }
  public var needsHeading: String { say("Da seguire", "Needs attention") }
  public var duesHeading: String { say("Prossime scadenze", "Next due dates") }
  public var recentHeading: String { say("Ultime registrazioni", "Latest entries") }
  public var nothingNeeded: String {
    say("Niente da seguire: tutto è a posto.", "Nothing needs attention.")
  }
  public var noDues: String { say("Nessuna scadenza in arrivo.", "No due dates ahead.") }
  public var emptyPlan: String {
    say(
      "Il piano è vuoto: leggi un documento con «cruscotto import DOCUMENTO -o PIANO».",
      "The plan is empty: read a document with “cruscotto import DOCUMENT -o PLAN”.")
  }
  /// Returns the number of objectives that need attention for a reason.
  public func need(_ need: Need, _ number: Int) -> String {
    switch need {
    case .overdue:
      count(
        number, say("non misurato alla scadenza", "not measured by the due date"),
        say("non misurati alla scadenza", "not measured by the due date"))
    case .missed: count(number, name(of: Status.missed), name(of: Status.missed, count: 2))
    case .behind: count(number, name(of: Status.behind), name(of: Status.behind, count: 2))
    case .dueSoon:
      count(
        number, say("in scadenza entro 92 giorni", "due within 92 days"),
        say("in scadenza entro 92 giorni", "due within 92 days"))
    case .toMeasure: count(number, name(of: Status.toMeasure), name(of: Status.toMeasure, count: 2))
    case .unconfirmed:
      count(
        number, say("target da confermare", "target to confirm"),
        say("target da confermare", "targets to confirm"))
    case .stale:
      count(
        number, say("misurazione non aggiornata", "outdated measurement"),
        say("misurazioni non aggiornate", "outdated measurements"))
    case .causeMissing:
      count(
        number, say("scostamento da motivare", "unexplained deviation"),
        say("scostamenti da motivare", "unexplained deviations"))
    }
  }

  // Lists.
  public var worklist: String { needsHeading }
  public func shown(_ count: Int, of total: Int) -> String {
    say("\(count) di \(total)", "\(count) of \(total)")
  }
  public func position(_ first: Int, _ last: Int, of total: Int) -> String {
    say("\(first)–\(last) di \(total)", "\(first)–\(last) of \(total)")
  }
  public var restFolded: String { say("il resto è nei rami chiusi", "the rest is folded") }
  public var orderLabel: String { say("ordine", "order") }
  public func noMatch(_ text: String) -> String {
    say(
      "Nessuna riga corrisponde a «\(text)». Esc toglie il filtro.",
      "No row matches “\(text)”. Esc clears the filter.")
  }
  public var noRows: String { say("Nessun obiettivo qui.", "No objectives here.") }
  public var noObjectives: String {
    say("Il piano non ha obiettivi.", "The plan has no objectives.")
  }
  public var noNeeds: String {
    say("Niente da seguire qui: tutto è a posto.", "Nothing needs attention here.")
  }
  public var statusColumn: String { say("Stato", "Status") }
  public var objectiveColumn: String { say("Obiettivo", "Objective") }
  public var valueColumn: String { say("Valore", "Value") }
  public var doneWord: String { say("fatto", "done") }
}

extension Phrases {
  public var objectiveWord: String { say("obiettivo", "objective") }
  public var objectivesWord: String { say("obiettivi", "objectives") }
  public var escapeClears: String { say("Esc toglie il filtro", "Esc clears the filter") }
  public var noFilterMatch: String {
    say("Nessuna riga passa il filtro. Esc lo toglie.", "No row passes the filter. Esc clears it.")
  }
  public var lateWord: String { say("ritardo", "late") }
  public var chooseObjectiveFirst: String {
    say(
      "Scegli prima un obiettivo: si trova in un'area (→).",
      "Choose an objective first: it is in an area (→).")
  }
  public var lastOfList: String { say("Era l'ultima riga.", "That was the last row.") }
  public var todayLetter: String { say("o", "t") }
  public var monthLetter: String { "m" }
  public var quarterLetter: String { say("t", "q") }
  public var mouseIsOn: String { say("Mouse attivo.", "Mouse on.") }
  public var mouseIsOff: String {
    say(
      "Mouse disattivato: il testo si può copiare. M lo riattiva.",
      "Mouse off: text can be copied. M turns it on.")
  }
  public var allIsSaved: String { say("Tutto è già salvato.", "Everything is already saved.") }
  public var quitWithoutSaving: String {
    say(
      "Ci sono dati NON SALVATI: ^S riprova, q ancora una volta esce e li perde.",
      "There is UNSAVED data: ^S tries again, q once more quits and loses it.")
  }
  public func shownAsOf(_ day: Day) -> String {
    say("Situazione al \(self.day(day)).", "As of \(self.day(day)).")
  }
  public var toTodayWay: String { say("= va a oggi", "= goes to today") }
  public func toDateWay(_ day: Day) -> String {
    say("= torna al \(self.day(day))", "= returns to \(self.day(day))")
  }
  public var noOtherIndicator: String {
    say("L'obiettivo non ha altri indicatori.", "The objective has no other indicator.")
  }
  public var saveOrLeaveFirst: String {
    say("Prima salva o abbandona questa misurazione.", "First save or discard this measurement.")
  }

  /// The name of a reason, as the title of a list.
  public func name(of need: Need) -> String {
    switch need {
    case .overdue: name(of: Status.overdue, count: 2)
    case .missed: name(of: Status.missed, count: 2)
    case .behind: name(of: Status.behind, count: 2)
    case .dueSoon: say("in scadenza", "due soon")
    case .toMeasure: name(of: Status.toMeasure, count: 2)
    case .unconfirmed: say("target da confermare", "targets to confirm")
    case .stale: say("misurazioni non aggiornate", "outdated measurements")
    case .causeMissing: say("scostamenti da motivare", "unexplained deviations")
    }
  }
}
