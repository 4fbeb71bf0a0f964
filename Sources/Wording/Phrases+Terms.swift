import PerformanceModel

extension Phrases {
  /// The name of a status.
  public func name(of status: Status) -> String {
    switch status {
    case .achieved: say("raggiunto", "achieved")
    case .nearly: say("quasi raggiunto", "nearly achieved")
    case .partial: say("parzialmente raggiunto", "partially achieved")
    case .missed: say("non raggiunto", "not achieved")
    case .underWay: say("in corso", "in progress")
    case .behind: say("in ritardo", "behind schedule")
    case .overdue: say("non misurato", "not measured")
    case .toMeasure: say("da misurare", "not yet measured")
    case .notDue: say("non previsto", "not yet due")
    case .notEvaluable: say("non valutabile", "not assessable")
    }
  }

  /// The short name of a status, in the number of what it counts: for a column or a line of counts.
  public func shortName(of status: Status, count: Int = 1) -> String {
    switch status {
    case .achieved, .underWay: name(of: status, count: count)
    case .nearly: say("quasi", "nearly")
    case .partial: say(count == 1 ? "parziale" : "parziali", "partial")
    case .missed: say(count == 1 ? "mancato" : "mancati", "missed")
    case .behind: say("in ritardo", "behind")
    case .overdue: say("n.d.", "no data")
    case .toMeasure: say("da misurare", "pending")
    case .notDue: say("n.p.", "later")
    case .notEvaluable: say("n.v.", "n/a")
    }
  }

  /// The meaning of a status, in one line.
  public func meaning(of status: Status) -> String {
    switch status {
    case .achieved: say("misurato, target raggiunto", "measured, target met")
    case .nearly:
      say(
        "dato definitivo, dalla prima soglia in su", "final, not met, first threshold or above")
    case .partial:
      say(
        "dato definitivo, dalla seconda soglia in su", "final, not met, second threshold or above")
    case .missed:
      say(
        "sotto le soglie, o non più raggiungibile", "final, below both thresholds, or out of reach")
    case .underWay: say("dato intermedio, nessun ritardo rilevato", "interim, no delay found")
    case .behind:
      say("dato intermedio, sotto l'andamento atteso", "interim, below what is expected by now")
    case .overdue:
      say(
        "scadenza passata senza misurazione valida", "due date passed without a valid measurement")
    case .toMeasure:
      say("nessuna misurazione, scadenza non ancora passata", "no measurement, due date not passed")
    case .notDue:
      say("misurazione non prevista nel periodo", "no measurement is due in this period")
    case .notEvaluable: say("target assente o non interpretabile", "no target, or an unclear one")
    }
  }

  /// The name of a kind of objective.
  public func name(of kind: ObjectiveKind) -> String {
    switch kind {
    case .strategic: say("Obiettivo strategico", "Strategic objective")
    case .operational: say("Obiettivo operativo", "Operational objective")
    case .programmedActivity: say("Attività programmata", "Planned activity")
    case .efficiency: say("Efficacia ed efficienza", "Effectiveness and efficiency")
    case .financialHealth: say("Salute economico-finanziaria", "Financial health")
    }
  }

  /// The shortest name of a kind, to be typed.
  public func shortName(of kind: ObjectiveKind) -> String {
    switch kind {
    case .strategic: say("strategico", "strategic")
    case .operational: say("operativo", "operational")
    case .programmedActivity: say("programmata", "planned")
    case .efficiency: say("efficienza", "efficiency")
    case .financialHealth: say("salute", "health")
    }
  }

  /// The heading over several objectives of a kind.
  public func heading(of kind: ObjectiveKind) -> String {
    switch kind {
    case .strategic: say("Obiettivi strategici", "Strategic objectives")
    case .operational: say("Obiettivi operativi", "Operational objectives")
    case .programmedActivity: say("Attività programmate", "Planned activities")
    case .efficiency: say("Efficacia ed efficienza", "Effectiveness and efficiency")
    case .financialHealth: say("Salute economico-finanziaria", "Financial health")
    }
  }

  /// The name of a reading.
  public func name(of reading: Reading) -> String {
    switch reading {
    case .written: say("scritto", "written")
    case .inferred: say("dedotto", "inferred")
    case .ambiguous: say("ambiguo", "ambiguous")
    case .unreadable: say("non leggibile", "unreadable")
    case .confirmed: say("confermato", "confirmed")
    }
  }

  /// The name of a reading in the number of what it counts.
  public func name(of reading: Reading, count: Int) -> String {
    guard count != 1, language == .italian else { return name(of: reading) }
    return switch reading {
    case .written: "scritti"
    case .inferred: "dedotti"
    case .ambiguous: "ambigui"
    case .unreadable: "non leggibili"
    case .confirmed: "confermati"
    }
  }

  /// The origin of a target on a day: the reading of the document, or the person who changed it.
  public func reading(of indicator: Indicator, on day: Day) -> String {
    guard let change = indicator.targetChanges(on: day).last else {
      return name(of: indicator.reading(on: day))
    }
    let who = change.decision.author
    let when = self.day(change.decision.firstDay ?? change.decision.recordedAt.day)
    return change.isRevision
      ? say("rimodulato dal \(when), da \(who)", "revised from \(when), by \(who)")
      : say("corretto il \(when), da \(who)", "corrected on \(when), by \(who)")
  }

  /// The name of a course.
  public func name(of course: Accumulation) -> String {
    switch course {
    case .cumulative: say("totale progressivo", "a running total")
    case .level: say("livello a una data", "a level at a date")
    }
  }

  /// The name of a measure.
  public func name(of measure: Measure) -> String {
    switch measure {
    case .count: say("conteggio", "count")
    case .ratio: say("rapporto", "ratio")
    case .percentage: say("percentuale", "percentage")
    case .duration: say("durata", "duration")
    case .money: say("importo", "money")
    case .index: say("indice", "index")
    case .yesNo: say("sì/no", "yes/no")
    case .milestone: say("traguardo", "milestone")
    }
  }
}
