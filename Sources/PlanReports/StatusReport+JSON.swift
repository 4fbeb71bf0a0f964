import PerformanceModel
import Wording

extension StatusReport {
  /// Returns the report as JSON: a contract with the scripts that read it.
  ///
  /// Numbers are JSON numbers, percentages cut after four decimals; an absent value is `null`.
  public func json(_ phrases: Phrases) -> String {
    let parts = [
      ("plan", JSONText.string(plan.header.title)),
      ("organisation", JSONText.string(plan.header.organisation)),
      ("asOf", JSONText.string(asOf.iso)),
      ("total", JSONText.object(rollUpMembers(total))),
      (
        "areas",
        list(areas.map { JSONText.object(areaMembers($0.area) + rollUpMembers($0.rollUp)) })
      ),
      ("objectives", list(objectives.map { json(of: $0.objective, $0.result, phrases) })),
    ]
    let lines = parts.map { "  \(JSONText.string($0.0)): \($0.1)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }

  private func list(_ elements: [String]) -> String {
    elements.isEmpty ? "[]" : "[\n    " + elements.joined(separator: ",\n    ") + "\n  ]"
  }

  private func areaMembers(_ area: Area) -> [(String, String)] {
    [
      ("code", JSONText.string(area.code.text)), ("name", JSONText.string(area.name)),
      ("shortName", JSONText.string(area.shortName)),
    ]
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
    of objective: Objective, _ result: ObjectiveResult, _ phrases: Phrases
  ) -> String {
    let indicators = zip(objective.indicators, result.indicators).map {
      json(of: $0, $1, phrases)
    }
    let assignment = objective.assignmentInForce
    return JSONText.object([
      ("code", JSONText.string(objective.code.text)),
      ("area", JSONText.string(objective.area.text)),
      ("parent", JSONText.string(objective.parent?.text)),
      ("kind", JSONText.string(objective.kind.rawValue)),
      ("title", JSONText.string(objective.title)),
      ("weight", JSONText.figure(result.weight)),
      ("office", JSONText.string(assignment.office)),
      ("person", JSONText.string(assignment.person)),
      ("status", JSONText.string(result.status.rawValue)),
      ("achievement", JSONText.fraction(result.achievement?.percent)),
      ("indicators", JSONText.array(indicators)),
    ])
  }

  private func json(
    of indicator: Indicator, _ result: IndicatorResult, _ phrases: Phrases
  ) -> String {
    let target = result.target
    let question = result.reading == .confirmed ? nil : indicator.question
    return JSONText.object([
      ("code", JSONText.string(indicator.code.text)),
      ("formula", JSONText.string(indicator.formula)),
      ("measure", JSONText.string(target.measure.rawValue)),
      ("course", JSONText.string(target.course.rawValue)),
      ("rule", JSONText.string(target.rule.rawValue)),
      ("status", JSONText.string(result.status.rawValue)),
      ("achievement", JSONText.fraction(result.achievement?.percent)),
      ("interim", JSONText.bool(result.isInterim)),
      ("criterion", criterion(of: target, phrases)),
      ("baseline", target.baseline.map(json(of:)) ?? "null"),
      ("termTarget", indicator.termTarget.map { json(of: $0, phrases) } ?? "null"),
      ("dueDate", JSONText.string(target.dueDate?.iso)),
      ("periodStart", JSONText.string(target.period.start.iso)),
      ("effectiveDue", JSONText.string(target.effectiveDue.iso)),
      ("daysLate", JSONText.number(result.daysLate)),
      ("stale", JSONText.bool(result.isStale)),
      ("reading", JSONText.string(result.reading.rawValue)),
      ("question", JSONText.string(question.map { phrases.question($0) })),
      ("sourceText", JSONText.string(indicator.source.text)),
      ("sourceLine", JSONText.number(indicator.source.line)),
      ("measurement", result.measurement.map(json(of:)) ?? "null"),
    ])
  }

  private func criterion(of target: Target, _ phrases: Phrases) -> String {
    guard let criterion = target.criterion else { return "null" }
    return JSONText.object([
      ("comparator", JSONText.string(criterion.comparator?.rawValue ?? "done")),
      ("value", JSONText.figure(criterion.figure)),
      ("unit", JSONText.string(unit(target.unit, phrases))),
    ])
  }

  private func unit(_ unit: Unit, _ phrases: Phrases) -> String? {
    unit == .none ? nil : phrases.name(of: unit)
  }

  private func json(of baseline: Baseline) -> String {
    JSONText.object([
      ("label", JSONText.string(baseline.label)),
      ("date", JSONText.string(baseline.date?.iso)),
      ("value", JSONText.figure(baseline.value)),
    ])
  }

  private func json(of target: TermTarget, _ phrases: Phrases) -> String {
    let years = [target.period.start.year, target.period.end.year].map(String.init)
    return JSONText.object([
      ("comparator", JSONText.string(target.comparator.rawValue)),
      ("value", JSONText.figure(target.value)),
      ("unit", JSONText.string(unit(target.unit, phrases))),
      ("period", JSONText.string(years[0] == years[1] ? years[0] : years.joined(separator: "-"))),
    ])
  }

  private func json(of measurement: Measurement) -> String {
    var numerator: Figure?
    var denominator: Figure?
    var done = "null"
    switch measurement.entry {
    case .value: break
    case .ratio(let part, let whole): (numerator, denominator) = (part, whole)
    case .done(let isDone): done = JSONText.bool(isDone)
    }
    return JSONText.object([
      ("id", JSONText.string(measurement.id)),
      ("date", JSONText.string(measurement.date.iso)),
      ("value", value(of: measurement)),
      ("numerator", JSONText.figure(numerator)),
      ("denominator", JSONText.figure(denominator)),
      ("done", done),
      ("note", JSONText.string(measurement.note)),
      ("by", JSONText.string(measurement.author)),
    ])
  }

  private func value(of measurement: Measurement) -> String {
    if case .value(let figure) = measurement.entry { return JSONText.figure(figure) }
    return JSONText.fraction(measurement.value)
  }
}
