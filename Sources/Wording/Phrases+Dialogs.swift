import PerformanceModel

extension Phrases {
  public var helpTitle: String { say("Aiuto", "Help") }
  public var signsHeading: String { say("Segni degli stati", "Status signs") }
  /// The mark of a figure that is based on a target to confirm; no status has it.
  public static let doubtMark = "*"
  public var doubtMeaning: String {
    say("basato su un target da confermare", "based on a target to confirm")
  }
  public var staleMeaning: String {
    say("misurazione più vecchia di 92 giorni", "measurement more than 92 days old")
  }
  public var causeMeaning: String {
    say("scostamento da motivare", "unexplained deviation")
  }
  public var partMeaning: String {
    say(
      "secondo indicatore dell'obiettivo, mostrato perché il più urgente; il grado è la media di tutti",
      "second indicator of the objective, shown as the most urgent; the rate is the mean of all")
  }
  public var columnsHeading: String { say("Colonne", "Columns") }
  public var degreeMeaning: String {
    say(
      "media dei gradi di raggiungimento, ciascuno al massimo 100",
      "mean of the achievement rates, each capped at 100")
  }
  public var coverageMeaning: String {
    say("obiettivi valutati sul totale", "objectives assessed, out of all")
  }
  public var paceMeaning: String {
    say(
      "obiettivi senza ritardo, su quelli con un andamento atteso",
      "objectives without delay, of those with a value expected by now")
  }
  public var changeMeaning: String {
    say(
      "punti percentuali dalla fine del trimestre precedente",
      "percentage points since the end of the previous quarter")
  }
  public var themesTitle: String { say("Temi", "Themes") }
  public var noColours: String {
    say(
      "Niente colori qui (NO_COLOR?): la scelta si vedrà altrove.",
      "No colours here (NO_COLOR?): the choice will show elsewhere.")
  }
  public var paletteTitle: String { say("Comandi e obiettivi", "Commands and objectives") }
  public var paletteEmpty: String {
    say("Nessun comando o obiettivo corrisponde.", "No command or objective matches.")
  }
  public var historyTitle: String { say("Storico delle registrazioni", "History of entries") }
  public var noHistory: String {
    say("Nulla è stato registrato finora.", "Nothing has been recorded so far.")
  }
  public var informationTitle: String { say("Il piano", "The plan") }
  public var planField: String { say("Piano", "Plan") }
  public var organisationField: String { say("Ente", "Organisation") }
  public var termField: String { say("Triennio", "Years") }
  public var yearField: String { say("Anno del piano", "Plan year") }
  public var documentField: String { say("Documento", "Document") }
  public var fileField: String { say("File", "File") }
  public var thresholdsField: String { say("Soglie", "Thresholds") }
  public var noticeField: String { say("Avvertenza", "Notice") }
  public var illustrativeLong: String {
    say(
      "Le misurazioni sono inventate, per mostrare il programma: non sono dati reali dell'ente.",
      "The measurements are made up to show the program: they are not real data of the organisation."
    )
  }
  public func why(_ figure: String?, _ name: String) -> String {
    figure.map { say("Perché \($0)? \(name)", "Why \($0)? \(name)") } ?? name
  }

  // The interpretation of a target.
  public var reviewTitle: String {
    say("Interpretazione del target", "Interpretation of the target")
  }
  public var questionLabel: String { say("Domanda", "Question") }
  public var correctionField: String { say("Correzione", "Correction") }
  public var correctionHelp: String {
    say(
      "Vuota: conferma. Altrimenti: ≥ 20 imprese, <= 15 gg, sì entro 30/6/2017",
      "Empty: confirms. Else: ≥ 20 companies, <= 15 days, yes by 2017-06-30")
  }
  public func by(_ day: Day) -> String {
    say(", entro il \(self.day(day))", ", by \(self.day(day))")
  }

