import PerformanceModel

extension Phrases {
  // The headings of the yearly report.
  public func reportTitle(year: Int, isFinal: Bool) -> String {
    isFinal
      ? say("Relazione sulla performance \(year)", "Performance report \(year)")
      : say("Stato della performance \(year)", "Performance \(year) so far")
  }
  public func situation(_ day: Day) -> String {
    say("Situazione al \(self.day(day))", "As of \(self.day(day))")
  }
  public var skipToContent: String { say("Vai al contenuto", "Go to the content") }
  public var resultsByArea: String { say("Risultati per area", "Results by area") }
  public var contents: String { say("Indice", "Contents") }
  public var summaryHeading: String { say("I principali risultati", "Main results") }
  public func changesHeading(_ day: Day) -> String {
    say("Che cosa è cambiato dal \(self.day(day))", "What changed since \(self.day(day))")
  }
  public var targetsChangedHeading: String {
    say("Valori obiettivo e pesi cambiati", "Targets and weights changed")
  }
  public var targetsChangedExplained: String {
    say(
      "Che cosa è stato deciso su valori obiettivo, pesi, soglie e giorni chiusi, e da chi.",
      "What was decided about targets, weights, thresholds and closed days, and by whom.")
  }
  public var specificHeading: String {
    say("Obiettivi specifici, del triennio", "Specific objectives, of the term")
  }
  public var annualHeading: String { say("Obiettivi annuali", "Objectives of the year") }
  public var deviationsAndCauses: String { say("Scostamenti e cause", "Deviations and causes") }
  public var overallHeading: String {
    say("Performance organizzativa complessiva", "Overall performance")
  }
  public var doubtsHeading: String { say("Letture da confermare", "Readings to confirm") }
  public var indicatorsHeading: String { say("Gli indicatori", "The indicators") }
  public var methodHeading: String {
    say("Il processo di misurazione", "How it was measured")
  }

  // The columns of its tables.
  public var codeColumn: String { say("Codice", "Code") }
  public var kindColumn: String { say("Tipo", "Kind") }
  public var targetColumn: String { say("Valore obiettivo", "Target") }
  public var gapColumn: String { say("Scostamento", "Deviation") }
  public var readAsColumn: String { say("Letto come", "Read as") }
  public var achievedColumn: String { say("Raggiunti", "Achieved") }
  public var meaningColumn: String { say("Significato", "Meaning") }
  public var decisionColumn: String { say("Decisione", "Decision") }
  public var dateColumn: String { say("Data", "Date") }
  public var unitColumn: String { say("Unità", "Unit") }
  public var recordedColumn: String { say("Registrata il", "Recorded on") }
  public var statusBefore: String { say("Stato prima", "Status before") }
  public var statusNow: String { say("Stato ora", "Status now") }
  public var degreeBefore: String { say("Grado prima", "Achieved before") }
  public var degreeNow: String { say("Grado ora", "Achieved now") }

  public var evaluatedColumn: String { say("Valutati", "Evaluated") }
  public var goalColumn: String { say("Valore richiesto", "Value asked") }
  public var lineColumn: String { say("Riga", "Line") }
  public var standsMark: String { say("valida", "stands") }

  // The sheets of a workbook.
  public var summarySheet: String { say("Sintesi", "Summary") }
  public var deviationsSheet: String { say("Scostamenti", "Deviations") }
  public var historySheet: String { say("Storia", "History") }

  // Its figures.
  public var nothing: String { isUnicode ? "–" : "-" }
  public func degree(_ percent: Fraction?) -> String {
    percent.map { self.percent($0) } ?? nothing
  }
  public var overallDegree: String { say("grado complessivo", "achieved overall") }
  public func objectivesAchieved(_ count: Int) -> String {
    count == 1
      ? say("obiettivo raggiunto", "objective achieved")
      : say("obiettivi raggiunti", "objectives achieved")
  }
  public func deviationsHeading(_ count: Int) -> String {
    count == 1 ? say("scostamento", "deviation") : say("scostamenti", "deviations")
  }
  public func doubtsLabel(_ count: Int) -> String {
    count == 1
      ? say("lettura da confermare", "reading to confirm")
      : say("letture da confermare", "readings to confirm")
  }
  public func overObjectives(_ rollUp: RollUp) -> String {
    say("su ", "over ") + over(rollUp)
  }
  public func outOf(_ count: Int) -> String { say("su \(count)", "of \(count)") }
  public func deviationsUnexplained(_ count: Int) -> String {
    say("\(count) senza causa", "\(count) without a cause")
  }
  /// Returns what is asked and by when, as in `> 15 imprese, entro il 30/06/2017`.
  public func asked(_ target: Target) -> String {
    criterion(target.criterion, target.unit) + (target.dueDate.map { by($0) } ?? "")
  }

