import PerformanceModel
import Wording

extension StatusReport {
  /// Returns the quick status as JSON: a contract with the scripts that read it.
  ///
  /// Numbers are JSON numbers, percentages cut after four decimals; an absent value is `null`. The
  /// members of a comparison follow only where a day to compare with was given. What is said in words of
  /// the language stands in members whose names end in `Text`, and nowhere else.
  public func json(_ phrases: Phrases) -> String {
    StatusJSON(report: self, phrases: phrases, isFull: false).text
  }

  /// Returns the whole report as JSON: the members of the quick status, and behind them short names,
  /// offices, remarks, reasons, outlooks, the history of every indicator and all decisions.
  public func fullJSON(_ phrases: Phrases) -> String {
    StatusJSON(report: self, phrases: phrases, isFull: true).text
  }
}

/// Writes a report as JSON.
struct StatusJSON {
  let report: StatusReport
  let phrases: Phrases
  /// True if members beyond the contract of the quick status follow.
  let isFull: Bool

  var text: String {
    let plan = report.plan
    var parts = [
      ("plan", JSONText.string(plan.header.title)),
      ("organisation", JSONText.string(plan.header.organisation)),
      ("asOf", JSONText.string(report.asOf.iso)), ("selection", selection),
      ("closedThrough", JSONText.string(plan.closure?.lastDay.iso)),
      ("total", JSONText.object(rollUpMembers(report.total))),
      (
        "areas",
        list(report.areas.map { JSONText.object(areaMembers($0.area) + rollUpMembers($0.rollUp)) })
      ),
      ("objectives", list(report.objectives.map { json(of: $0.objective, $0.result) })),
    ]
    if isFull {
      parts.append(
        ("decisions", list(report.decisions.map { json(of: $0.decision, about: $0.code) })))
    }
    if let comparison = report.comparison {
      parts.append(("since", JSONText.string(comparison.since.iso)))
      parts.append(("changes", list(comparison.changes.map(json(of:)))))
    }
    let lines = parts.map { "  \(JSONText.string($0.0)): \($0.1)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  /// The selection, `null` for the whole plan.
  ///
  /// The statuses choose objectives only: means and counts are those of all others named.
  private var selection: String {
    let selection = report.selection
    guard selection.isNarrowed else { return "null" }
    let kinds = ObjectiveKind.allCases.filter(selection.kinds.contains)
    let statuses = Status.allCases.filter(selection.statuses.contains)
    return JSONText.object([
      ("area", JSONText.string(selection.area?.text)),
      ("kinds", JSONText.array(kinds.map { JSONText.string($0.rawValue) })),
      ("office", JSONText.string(selection.office)),
      ("statuses", JSONText.array(statuses.map { JSONText.string($0.rawValue) })),
    ])
  }

  private func list(_ elements: [String]) -> String {
    elements.isEmpty ? "[]" : "[\n    " + elements.joined(separator: ",\n    ") + "\n  ]"
  }

  private func areaMembers(_ area: Area) -> [(String, String)] {
    let members = [
      ("code", JSONText.string(area.code.text)), ("name", JSONText.string(area.name)),
    ]
    return isFull ? members + [("shortName", JSONText.string(area.shortName))] : members
  }

  private func json(of change: Comparison.Change) -> String {
    JSONText.object([
      ("code", JSONText.string(change.objective.code.text)),
      ("statusBefore", JSONText.string(change.before.status.rawValue)),
      ("achievementBefore", JSONText.fraction(change.before.achievement?.percent)),
      ("status", JSONText.string(change.now.status.rawValue)),
      ("achievement", JSONText.fraction(change.now.achievement?.percent)),
      ("recorded", JSONText.number(change.eventCount)),
    ])
  }

  private func rollUpMembers(_ rollUp: RollUp) -> [(String, String)] {
    let counts = Status.allCases.map { ($0.rawValue, JSONText.number(rollUp.counts[$0] ?? 0)) }
    return [
      ("achievement", JSONText.fraction(rollUp.achievement)),
      ("evaluatedWeight", JSONText.fraction(rollUp.evaluatedWeight)),
      ("totalWeight", JSONText.fraction(rollUp.totalWeight)),
      ("worst", JSONText.string(rollUp.worst?.rawValue)),
      ("counts", JSONText.object(counts)),
    ]
  }

  private func json(
    of objective: Objective, _ result: ObjectiveResult
  ) -> String {
    let indicators = zip(objective.indicators, result.indicators).map { json(of: $0, $1) }
    return JSONText.object(
      [
        ("code", JSONText.string(objective.code.text)),
        ("area", JSONText.string(objective.area.text)),
        ("parent", JSONText.string(objective.parent?.text)),
        ("kind", JSONText.string(objective.kind.rawValue)),
        ("title", JSONText.string(objective.title)),
        ("weight", JSONText.figure(result.weight)),
        ("status", JSONText.string(result.status.rawValue)),
        ("achievement", JSONText.fraction(result.achievement?.percent)),
        ("interimAchievement", JSONText.fraction(result.interimAchievement?.percent)),
        ("indicators", JSONText.array(indicators)),
      ], isFull ? fullMembers(of: objective) : [])
  }

  private func json(of indicator: Indicator, _ result: IndicatorResult) -> String {
    let target = result.target
    let question = result.reading == .confirmed ? nil : indicator.question
    return JSONText.object(
      [
        ("code", JSONText.string(indicator.code.text)),
        ("formula", JSONText.string(indicator.formula)),
        ("measure", JSONText.string(target.measure.rawValue)),
        ("course", JSONText.string(target.course.rawValue)),
        ("rule", JSONText.string(target.rule.rawValue)),
        ("status", JSONText.string(result.status.rawValue)),
        ("achievement", JSONText.fraction(result.achievement?.percent)),
        ("interim", JSONText.bool(result.isInterim)),
        ("criterion", criterion(of: target)),
        ("baseline", target.baseline.map(json(of:)) ?? "null"),
        ("termTarget", indicator.termTarget.map { json(of: $0) } ?? "null"),
        ("dueDate", JSONText.string(target.dueDate?.iso)),
        ("periodStart", JSONText.string(target.period.start.iso)),
        ("effectiveDue", JSONText.string(target.effectiveDue.iso)),
        ("daysLate", JSONText.number(result.daysLate)),
        ("stale", JSONText.bool(result.isStale)),
        ("reading", JSONText.string(result.reading.rawValue)),
        ("question", JSONText.string(question?.kind.rawValue)),
        ("questionText", JSONText.string(question.map { phrases.question($0) })),
        ("sourceText", JSONText.string(indicator.source.text)),
        ("sourceLine", JSONText.number(indicator.source.place?.line)),
        ("sourcePlace", json(of: indicator.source.place)),
        ("measurement", result.measurement.map(json(of:)) ?? "null"),
      ], isFull ? fullMembers(of: indicator, result) : [])
  }

  func criterion(of target: Target) -> String {
    guard let criterion = target.criterion else { return "null" }
    return JSONText.object(
      [
        ("comparator", JSONText.string(criterion.comparator?.rawValue ?? "done")),
        ("value", JSONText.figure(criterion.figure)),
      ], members(of: target.unit))
  }

  private func members(of unit: Unit) -> [(String, String)] {
    let text = unit == .none ? nil : phrases.name(of: unit)
    return [("unit", JSONText.string(unit.word)), ("unitText", JSONText.string(text))]
  }

  private func json(of baseline: Baseline) -> String {
    JSONText.object([
      ("label", JSONText.string(baseline.label)),
      ("date", JSONText.string(baseline.date?.iso)),
      ("value", JSONText.figure(baseline.value)),
    ])
  }

  private func json(of target: TermTarget) -> String {
    let years = [target.period.start.year, target.period.end.year].map(String.init)
    let period = years[0] == years[1] ? years[0] : years.joined(separator: "-")
    return JSONText.object(
      [
        ("comparator", JSONText.string(target.comparator.rawValue)),
        ("value", JSONText.figure(target.value)),
      ], members(of: target.unit) + [("period", JSONText.string(period))])
  }

  func json(of measurement: Measurement) -> String {
    JSONText.object(members(of: measurement))
  }

  func members(of measurement: Measurement) -> [(String, String)] {
    var numerator: Figure?
    var denominator: Figure?
    var done = "null"
    switch measurement.entry {
    case .value: break
    case .ratio(let part, let whole): (numerator, denominator) = (part, whole)
    case .done(let isDone): done = JSONText.bool(isDone)
    }
    return [
      ("id", JSONText.string(measurement.id)),
      ("date", JSONText.string(measurement.date.iso)),
      ("value", value(of: measurement)),
      ("numerator", JSONText.figure(numerator)),
      ("denominator", JSONText.figure(denominator)),
      ("done", done),
      ("note", JSONText.string(measurement.note)),
      ("by", JSONText.string(measurement.author)),
    ]
  }

  func value(of measurement: Measurement) -> String {
    if case .value(let figure) = measurement.entry { return JSONText.figure(figure) }
    return JSONText.fraction(measurement.value)
  }
}
