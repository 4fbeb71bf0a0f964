import PerformanceModel

extension Phrases {
  // The headings of the annual report.
  public func reportTitle(year: Int, isFinal: Bool) -> String {
    isFinal
      ? say("Relazione annuale sulla performance \(year)", "Annual performance report \(year)")
      : say("Monitoraggio della performance \(year)", "Performance monitoring \(year)")
  }
  public func situation(_ day: Day) -> String {
    say("Situazione al \(self.day(day))", "As of \(self.day(day))")
  }
  public var skipToContent: String { say("Vai al contenuto", "Skip to content") }
  public var resultsByArea: String { say("Risultati per area", "Results by area") }
  public var contents: String { say("Indice", "Contents") }
  public func summaryHeading(isFinal: Bool) -> String {
    isFinal
      ? say("Principali risultati raggiunti", "Main results achieved")
      : say("Principali risultati alla data", "Main results to date")
  }
  public func changesHeading(_ day: Day) -> String {
    say("Variazioni dal \(self.day(day))", "Changes since \(self.day(day))")
  }
  public var targetsChangedHeading: String {
    say("Rimodulazioni e altre decisioni", "Revisions and other decisions")
  }
  public var targetsChangedExplained: String {
    say(
      "Le decisioni su target, pesi, soglie e periodi chiusi, con chi le ha registrate.",
      "The decisions on targets, weights, thresholds and closed periods, with their authors.")
  }
  public var specificHeading: String {
    say("Obiettivi strategici (triennali)", "Strategic objectives (three-year)")
  }
  public var annualHeading: String { say("Obiettivi annuali", "Annual objectives") }
  public var deviationsAndCauses: String { say("Scostamenti e cause", "Deviations and causes") }
  public var overallHeading: String {
    say("Performance organizzativa complessiva", "Overall organisational performance")
  }
  public var doubtsHeading: String { say("Target da confermare", "Targets to confirm") }
  public var indicatorsHeading: String { say("Schede degli indicatori", "Indicator sheets") }
  public var methodHeading: String {
    say("Processo di misurazione e valutazione", "Measurement and assessment process")
  }

  // The columns of its tables.
  public var codeColumn: String { say("Codice", "Code") }
  public var kindColumn: String { say("Tipo", "Kind") }
  public var sourceColumn: String { say("Testo nel piano", "Text in the plan") }
  public var targetReadColumn: String { say("Target nel piano", "Target in the plan") }
  public var termColumn: String { say("Target triennale", "Three-year target") }
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
  public var degreeBefore: String { say("Grado prima", "Rate before") }
  public var degreeNow: String { say("Grado ora", "Rate now") }

  public var evaluatedColumn: String { say("Valutati", "Assessed") }
  public var goalColumn: String { say("Target (numero)", "Target (number)") }
  public var lineColumn: String { say("Riga", "Line") }
  public var standsMark: String { say("valida", "valid") }

  // The sheets of a workbook.
  public var summarySheet: String { say("Sintesi", "Summary") }
  public var deviationsSheet: String { say("Scostamenti", "Deviations") }
  public var historySheet: String { say("Storico", "History") }

