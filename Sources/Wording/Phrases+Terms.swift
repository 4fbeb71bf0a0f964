import PerformanceModel

extension Phrases {
  /// The name of a status.
  public func name(of status: Status) -> String {
    switch status {
    case .achieved: say("raggiunto", "achieved")
    case .nearly: say("quasi", "nearly")
    case .partial: say("parziale", "partial")
    case .missed: say("mancato", "missed")
    case .underWay: say("in corso", "under way")
    case .behind: say("in ritardo", "behind")
    case .overdue: say("scaduto", "overdue")
    case .toMeasure: say("da misurare", "to measure")
    case .notDue: say("non dovuto", "not due")
    case .notEvaluable: say("non valutabile", "not evaluable")
    }
  }

  /// What a status means, in one line.
  public func meaning(of status: Status) -> String {
    switch status {
    case .achieved: say("misurato, criterio soddisfatto", "measured, criterion met")
    case .nearly:
      say(
        "definitivo, dalla prima soglia in su", "final, not met, from the first threshold")
    case .partial:
      say(
        "definitivo, dalla seconda soglia in su", "final, not met, from the second threshold")
    case .missed:
      say("sotto le soglie, o non più raggiungibile", "final, below, or out of reach")
    case .underWay: say("non definitivo, in linea con il tempo", "not final, on pace")
    case .behind: say("non definitivo, sotto il passo atteso", "not final, below pace")
    case .overdue:
      say("scadenza passata senza misurazione valida", "due date passed, nothing valid")
    case .toMeasure: say("nel periodo, nulla registrato", "inside the period, nothing recorded")
    case .notDue: say("il suo tempo non è ancora venuto", "its time has not come")
    case .notEvaluable: say("senza valore obiettivo leggibile", "no readable target")
    }
  }

  /// The name of a kind of objective.
  public func name(of kind: ObjectiveKind) -> String {
    switch kind {
    case .strategic: say("Obiettivo strategico", "Strategic objective")
    case .operational: say("Obiettivo operativo", "Operational objective")
    case .programmedActivity: say("Attività programmata", "Programmed activity")
    case .efficiency: say("Efficacia ed efficienza", "Efficiency target")
    case .financialHealth: say("Salute economico-finanziaria", "Financial health")
    }
  }

  /// The shortest name of a kind, to be typed.
  public func shortName(of kind: ObjectiveKind) -> String {
    switch kind {
    case .strategic: say("strategico", "strategic")
    case .operational: say("operativo", "operational")
    case .programmedActivity: say("programmata", "programmed")
    case .efficiency: say("efficienza", "efficiency")
    case .financialHealth: say("salute", "health")
    }
  }

  /// The heading over several objectives of a kind.
  public func heading(of kind: ObjectiveKind) -> String {
    switch kind {
    case .strategic: say("Obiettivi strategici", "Strategic objectives")
    case .operational: say("Obiettivi operativi", "Operational objectives")
    case .programmedActivity: say("Attività programmate", "Programmed activities")
    case .efficiency: say("Efficacia ed efficienza", "Efficiency targets")
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

  /// How a target came to be what it is on a day: how the document was read, or who changed it.
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

  /// The name of a course.
  public func name(of course: Course) -> String {
    switch course {
    case .cumulative: say("totale che cresce nel periodo", "a total that grows over the period")
    case .level: say("livello del momento", "a level of the moment")
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
