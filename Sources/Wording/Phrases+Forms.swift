import PerformanceModel

extension Phrases {
  // Offices.
  public var officesTitle: String { say("Uffici", "Offices") }
  public var everyOffice: String { say("tutti gli uffici", "all offices") }
  public var noOffices: String {
    say(
      "Nessun ufficio è assegnato: a sull'obiettivo, o su un ramo, ne assegna uno.",
      "No office is assigned: a on an objective, or on a branch, assigns one.")
  }
  public func officeAlone(_ name: String) -> String {
    say("Solo \(name). m tutti", "Only \(name). m all")
  }
  public var allOffices: String {
    say("Tutti gli uffici. m torna al tuo", "All offices. m returns to yours")
  }
  public func only(_ name: String) -> String { say("solo \(name)", "only \(name)") }
  public func nothingOf(_ name: String) -> String {
    say("Niente qui per \(name): m mostra tutti.", "Nothing here for \(name): m shows all.")
  }
  public var closedLabel: String { say("Periodo chiuso", "Closed period") }
  /// Returns the last closed day, and who closed it.
  public func closedThrough(_ day: Day, _ author: String) -> String {
    say("fino al \(self.day(day)), da \(author)", "through \(self.day(day)), by \(author)")
  }
  public func assigned(_ count: Int, to assignment: Assignment) -> String {
    let objectives = self.count(count, objectiveWord, objectivesWord)
    let names = [assignment.office, assignment.person].compactMap { $0 }.joined(separator: ", ")
    return names.isEmpty
      ? say(
        "\(objectives) non assegnat\(count == 1 ? "o" : "i")", "\(objectives) not assigned")
      : say(
        "\(objectives) assegnat\(count == 1 ? "o" : "i") a \(names)",
        "\(objectives) assigned to \(names)")
  }
  /// Returns an office and a person responsible in words.
  public func name(of assignment: Assignment) -> String {
    let names = [assignment.office, assignment.person].compactMap { $0 }
    return names.isEmpty
      ? say("non assegnato", "not assigned")
      : say("assegnato a ", "assigned to ") + names.joined(separator: ", ")
  }

  // Short forms.
  public func assignTitle(_ what: String) -> String { say("Assegna \(what)", "Assign \(what)") }
  public var officeField: String { say("Ufficio", "Office") }
  public var personField: String { say("Responsabile", "Owner") }
  public var assignHelpText: String {
    say(
      "Vuoto: nessuno. Un nome noto si completa da sé; \(deleteKey) tiene quanto scritto.",
      "Empty: nobody. A known name completes itself; \(deleteKey) keeps what is typed.")
  }
  public func isOfficeNew(_ name: String) -> String {
    say(
      "«\(name)» non c'è fra gli uffici del piano. Invio di nuovo lo aggiunge.",
      "“\(name)” is not among the offices of the plan. Enter again adds it.")
  }
  public func knownOffices(_ names: [String]) -> String {
    say("Uffici noti: ", "Known offices: ") + names.joined(separator: " · ")
  }
  public var asOfTitle: String { say("Situazione a una data", "As of a date") }
  public var dateForm: String { say("gg/mm/aaaa", "yyyy-mm-dd") }
  public var dateForms: String {
    say(
      "gg/mm/aaaa, 14/7, 14 luglio, ieri, fine mese, 1° trimestre",
      "yyyy-mm-dd, 14/7 (day first), 14 July, yesterday, end of month, Q1")
  }
  public var asOfField: String { say("Al", "On") }
  public func retractTitle(_ code: Code) -> String {
    say("Ritira la misurazione · \(code)", "Retract the measurement · \(code)")
  }
  public var reasonField: String { say("Motivo", "Reason") }
  public var reasonMissing: String {
    say("serve un motivo: resta nello storico", "a reason is needed: it stays in the history")
  }
  public var retractHelpText: String {
    say(
      "La misurazione non conta più, ma resta nello storico con il motivo.",
      "The measurement no longer counts, but stays in the history with the reason.")
  }
  public var nothingChanged: String { say("Niente da cambiare.", "Nothing to change.") }

  // The list of measurements.
  public var measurementsTitle: String { say("Misurazioni", "Measurements") }
  public func recordedBy(_ author: String, _ day: Day) -> String {
    say(
      "inserita da \(author) il \(self.day(day))", "entered by \(author) on \(self.day(day))")
  }
  public func retractedBy(_ retraction: Retraction) -> String {
    let day = self.day(retraction.recordedAt.day)
    return say(
      "ritirata da \(retraction.author) il \(day): \(retraction.reason)",
      "retracted by \(retraction.author) on \(day): \(retraction.reason)")
  }
  public var replacedByLater: String {
    say("corretta da una successiva", "corrected by a later one")
  }
  public var notInForce: String {
    say(
      "Non è più valida: è già corretta o ritirata.",
      "No longer valid: already corrected or retracted.")
  }

  // The entry on one line and the cause of a deviation.
  /// Returns the form of an entry on one line.
  public func quickEntryHelp(_ target: Target) -> String {
    let measure = target.measure
    if measure.isAct {
      return say("sì o no, poi il giorno: sì 15/12", "yes or no, then the day: yes 15/12")
    }
    if measure.acceptsRatio {
      return say(
        "152/200, o il valore; poi, se serve, la data",
        "152/200, or the value; then a date if needed")
    }
    let unit = name(of: target.unit)
    let figure =
      unit.isEmpty
      ? say("il numero", "the number") : say("il numero, \(unit)", "the number, \(unit)")
    return say("\(figure); poi, se serve, la data", "\(figure); then a date if needed")
  }
  public func valueOn(_ value: String, _ measurement: Measurement) -> String {
    "\(value) \(when(measurement))"
  }
  public var causeAsked: String {
    say(
      "Scostamento da motivare: qual è la causa? Invio di nuovo salva senza.",
      "Unexplained deviation: what is the cause? Enter again saves without.")
  }
  public var causeAskedShort: String {
    say("La causa? Invio: salva senza.", "The cause? Enter: saves without.")
  }
  public var causeLabel: String { say("Causa", "Cause") }
  public var causeMissing: String {
    say("da motivare: v, poi Invio per scriverla", "unexplained: v, then Enter to write it")
  }
  public var correctionTitle: String { say("Correzione", "Correction") }

  public var nothingToOpen: String { say("Niente da aprire.", "Nothing to open.") }
  public var onlyOneField: String { say("C'è un campo solo.", "There is only one field.") }

  // The filters.
  public var filtersTitle: String { say("Filtri", "Filters") }
}