  // Its figures.
  public var nothing: String { isUnicode ? "–" : "-" }
  public func degree(_ percent: Rational?) -> String {
    percent.map { self.percent($0) } ?? nothing
  }
  public var overallDegree: String {
    say("grado di raggiungimento complessivo", "overall achievement rate")
  }
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
      ? say("target da confermare", "target to confirm")
      : say("target da confermare", "targets to confirm")
  }
  public func overObjectives(_ rollUp: RollUp) -> String {
    say("su ", "over ") + over(rollUp)
  }
  public func outOf(_ count: Int) -> String { say("su \(count)", "of \(count)") }
  public func deviationsUnexplained(_ count: Int) -> String {
    say("\(count) da motivare", "\(count) unexplained")
  }
  /// Returns a target with its due date, as in `> 15 imprese, entro il 30/06/2017`.
  public func asked(_ target: Target) -> String {
    criterion(target.criterion, target.unit) + (target.dueDate.map { by($0) } ?? "")
  }

  /// Returns the distance of a value from its target: days of an act, or the difference of the
  /// figures shown.
  ///
  /// A figure that is not of its due date has none.
  public func gap(_ result: IndicatorResult) -> String {
    if result.target.measure.isAct { return result.daysLate.map { daysLate($0) } ?? nothing }
    guard result.status != .overdue, let value = result.measurement?.value,
      let goal = result.target.criterion?.figure
    else { return nothing }
    let gap = (Rational(shown(value, against: goal)) - Rational(goal)).truncated(decimals: 12)
    if gap == .zero, result.target.criterion?.comparator?.excludesItsLimit == true {
      return limitExcluded
    }
    let size = gap.isNegative ? -gap : gap
    let sign = gap == .zero ? "" : gap.isNegative ? (isUnicode ? "–" : "-") : "+"
    let unit: Unit = result.target.unit
    guard unit == .percent else { return sign + figure(size, unit) }
    return "\(sign)\(size.text(in: language))\(Self.noBreakSpace)\(unitOfGap(unit, of: gap))"
  }

  /// The deviation of a value equal to a limit that does not include it, as of `< 110`.
  public var limitExcluded: String { say("limite escluso", "limit excluded") }

  /// Returns an achievement rate; one that is not final, and so in no mean, with `finora`.
  public func degree(of result: IndicatorResult) -> String {
    let text = degree(result.achievement?.percent)
    return result.achievement == nil || result.isEvaluated ? text : soFar(text)
  }

  /// Returns the achievement rate of an objective, or that so far.
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

  /// The unit of a deviation: percentage points, between two percentages.
  public func unitOfGap(_ unit: Unit, of gap: Figure) -> String {
    let size = gap.isNegative ? -gap : gap
    return unit == .percent ? say("p.p.", "pp") : name(of: unit, for: size)
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
    say(" (cruscotto review li elenca)", " (cruscotto review lists them)")
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
    let isWhole = total.evaluatedCount == total.objectiveCount
    let excluded =
      isWhole
      ? ""
      : say(
        " Gli obiettivi non valutati sono esclusi dalla media e contati a parte.",
        " Objectives that are not assessed are excluded from the mean and counted separately.")
    return say(
      "Obiettivi raggiunti: \(achieved) su \(total.objectiveCount).\(left) Il grado di raggiungimento complessivo è \(degree), calcolato su \(coverage).\(excluded)",
      "Objectives achieved: \(achieved) of \(total.objectiveCount).\(left) The overall achievement rate is \(degree), based on \(coverage).\(excluded)"
    )
  }
  public var needsIntroduction: String { "\(needsHeading):" }
  public var noChanges: String { say("Nessuna variazione.", "No changes.") }
  public var noDeviations: String {
    say(
      "Nessuno scostamento: ogni target è raggiunto o ancora in tempo.",
      "No deviations: every target is achieved or still in time.")
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
  public var noCause: String { say("non motivato", "unexplained") }
  public func noted(_ note: String) -> String { say("Nota: \(note)", "Note: \(note)") }
  public func caused(_ cause: String) -> String { say("causa: \(cause)", "cause: \(cause)") }
  public var meansByKind: String {
    say("Gradi medi per tipo di obiettivo", "Mean rates by kind of objective")
  }
  public var isThisRight: String { say("È giusto?", "Is that right?") }
  public var doubtsExplained: String {
    say(
      "Questi target sono letti da un testo che non dice tutto. I gradi che si basano su di essi portano un «\(Self.doubtMark)» finché una persona non li conferma o corregge.",
      "These targets are read from a text that does not say everything. Rates that are based on them carry a “\(Self.doubtMark)” until a person confirms or corrects them."
    )
  }
  public func chartDescription(_ code: Code, _ points: [String], _ asked: String) -> String {
    let list = points.joined(separator: "; ")
    return say(
      "Andamento di \(code): \(list). Target \(asked).",
      "Values of \(code): \(list). Target \(asked).")
  }

  // The process of measurement.
  public func methodSource(_ document: String) -> String {
    say(
      "Obiettivi, indicatori e valori obiettivo (target) vengono dal documento «\(document)». Ogni target indica il testo e la riga da cui è letto.",
      "Objectives, indicators and targets come from the document “\(document)”. Every target shows the text and the line that it was read from."
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
      "Il documento si basa su \(first), \(recorded) da \(second). Correzioni e ritiri restano nello storico del piano.",
      "The report is based on \(first), recorded by \(second). Corrections and retractions stay in the history of the plan."
    )
  }
  public var methodStatus: String {
    say(
      "Lo stato dipende dal target, mai da una percentuale arrotondata. Una misurazione mancante non vale 0: l'obiettivo è escluso dalle medie.",
      "The status depends on the target, never on a rounded percentage. A missing measurement is not 0: the objective is excluded from the means."
    )
  }
  public func methodThresholds(_ thresholds: Thresholds) -> String {
    say(
      "Soglie: «\(name(of: .nearly))» da \(percent(thresholds.nearly)), «\(name(of: .partial))» da \(percent(thresholds.partial)).",
      "Thresholds: “\(name(of: .nearly))” from \(percent(thresholds.nearly)), “\(name(of: .partial))” from \(percent(thresholds.partial))."
    )
  }
  public var methodTruncation: String {
    say(
      "Le percentuali sono troncate, non arrotondate. Nelle medie ogni obiettivo conta al massimo 100 %. Uno scostamento è la differenza fra i valori mostrati.",
      "Percentages are truncated, not rounded. In means every objective is capped at 100%. A deviation is the difference between the values shown."
    )
  }
  public var methodInterim: String {
    say(
      "Un grado «finora» non è definitivo ed è escluso dalle medie fino alla scadenza.",
      "A rate “so far” is not final and is excluded from the means until the due date.")
  }
  public var methodGuidelines: String {
    say(
      "I titoli riprendono in parte le Linee guida per la Relazione annuale sulla performance (Dipartimento della Funzione Pubblica, n. 3/2018).",
      "The headings follow in part the Italian guidelines for the annual performance report (Dipartimento della Funzione Pubblica, no. 3/2018)."
    )
  }
  public var methodScope: String {
    say(
      "Analisi del contesto, risorse e obiettivi individuali non fanno parte dei dati del piano.",
      "Context, resources and individual objectives are not part of the plan's data.")
  }

  /// The name of a status in the number of what it counts.
  public func name(of status: Status, count: Int) -> String {
    guard count != 1, language == .italian else { return name(of: status) }
    return switch status {
    case .achieved: "raggiunti"
    case .nearly: "quasi raggiunti"
    case .partial: "parzialmente raggiunti"
    case .missed: "non raggiunti"
    case .overdue: "non misurati"
    case .notDue: "non previsti"
    case .notEvaluable: "non valutabili"
    case .underWay, .behind, .toMeasure: name(of: status)
    }
  }
}