  /// Returns the distance of a value from its target: days of an act, or the difference of the figures
  /// shown; nothing of a figure that is not of its due date.
  public func gap(_ result: IndicatorResult) -> String {
    if result.target.measure.isAct { return result.daysLate.map { daysLate($0) } ?? nothing }
    guard result.status != .overdue, let value = result.measurement?.value,
      let goal = result.target.criterion?.figure
    else { return nothing }
    let gap = (Fraction(shown(value, against: goal)) - Fraction(goal)).truncated(decimals: 12)
    if gap == .zero, result.target.criterion?.comparator?.excludesItsLimit == true {
      return limitExcluded
    }
    let size = gap.isNegative ? -gap : gap
    let sign = gap == .zero ? "" : gap.isNegative ? (isUnicode ? "–" : "-") : "+"
    let unit: Unit = result.target.unit
    guard unit == .percent else { return sign + figure(size, unit) }
    return "\(sign)\(size.text(in: language))\(Self.noBreakSpace)\(unitOfGap(unit, of: gap))"
  }

  /// A value that is what is asked, of a criterion that leaves it out, as `< 110`.
  public var limitExcluded: String { say("limite escluso", "limit excluded") }

  /// Returns an achievement; one that is not final, and so in no mean, says that it is one so far.
  public func degree(of result: IndicatorResult) -> String {
    let text = degree(result.achievement?.percent)
    return result.achievement == nil || result.isEvaluated ? text : soFar(text)
  }

  /// Returns an achievement of an objective, or what it is so far.
  public func degree(of result: ObjectiveResult) -> String {
    if let interim = result.interimAchievement { return soFar(percent(interim.percent)) }
    return degree(result.achievement?.percent)
  }

  public var soFarMark: String { say("finora", "so far") }

  private func soFar(_ degree: String) -> String { "\(degree) \(soFarMark)" }

  public func daysLateWord(_ days: Int) -> String {
    days == 1
      ? say("giorno di ritardo", "day late") : say("giorni di ritardo", "days late")
  }

  private func daysLate(_ days: Int) -> String {
    "\(Figure(days).text(in: language)) \(daysLateWord(days))"
  }

  /// Returns the days since a due date: a delay of an act, the age of the due date of a figure.
  public func lateness(_ days: Int, of measure: Measure) -> String {
    guard !measure.isAct else { return daysLate(days) }
    return say(
      "da \(count(days, "giorno", "giorni"))", "\(count(days, "day", "days")) ago")
  }

  /// The unit of a deviation: points, between two percentages.
  public func unitOfGap(_ unit: Unit, of gap: Figure) -> String {
    let size = gap.isNegative ? -gap : gap
    guard unit == .percent else { return name(of: unit, for: size) }
    return size == 1 ? say("punto", "point") : say("punti", "points")
  }

  /// Returns by whom and why a measurement was withdrawn.
  public func withdrawn(_ retraction: Retraction) -> String {
    say(
      "ritirata da \(retraction.author): \(retraction.reason)",
      "retracted by \(retraction.author): \(retraction.reason)")
  }

  // The quick status.
  public var changeColumn: String { say("Variaz.", "Change") }
  public var reviewCommandHint: String {
    say(" (cruscotto review le elenca)", " (cruscotto review lists them)")
  }
  public func andMore(_ count: Int) -> String {
    say(", di cui \(count) non mostrat\(count == 1 ? "o" : "i")", ", \(count) of them not shown")
  }