  // The entry form.
  /// Returns which of several indicators a form is for, and how to get to the others.
  public func indicatorPlace(_ place: Int, of count: Int) -> String {
    say("\(place) di \(count), Pag↑ Pag↓", "\(place) of \(count), PgUp PgDn")
  }
  public var entryTitle: String { say("Misurazione", "Measurement") }
  public var answerField: String { say("Fatto?", "Done?") }
  public var numeratorField: String { say("Numeratore", "Numerator") }
  public var denominatorField: String { say("Denominatore", "Denominator") }
  public func valueInsteadField(_ unit: Unit) -> String {
    let name = name(of: unit)
    let words = say("oppure il valore", "or the value")
    return name.isEmpty ? words : "\(words), \(name)"
  }
  public func valueField(_ unit: Unit) -> String {
    let name = name(of: unit)
    return name.isEmpty ? valueLabel : "\(valueLabel), \(name)"
  }
  public func dateField(from start: Day, _ course: Accumulation) -> String {
    course == .cumulative
      ? say("Totale dal \(day(start)) al", "Total from \(day(start)) to")
      : say("Situazione al", "As of")
  }
  public var dateOfActField: String { say("Fatto il", "Done on") }
  public var noteField: String { say("Nota", "Note") }
  public var evidenceField: String { say("Fonte dei dati", "Data source") }
  public var causeField: String { say("Causa dello scostamento", "Cause of the deviation") }
  public var authorField: String { say("Inserito da", "Entered by") }
  public var yes: String { say("sì", "yes") }
  public var no: String { say("no", "no") }
  public var yesLetter: String { say("s", "y") }
  public var noLetter: String { "n" }
  public var otherAnswerWord: String { say("cambia", "changes") }
  public var todayWord: String { say("oggi", "today") }
  public var monthEndWord: String { say("fine mese", "end of month") }
  public var quarterEndWord: String { say("fine trimestre", "end of quarter") }
  public var oneDayWord: String { say("un giorno", "one day") }
  public var dateKeysHeading: String { say("Nel campo della data", "In the date field") }
  public var answerKeysHeading: String { say("Nel campo sì/no", "In the yes/no field") }
  public func was(_ value: String) -> String { say("era \(value)", "was \(value)") }
  public func before(_ value: String, _ measurement: Measurement?) -> String {
    let date = measurement.map { " \(when($0))" } ?? ""
    return say("prima: \(value)\(date)", "before: \(value)\(date)")
  }
  public var discardTitle: String {
    say("Abbandonare la misurazione?", "Discard this measurement?")
  }
  public var discardQuestion: String {
    say("I dati inseriti andrebbero persi.", "Your entry would be lost.")
  }

  /// The first letters of the months, by their place in the year.
  public var monthNames: [String] {
    language == .italian
      ? ["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"]
      : ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  }

  /// Returns an event of the history in words.
  public func words(of event: PlanEvent, in plan: Plan) -> String {
    switch event {
    case .measured(let code, let measurement):
      let target = plan.indicator(code)?.target(on: measurement.date)
      let value = target.map { entry(measurement, $0) } ?? ""
      let correction = correction(of: code, by: measurement, in: plan)
      return "\(code) = \(value) \(when(measurement))\(correction)"
    case .retracted(let code, let retraction):
      let lost = plan.indicator(code)?.measurements.first { $0.id == retraction.measurement }
      let target = plan.indicator(code)?.target(on: lost?.date ?? retraction.recordedAt.day)
      let value = lost.flatMap { lost in target.map { entry(lost, $0) } } ?? retraction.measurement
      return say(
        "\(code): ritirata \(value); motivo: \(retraction.reason)",
        "\(code): retracted \(value); reason: \(retraction.reason)")
    case .decided(let code, let decision):
      return (code.map { "\($0): " } ?? "") + change(decision, about: code, in: plan)
        + (decision.note.map { ", \($0)" } ?? "")
    }
  }

  /// Returns a decision, and the value in force before it.
  public func change(_ decision: Decision, about code: Code?, in plan: Plan) -> String {
    words(of: decision) + before(decision, about: code, in: plan)
  }

