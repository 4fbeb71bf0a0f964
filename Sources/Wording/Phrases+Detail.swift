import PerformanceModel

extension Phrases {
  // Labels of the detail.
  public var valueLabel: String { say("Valore", "Value") }
  public var criterionLabel: String { say("Criterio", "Criterion") }
  public var degreeLabel: String { say("Grado", "Achieved") }
  public var statusLabel: String { say("Stato", "Status") }
  public var dueLabel: String { say("Scadenza", "Due") }
  public var termLabel: String { say("Triennio", "Term") }
  public var formulaLabel: String { say("Formula", "Formula") }
  public var sourceLabel: String { say("Fonte", "Source") }
  public var readingLabel: String { say("Lettura", "Reading") }
  public var weightLabel: String { say("Peso", "Weight") }
  public var officeLabelLong: String { say("Ufficio", "Office") }
  public var remarkLabel: String { say("Nota", "Note") }
  public var outlookLabel: String { say("Proiezione", "Outlook") }
  public var historyHeading: String { say("Misurazioni", "Measurements") }
  public var childrenHeading: String { say("Obiettivi operativi", "Operational objectives") }
  public var operationalMean: String {
    say("Media degli operativi", "Mean of the operational ones")
  }
  public var noMeasurements: String {
    say(
      "Nessuna misurazione. Premi e per inserire la prima.",
      "No measurements. Press e to enter the first.")
  }
  public var noMeasurementsReadOnly: String { say("Nessuna misurazione.", "No measurements.") }
  public var replacedMark: String { say("corretta", "corrected") }
  public var retractedMark: String { say("ritirata", "retracted") }
  public var indicatorWord: String { say("Indicatore", "Indicator") }
  public func writtenAt(_ text: String, line: Int?) -> String {
    let place = line.map { say(", riga \($0)", ", line \($0)") } ?? ""
    return say("«\(text)»\(place)", "“\(text)”\(place)")
  }
  public func dated(_ value: String, _ measurement: Measurement) -> String {
    "\(value)   \(when(measurement)), \(measurement.author)"
  }

  /// Returns the least that would meet a target, as in `servono almeno 16, ne manca 1`.
  public func requirement(_ needed: Requirement) -> String {
    let least = needed.least.truncated(decimals: 0).text(in: language)
    let missing = needed.missing.truncated(decimals: 0)
    // Of an index, which may ask for more than its base, nothing is a part.
    let of =
      needed.denominator.map { whole in
        let link =
          Fraction(whole) < needed.least ? say(" a fronte di ", " against ") : say(" su ", " of ")
        return link + whole.text(in: language)
      } ?? ""
    let need = needed.least == Fraction(1) ? "serve" : "servono"
    let verb = missing == 1 ? "ne manca" : "ne mancano"
    return say(
      "\(need) almeno \(least)\(of), \(verb) \(missing.text(in: language))",
      "at least \(least)\(of) needed, \(missing.text(in: language)) missing")
  }

  /// Returns how many lines follow below, with the key that shows them.
  public func moreLines(_ number: Int, _ key: String?) -> String {
    let lines = count(number, say("altra riga", "more line"), say("altre righe", "more lines"))
    return key.map { "\(lines): \($0)" } ?? lines
  }

  public var staleMark: String { say("cifra non recente", "old figure") }

  /// Returns the target of the term or a later year in words.
  public func term(_ target: TermTarget) -> String {
    let asked = criterion(.value(target.comparator, target.value), target.unit)
    let years =
      target.period.spansYears
      ? "\(target.period.start.year)–\(target.period.end.year)" : "\(target.period.end.year)"
    return "\(asked)   \(years)"
  }

  /// Returns how much of a target of the term is reached, as in `, ora 28 %`; nothing where unknown.
  public func soFar(_ share: Fraction?) -> String {
    share.map { say(", ora \(percent($0))", ", now \(percent($0))") } ?? ""
  }

  /// Returns why an indicator has its status, in a few words.
  public func reason(_ reason: StatusReason, _ result: IndicatorResult) -> String {
    switch reason {
    case .noTarget: say("nessun valore obiettivo leggibile", "no readable target")
    case .periodNotBegun:
      say(
        "il periodo inizia il \(day(result.target.period.start))",
        "the period begins on \(day(result.target.period.start))")
    case .termRunsOn:
      say(
        "obiettivo del triennio, fino al \(day(result.effectiveDue))",
        "a target of the term, until \(day(result.effectiveDue))")
    case .nothingYet:
      say(
        "nulla registrato, c'è tempo fino al \(day(result.effectiveDue))",
        "nothing recorded, due \(day(result.effectiveDue))")
    case .nothingInTime:
      say(
        "nulla registrato entro il \(day(result.effectiveDue))",
        "nothing recorded up to \(day(result.effectiveDue))")
    case .figureTooOld(let days):
      say(
        "l'ultima cifra è di \(count(days, "giorno", "giorni")) prima della scadenza",
        "the last figure is \(count(days, "day", "days")) older than the due date")
    case .met: say("criterio soddisfatto", "criterion met")
    case .metSoFar:
      say("criterio soddisfatto finora, provvisorio", "criterion met so far, provisional")
    case .withinLimit:
      say("entro il limite, può ancora crescere", "within the limit, may still grow")
    case .limitExceeded:
      say("limite superato: non può più rientrare", "over the limit: cannot fall back")
    case .unmet: say("criterio non soddisfatto", "criterion not met")
    case .onPace(let pace):
      say(
        "atteso alla data: \(expected(pace, result))",
        "expected by then: \(expected(pace, result))")
    case .belowPace(let pace):
      say(
        "sotto l'andamento atteso: \(expected(pace, result))",
        "below what is expected by now: \(expected(pace, result))")
    case .withoutPace: say("senza un andamento atteso", "nothing is expected by now")
    case .levelNear: say("non ancora soddisfatto, ma vicino", "not met yet, but near")
    case .levelFar: say("lontano dal criterio", "far from the criterion")
    case .doneInTime: say("fatto in tempo", "done in time")
    case .doneLate(let days):
      say(
        "fatto con \(count(days, "giorno", "giorni")) di ritardo",
        "done \(count(days, "day", "days")) late")
    case .notDoneYet:
      say(
        "non ancora fatto, c'è tempo fino al \(day(result.effectiveDue))",
        "not done yet, due \(day(result.effectiveDue))")
    case .notDone:
      say(
        "non fatto entro il \(day(result.effectiveDue))", "not done by \(day(result.effectiveDue))")
    }
  }

  private func expected(_ pace: Pace, _ result: IndicatorResult) -> String {
    value(pace.expected, result.target.unit)
  }
}