  // Its sentences.
  public func summary(_ total: RollUp) -> String {
    let achieved = total.counts[.achieved] ?? 0
    let others = Status.worstFirst.filter { $0 != .achieved }.compactMap { status in
      total.counts[status].map { "\($0) \(name(of: status, count: $0))" }
    }
    let rest = others.joined(separator: ", ")
    let degree = degree(total.achievement)
    let coverage = over(total)
    let left = others.isEmpty ? "" : say(" Gli altri: \(rest).", " The others: \(rest).")
    return say(
      "Obiettivi raggiunti: \(achieved) su \(total.objectiveCount).\(left) Il grado medio è \(degree), calcolato su \(coverage): quelli che non si possono giudicare restano fuori dalla media e sono contati a parte.",
      "Objectives achieved: \(achieved) of \(total.objectiveCount).\(left) The mean achievement is \(degree) over \(coverage): those that cannot be judged stay out of the mean and are counted apart."
    )
  }
  public var needsIntroduction: String { say("Che cosa serve ora:", "What is needed now:") }
  public var noChanges: String { say("Nulla è cambiato.", "Nothing changed.") }
  public var noDeviations: String {
    say(
      "Nessuno scostamento: tutto è raggiunto o ancora in tempo.",
      "No deviations: everything is achieved or still in time.")
  }
  public func deviationsSummary(missed: Int, unexplained: Int, open: Int) -> String {
    var parts: [String] = []
    if missed > 0 {
      let words = count(
        missed, say("indicatore non ha raggiunto il target", "indicator did not reach its target"),
        say("indicatori non hanno raggiunto il target", "indicators did not reach their targets"))
      parts.append(
        unexplained > 0 ? "\(words), \(deviationsUnexplained(unexplained))." : "\(words).")
    }
    if open > 0 {
      let words = count(
        open, say("indicatore è in ritardo", "indicator is behind schedule, or has"),
        say("indicatori sono in ritardo", "indicators are behind schedule, or have"))
      parts.append(
        say("\(words) o senza misurazione valida.", "\(words) no valid measurement."))
    }
    return parts.joined(separator: " ")
  }
  public var noCause: String { say("causa non indicata", "no cause given") }
  public func noted(_ note: String) -> String { say("Nota: \(note)", "Note: \(note)") }
  public func caused(_ cause: String) -> String { say("causa: \(cause)", "cause: \(cause)") }
  public var meansByKind: String {
    say("Gradi medi per tipo di obiettivo", "Mean achievement by kind of objective")
  }
  public var isThisRight: String { say("È giusto?", "Is that right?") }
  public var doubtsExplained: String {
    say(
      "Questi valori obiettivo sono stati letti da un testo che non dice tutto. Le cifre che vi poggiano portano un «\(Self.doubtMark)» finché una persona non conferma o corregge la lettura.",
      "These targets were read out of a text that does not say everything. Figures that rest on them carry a “\(Self.doubtMark)” until a person confirms or corrects the reading."
    )
  }
  public func chartDescription(_ code: Code, _ points: [String], _ asked: String) -> String {
    let list = points.joined(separator: "; ")
    return say(
      "Andamento di \(code): \(list). Valore obiettivo \(asked).",
      "Course of \(code): \(list). Target \(asked).")
  }

  // How it was measured.
  public func methodSource(_ document: String) -> String {
    say(
      "Obiettivi, indicatori e valori obiettivo vengono dal documento «\(document)»; ogni valore indica la cella e la riga da cui è letto.",
      "Objectives, indicators and targets come from the document “\(document)”; every target names the cell and the line that it was read from."
    )
  }
  public func methodData(_ measurements: Int, _ authors: Int) -> String {
    let first = count(
      measurements, say("misurazione", "measurement"), say("misurazioni", "measurements"))
    let second = count(
      authors, say("persona o ufficio", "person or office"),
      say("persone o uffici", "persons or offices"))
    let recorded = measurements == 1 ? "registrata" : "registrate"
    return say(
      "La relazione poggia su \(first), \(recorded) da \(second); correzioni e ritiri restano nella storia del piano.",
      "The report rests on \(first), recorded by \(second); corrections and retractions stay in the history of the plan."
    )
  }
  public var methodStatus: String {
    say(
      "Lo stato viene dal criterio, mai da una percentuale arrotondata; ciò che manca non vale 0 e resta fuori dalle medie.",
      "The status comes from the criterion, never from a rounded percentage; what is missing is not 0 and stays out of the means."
    )
  }
  public func methodThresholds(_ thresholds: Thresholds) -> String {
    say(
      "Soglie: «quasi» da \(percent(thresholds.nearly)), «parziale» da \(percent(thresholds.partial)).",
      "Thresholds: “nearly” from \(percent(thresholds.nearly)), “partial” from \(percent(thresholds.partial))."
    )
  }
  public var methodTruncation: String {
    say(
      "Le percentuali sono troncate, non arrotondate; nelle medie ogni obiettivo conta al più 100 %. Uno scostamento è la differenza delle cifre mostrate.",
      "Percentages are cut, not rounded; in means every objective counts 100% at most. A deviation is the difference of the figures shown."
    )
  }
  public var methodInterim: String {
    say(
      "Un grado «finora» non è definitivo e resta fuori dalle medie, fino alla scadenza.",
      "An achievement “so far” is not final and stays out of the means until it is due.")
  }
  public var methodScope: String {
    say(
      "Le sezioni seguono le Linee guida per la Relazione annuale sulla performance (Dipartimento della Funzione Pubblica, n. 3/2018). Analisi del contesto, risorse e obiettivi individuali non fanno parte dei dati del piano.",
      "The sections follow the Italian guidelines for the yearly performance report (Dipartimento della Funzione Pubblica, no. 3/2018). Context, resources and individual objectives are no part of the plan's data."
    )
  }

  /// The name of a status in the number of what it counts.
  public func name(of status: Status, count: Int) -> String {
    guard count != 1, language == .italian else { return name(of: status) }
    return switch status {
    case .achieved: "raggiunti"
    case .partial: "parziali"
    case .missed: "mancati"
    case .overdue: "scaduti"
    case .notDue: "non dovuti"
    case .notEvaluable: "non valutabili"
    case .nearly, .underWay, .behind, .toMeasure: name(of: status)
    }
  }
}
