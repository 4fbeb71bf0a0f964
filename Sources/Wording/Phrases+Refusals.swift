import PerformanceModel

extension Phrases {
  /// Returns the reason for which an event is not recorded, and the remedy.
  public func words(of rejection: EventRejection) -> String {
    switch rejection {
    case .closedDays(let closure): closedDays(closure)
    case .blank(let text): blank(text)
    case .unsound(let text, let scalar): unsound(text, scalar)
    case .otherMeasure(let change): refused(change)
    case .tooLate(let day, let last):
      say(
        "dal \(self.day(day)) non varrebbe per nessun giorno: l'ultimo è il \(self.day(last)); indica con --from da quando vale",
        "from \(self.day(day)) it would not apply to any day: the last one is \(self.day(last)); give the first day to which it applies with --from"
      )
    case .tooEarly(let day, let first):
      say(
        "il \(self.day(day)) viene prima del piano, che comincia il \(self.day(first))",
        "\(self.day(day)) comes before the plan, which begins on \(self.day(first))")
    case .retractedAlready(let retraction): retractedAlready(retraction)
    case .replacedAlready(let measurement): replacedAlready(measurement)
    case .ofOtherIndicator(let id, let code):
      say(
        "\(id) è una misurazione di \(code), non di questo indicatore",
        "\(id) is a measurement of \(code), not of this indicator")
    case .readAlready(let decision): readAlready(decision)
    case .readWithoutDoubt:
      say(
        "il target è scritto così nel piano: non c'è niente da confermare",
        "the target is written like this in the plan: there is nothing to confirm")
    case .noMomentLeft:
      say(
        "una registrazione ha la data dell'ultimo istante possibile, e nulla può seguirla: cruscotto validate la indica",
        "an event is dated at the last possible moment, and nothing can follow it: cruscotto validate names it"
      )
    }
  }

  /// Returns that events are dated after something recorded before, which is dated in the future.
  public func datedAhead(_ moment: Timestamp) -> String {
    say(
      "ha la data del \(day(moment.day)), non di oggi: segue una registrazione datata nel futuro, che cruscotto validate indica",
      "it is dated \(day(moment.day)), not today: it follows an event dated in the future, which cruscotto validate names"
    )
  }

  /// Returns the effect on measurements of a target in another measure or unit.
  public func relabelled(_ change: MeasureChange) -> String {
    let count = change.figureCount
    let (before, after) = (measured(change.before), measured(change.after))
    return say(
      "\(figures(count)), \(count == 1 ? "registrata" : "registrate") come \(before), ora \(count == 1 ? "vale" : "valgono") come \(after): controlla che sia giusto",
      "\(figures(count)), recorded as \(before), now \(count == 1 ? "counts" : "count") as \(after): check that this is right"
    )
  }

  private func refused(_ change: MeasureChange) -> String {
    let count = change.figureCount
    let (before, after) = (measured(change.before), measured(change.after))
    return say(
      "il nuovo target è in \(after), ma \(count == 1 ? "c'è" : "ci sono") \(figures(count)) in \(before): una rimodulazione non cambia misura né unità. Senza unità resta quella di prima; un target letto male si corregge con cruscotto review --set",
      "the new target is in \(after), but \(figures(count)) \(count == 1 ? "is" : "are") recorded as \(before): a revision changes neither measure nor unit. Without a unit the old one stays; correct a target that was read wrongly with cruscotto review --set"
    )
  }

  private func figures(_ count: Int) -> String {
    self.count(count, say("misurazione", "measurement"), say("misurazioni", "measurements"))
  }

  /// The unit and the measure of a target, as in `imprese (conteggio)`.
  private func measured(_ target: Target) -> String {
    let (unit, measure) = (name(of: target.unit), name(of: target.measure))
    return unit.isEmpty ? measure : "\(unit) (\(measure))"
  }

  private func closedDays(_ closure: Closure) -> String {
    let who = closure.decision.author
    return say(
      "periodo chiuso fino al \(day(closure.lastDay)) (\(who)): lo riapre cruscotto reopen",
      "the period is closed through \(day(closure.lastDay)) (\(who)): cruscotto reopen reopens it")
  }

  private func blank(_ text: EventRejection.NeededText) -> String {
    switch text {
    case .author: authorMissing
    case .reason: reasonMissing
    case .note: say("una nota non può essere vuota", "a note cannot be blank")
    case .office: say("serve il nome dell'ufficio", "the name of the office is needed")
    case .person: say("serve il nome del responsabile", "the name of the owner is needed")
    }
  }

  private func unsound(_ text: EventRejection.NeededText, _ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let words = say(
      "contiene un carattere invisibile o che comanda il terminale, \(name): toglilo",
      "contains a character that is invisible or controls a terminal, \(name): remove it")
    return "\(noun(of: text)) \(words)"
  }

  private func noun(of text: EventRejection.NeededText) -> String {
    switch text {
    case .author: say("il nome di chi inserisce", "the name of the person who enters it")
    case .reason: say("il motivo", "the reason")
    case .note: say("la nota", "the note")
    case .office: say("il nome dell'ufficio", "the name of the office")
    case .person: say("il nome del responsabile", "the name of the owner")
    }
  }

  private func retractedAlready(_ retraction: Retraction) -> String {
    let (who, when) = (retraction.author, day(retraction.recordedAt.day))
    return say(
      "\(retraction.measurement) è già ritirata, da \(who) il \(when): \(retraction.reason)",
      "\(retraction.measurement) was retracted already, by \(who) on \(when): \(retraction.reason)")
  }

  private func replacedAlready(_ measurement: Measurement) -> String {
    let (who, when) = (measurement.author, day(measurement.recordedAt.day))
    return say(
      "è già corretta, da \(who) il \(when): cambia la correzione, \(measurement.id)",
      "it was corrected already, by \(who) on \(when): change the correction, \(measurement.id)")
  }

  private func readAlready(_ decision: Decision) -> String {
    let (who, when) = (decision.author, day(decision.recordedAt.day))
    let ruling = words(of: decision)
    return say(
      "già deciso da \(who) il \(when): \(ruling)",
      "decided already by \(who) on \(when): \(ruling)")
  }
}