  /// Returns the details of an event: the figure corrected or retracted, by its name, note, data
  /// source and cause.
  public func details(of event: PlanEvent) -> [String] {
    switch event {
    case .measured(_, let measurement):
      let corrected = measurement.replaces.map { say("corregge \($0)", "corrects \($0)") }
      return [corrected].compactMap { $0 } + remarks(of: measurement)
    case .retracted(_, let retraction):
      return [say("ritira \(retraction.measurement)", "retracts \(retraction.measurement)")]
    case .decided: return []
    }
  }

  /// Returns what a person wrote beside a figure.
  public func remarks(of measurement: Measurement) -> [String] {
    let remarks = [
      (noteField, measurement.note), (evidenceField, measurement.evidence),
      (causeLabel, measurement.cause),
    ]
    return remarks.compactMap { name, text in text.map { "\(name): \($0)" } }
  }

  /// Returns that a measurement corrects another one, in brackets, and whether the figure stayed.
  private func correction(
    of code: Code, by measurement: Measurement, in plan: Plan
  ) -> String {
    guard let id = measurement.replaces else { return "" }
    let lost = plan.indicator(code)?.measurements.first { $0.id == id }
    return lost?.entry == measurement.entry && lost?.date == measurement.date
      ? say(" (valore invariato)", " (same value)") : say(" (corregge)", " (corrects)")
  }

  /// Returns the value before a change, in brackets; nothing for the interpretation of a target.
  private func before(_ decision: Decision, about code: Code?, in plan: Plan) -> String {
    guard let text = earlier(than: decision, about: code, in: plan) else { return "" }
    return say(" (prima \(text))", " (before: \(text))")
  }

  private func earlier(than decision: Decision, about code: Code?, in plan: Plan) -> String? {
    let day = decision.firstDay ?? decision.recordedAt.day
    let plan = plan.before(decision, about: code)
    switch decision.ruling {
    case .revised:
      return code.flatMap { plan.indicator($0) }.map { asked($0.target(on: day)) }
    case .weight: return code.flatMap { plan.objective($0) }?.weight(on: day).text(in: language)
    case .thresholds:
      let thresholds = plan.thresholds(on: day)
      return "\(percent(thresholds.nearly)), \(percent(thresholds.partial))"
    case .assigned:
      let assignment = code.flatMap { plan.objective($0) }?.assignmentInForce
      let names = [assignment?.office, assignment?.person].compactMap { $0 }
      return names.isEmpty ? nil : names.joined(separator: ", ")
    case .confirmed, .reopened, .corrected, .closed, .opened: return nil
    }
  }

  /// Returns a decision, and the day from which it is in force.
  public func words(of decision: Decision) -> String {
    let ruling = words(of: decision.ruling)
    guard let first = decision.validFrom else { return ruling }
    return say("\(ruling), dal \(day(first))", "\(ruling), from \(day(first))")
  }

  private func words(of ruling: Decision.Ruling) -> String {
    switch ruling {
    case .confirmed: say("target confermato", "target confirmed")
    case .reopened: say("target di nuovo da confermare", "target to confirm again")
    case .corrected(let target):
      say("target corretto: ", "target corrected: ") + asked(target)
    case .revised(let target): say("target rimodulato: ", "target revised: ") + asked(target)
    case .weight(let weight): say("peso ", "weight ") + weight.text(in: language)
    case .assigned(let assignment): name(of: assignment)
    case .thresholds(let thresholds):
      say("soglie ", "thresholds ")
        + "\(percent(thresholds.nearly)), \(percent(thresholds.partial))"
    case .closed(let day):
      say("periodo chiuso fino al \(self.day(day))", "closed through \(self.day(day))")
    case .opened(nil): say("periodo riaperto", "reopened")
    case .opened(let day?):
      say("periodo riaperto dal \(self.day(day))", "reopened from \(self.day(day))")
    }
  }
}
