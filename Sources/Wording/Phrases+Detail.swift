import PerformanceModel

extension Phrases {
  // Labels of the detail.
  public var valueLabel: String { say("Valore", "Value") }
  public var targetLabel: String { say("Target", "Target") }
  public var degreeLabel: String { say("Grado", "Rate") }
  public var statusLabel: String { say("Stato", "Status") }
  public var dueLabel: String { say("Scadenza", "Due") }
  public var termLabel: String { say("Triennio", "3-year") }
  public var formulaLabel: String { say("Formula", "Formula") }
  public var sourceLabel: String { say("Nel piano", "In plan") }
  public var weightLabel: String { say("Peso", "Weight") }
  public var officeLabelLong: String { say("Ufficio", "Office") }
  public var remarkLabel: String { say("Nota", "Note") }
  public var outlookLabel: String { say("Proiezione", "Projection") }
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
  /// Returns the text of a cell with its place in the document.
  public func written(_ source: Source) -> String {
    let place = source.place.map { ", \(self.place($0))" } ?? ""
    return say("«\(source.text)»\(place)", "“\(source.text)”\(place)")
  }

  /// Returns a place of a document in words, as in `foglio «Area 1», cella F7`.
  public func place(_ place: SourcePlace) -> String {
    switch place {
    case .line(let line): say("riga \(line)", "line \(line)")
    case .cell(let sheet, let row, let column):
      say("foglio «\(sheet)», cella ", "sheet “\(sheet)”, cell ")
        + "\(SourcePlace.letters(ofColumn: column))\(row)"
    case .page(let page, let table, let row, _):
      say(
        "pagina \(page), tabella \(table), riga \(row)",
        "page \(page), table \(table), row \(row)")
    case .table(let table, let row, _):
      say("tabella \(table), riga \(row)", "table \(table), row \(row)")
    }
  }

  public func dated(_ value: String, _ measurement: Measurement) -> String {
    let gap = measurement.isYes ? " " : "   "
    return "\(value)\(gap)\(when(measurement)), \(measurement.author)"
  }

  /// Returns the least that would meet a target, as in `servono almeno 16, ne manca 1`.
  public func requirement(_ needed: Shortfall) -> String {
    let least = needed.least.truncated(decimals: 0).text(in: language)
    let missing = needed.missing.truncated(decimals: 0)
    // Of an index, which may ask for more than its base, nothing is a part.
    let of =
      needed.denominator.map { whole in
        let link =
          Rational(whole) < needed.least ? say(" a fronte di ", " against ") : say(" su ", " of ")
        return link + whole.text(in: language)
      } ?? ""
    let need = needed.least == Rational(1) ? "serve" : "servono"
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

  public var staleMark: String { say("misurazione non aggiornata", "outdated measurement") }

  /// Returns the three-year target, or that of a later year, in words.
  public func term(_ target: TermTarget) -> String {
    let asked = criterion(.value(target.comparator, target.value), target.unit)
    let years =
      target.period.spansYears
      ? "\(target.period.start.year)–\(target.period.end.year)" : "\(target.period.end.year)"
    return "\(asked)   \(years)"
  }

  /// Returns the share of a three-year target that is reached, as in `, ora 28 %`; nothing where unknown.
  public func soFar(_ share: Rational?) -> String {
    share.map { say(", ora \(percent($0))", ", now \(percent($0))") } ?? ""
  }

  /// Returns the reason of a status, in a few words.
  public func reason(_ reason: StatusReason, _ result: IndicatorResult) -> String {
    switch reason {
    case .noTarget: say("target assente o non interpretabile", "no target, or an unclear one")
    case .periodNotBegun:
      say(
        "il periodo inizia il \(day(result.target.period.start))",
        "the period begins on \(day(result.target.period.start))")
    case .termRunsOn:
      say(
        "target triennale, scadenza \(day(result.effectiveDue))",
        "three-year target, due \(day(result.effectiveDue))")
    case .nothingYet:
      say(
        "nessuna misurazione, scadenza \(day(result.effectiveDue))",
        "no measurement, due \(day(result.effectiveDue))")
    case .nothingInTime:
      say(
        "nessuna misurazione entro il \(day(result.effectiveDue))",
        "no measurement by \(day(result.effectiveDue))")
    case .figureTooOld(let days):
      say(
        "l'ultima misurazione è di \(count(days, "giorno", "giorni")) prima della scadenza",
        "the last measurement is \(count(days, "day", "days")) older than the due date")
    case .met: say("il valore soddisfa il target", "the value meets the target")
    case .metSoFar:
      say("il valore soddisfa finora il target", "the value meets the target so far")
    case .withinLimit:
      say("entro il limite, può ancora crescere", "within the limit, may still grow")
    case .limitExceeded:
      say("limite superato: non può più rientrare", "over the limit: cannot fall back")
    case .unmet: say("il valore definitivo non basta", "the final value falls short")
    case .onPace(let pace):
      say(
        "nessun ritardo (andamento atteso: \(expected(pace, result)))",
        "no delay (expected by now: \(expected(pace, result)))")
    case .belowPace(let pace):
      say(
        "sotto l'andamento atteso (\(expected(pace, result)))",
        "below what is expected by now (\(expected(pace, result)))")
    case .withoutPace: say("senza un andamento atteso", "nothing is expected by now")
    case .levelNear: say("non ancora raggiunto, ma vicino", "not met yet, but near")
    case .levelFar: say("lontano dal target", "far from the target")
    case .doneInTime: say("fatto in tempo", "done in time")
    case .doneLate(let days):
      say(
        "fatto con \(count(days, "giorno", "giorni")) di ritardo",
        "done \(count(days, "day", "days")) late")
    case .notDoneYet:
      say(
        "non ancora fatto, scadenza \(day(result.effectiveDue))",
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
