import PerformanceModel

extension Phrases {
  public var helpTitle: String { say("Aiuto", "Help") }
  public var signsHeading: String { say("I segni degli stati", "The signs of statuses") }
  /// The mark of what rests on a reading to be confirmed, another one than that of any status.
  public static let doubtMark = "*"
  public var doubtMeaning: String {
    say(
      "lettura da confermare: la cifra poggia su di essa",
      "reading to confirm: the figure rests on it")
  }
  public var staleMeaning: String {
    say("la cifra è più vecchia di 92 giorni", "the figure is more than 92 days old")
  }
  public var causeMeaning: String {
    say("scostamento senza causa", "a deviation without a cause")
  }
  public var partMeaning: String {
    say(
      "è di due o più indicatori il secondo, il più urgente; il grado è la media di tutti",
      "the second of two or more indicators, the most urgent; the achievement is the mean of all")
  }
  public var columnsHeading: String { say("Le colonne", "The columns") }
  public var degreeMeaning: String {
    say("media dei gradi, ciascuno al più 100", "mean of the achievements, each 100 at most")
  }
  public var coverageMeaning: String {
    say(
      "obiettivi nella media, di quanti sono", "objectives in the mean, of how many there are"
    )
  }
  public var paceMeaning: String {
    say("quanti in linea con il tempo, di quelli in corso", "how many on pace, of those under way")
  }
  public var changeMeaning: String {
    say(
      "punti in più o in meno dalla fine del trimestre prima",
      "points more or less since the end of the quarter before")
  }
  public var themesTitle: String { say("Colori", "Colours") }
  public var noColours: String {
    say(
      "Niente colori qui (NO_COLOR?): la scelta si vedrà altrove.",
      "No colours here (NO_COLOR?): the choice will show elsewhere.")
  }
  public var paletteTitle: String { say("Comandi e obiettivi", "Commands and objectives") }
  public var paletteEmpty: String {
    say("Nessun comando o obiettivo corrisponde.", "No command or objective matches.")
  }
  public var historyTitle: String { say("Chi, che cosa, quando", "Who, what, when") }
  public var noHistory: String {
    say("Nulla è stato registrato finora.", "Nothing has been recorded so far.")
  }
  public var informationTitle: String { say("Il piano", "The plan") }
  public var planField: String { say("Piano", "Plan") }
  public var organisationField: String { say("Ente", "Organisation") }
  public var yearField: String { say("Programmazione", "Programming year") }
  public var documentField: String { say("Documento", "Document") }
  public var fileField: String { say("File", "File") }
  public var thresholdsField: String { say("Soglie", "Thresholds") }
  public var noticeField: String { say("Avvertenza", "Notice") }
  public var illustrativeLong: String {
    say(
      "Le misurazioni sono inventate, per mostrare il programma: non sono dati dell'ente.",
      "The measurements are made up to show the program: they are no data of the organisation.")
  }
  public func why(_ figure: String?, _ name: String) -> String {
    figure.map { say("Perché \($0)? \(name)", "Why \($0)? \(name)") } ?? name
  }

  // The review of a reading.
  public var reviewTitle: String { say("Lettura", "Reading") }
  public var understoodLabel: String { say("Capito", "Understood") }
  public var questionLabel: String { say("Domanda", "Question") }
  public var correctionField: String { say("Correzione", "Correction") }
  public var correctionHelp: String {
    say(
      "Vuota: conferma. Altrimenti: ≥ 20 imprese, <= 15 gg, fatto entro 30/6/2017",
      "Empty: confirms. Else: ≥ 20 companies, <= 15 days, done by 2017-06-30")
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
  public func dateField(from start: Day, _ course: Course) -> String {
    course == .cumulative
      ? say("Totale dal \(day(start)) al", "Total from \(day(start)) to")
      : say("Situazione al", "As it was on")
  }
  public var dateOfActField: String { say("Il giorno", "On the day") }
  public var noteField: String { say("Nota", "Note") }
  public var evidenceField: String { say("Dove si verifica", "Evidence") }
  public var causeField: String { say("Causa dello scostamento", "Cause of the deviation") }
  public var authorField: String { say("Chi", "Who") }
  public var yes: String { say("sì", "yes") }
  public var no: String { say("no", "no") }
  public var yesLetter: String { say("s", "y") }
  public var noLetter: String { "n" }
  public var otherAnswerWord: String { say("cambia", "changes") }
  public var todayWord: String { say("oggi", "today") }
  public var monthEndWord: String { say("fine mese", "end of month") }
  public var quarterEndWord: String { say("fine trimestre", "end of quarter") }
  public var oneDayWord: String { say("un giorno", "one day") }
  public var dateKeysHeading: String { say("Nel campo della data", "In the field of the date") }
  public var answerKeysHeading: String { say("Nel campo del sì o no", "In the field of yes or no") }
  public func was(_ value: String) -> String { say("era \(value)", "was \(value)") }
  public func before(_ value: String, _ measurement: Measurement?) -> String {
    let date = measurement.map { " \(when($0))" } ?? ""
    return say("prima: \(value)\(date)", "before: \(value)\(date)")
  }
  public var discardTitle: String { say("Lasciare la misurazione?", "Leave the measurement?") }
  public var discardQuestion: String {
    say("Quanto è scritto andrebbe perso.", "What is typed would be lost.")
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

  /// Returns what was decided, and what held before.
  public func change(_ decision: Decision, about code: Code?, in plan: Plan) -> String {
    words(of: decision) + before(decision, about: code, in: plan)
  }

  /// Returns what else an event says, for people who look closely: which figure it is about, by its name,
  /// the note, where the figure can be checked, and why the target was missed.
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
      ? say(" (cifra invariata)", " (same figure)") : say(" (corregge)", " (corrects)")
  }

  /// Returns what held before a change, in brackets; nothing for what people say of a reading.
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

  /// Returns what was decided, and from which day it holds.
  public func words(of decision: Decision) -> String {
    let ruling = words(of: decision.ruling)
    guard let first = decision.validFrom else { return ruling }
    return say("\(ruling), dal \(day(first))", "\(ruling), from \(day(first))")
  }

  private func words(of ruling: Decision.Ruling) -> String {
    switch ruling {
    case .confirmed: say("lettura confermata", "reading confirmed")
    case .reopened: say("lettura riaperta", "reading reopened")
    case .corrected(let target):
      say("lettura corretta: ", "reading corrected: ") + asked(target)
    case .revised(let target):
      say("valore obiettivo rimodulato: ", "target revised: ") + asked(target)
    case .weight(let weight): say("peso ", "weight ") + weight.text(in: language)
    case .assigned(let assignment): name(of: assignment)
    case .thresholds(let thresholds):
      say("soglie ", "thresholds ")
        + "\(percent(thresholds.nearly)), \(percent(thresholds.partial))"
    case .closed(let day):
      say("chiuso fino al \(self.day(day))", "closed up to \(self.day(day))")
    case .opened(nil): say("riaperto", "opened again")
    case .opened(let day?):
      say("riaperto dal \(self.day(day))", "opened again from \(self.day(day))")
    }
  }
}
